import { signal } from '@preact/signals';
import type { Guidance } from '../../vocabulary/words.ts';
import { readKept, writeKept } from '../kept.ts';
import { type StringId, t } from '../strings/t.ts';

export type HintId = Extract<StringId, `hint.${string}`>;

/** Hints met on this device: each is said once. */
const met = signal<readonly string[]>(
  readKept('hints', (value) => (Array.isArray(value) ? value.map(String) : [])),
);

interface Props {
  readonly id: HintId;
  readonly guidance: Guidance;
}

/** A sentence at the first meeting of a thing; only in guided play, until it is put away. */
export function Hint({ id, guidance }: Props) {
  if (guidance !== 'guided' || met.value.includes(id)) return null;
  return (
    <aside class="hint" role="note">
      <p>{t(id)}</p>
      <button
        type="button"
        class="btn"
        onClick={() => {
          met.value = [...met.value, id];
          writeKept('hints', met.value);
        }}
      >
        {t('common.gotIt')}
      </button>
    </aside>
  );
}
