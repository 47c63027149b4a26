import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { Guidance } from '../../vocabulary/words.ts';
import { readKept, writeKept } from '../kept.ts';
import { type StringId, t } from '../strings/t.ts';

export type HintId = Extract<StringId, `hint.${string}`>;

/** Hints met on this device: each is said once. */
const met = signal<readonly string[]>(
  readKept('hints', (value) => (Array.isArray(value) ? value.map(String) : [])),
);

/** What the screen has to say hints on, in the order in which it shows them. */
const standing = signal<readonly HintId[]>([]);

interface Props {
  readonly id: HintId;
  readonly guidance: Guidance;
}

/** A sentence at the first meeting of a thing; only in guided play, one at a time, until it is put away. */
export function Hint({ id, guidance }: Props) {
  useLayoutEffect(() => {
    standing.value = [...standing.peek(), id];
    return () => {
      standing.value = standing.peek().filter((one) => one !== id);
    };
  }, [id]);
  const next = standing.value.find((one) => !met.value.includes(one));
  if (guidance !== 'guided' || next !== id) return null;
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
