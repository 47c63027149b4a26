import { useSignal } from '@preact/signals';
import type { Found } from '../../../classroom/protocol/wire.ts';
import { Icon } from '../../parts/icon.tsx';
import { Pick } from '../pick.tsx';
import { useLead } from '../shell.tsx';
import { Sign } from '../sign.tsx';
import { c } from '../words.ts';
import { JoinHead, JoinTrouble } from './parts.tsx';

interface Props {
  readonly found: Found;
  readonly code: string;
  readonly busy: boolean;
  readonly trouble: string | null;
  readonly onBack: () => void;
  readonly onOthers: () => void;
  readonly onWord: () => void;
  readonly onCome: (alias: string) => void;
}

/** A code-name from a handful that are free. There is no field for a real one. */
export function AliasPage({ found, code, busy, trouble, ...on }: Props) {
  const chosen = useSignal<string | null>(null);
  const alias =
    chosen.value !== null && found.aliases.includes(chosen.value)
      ? chosen.value
      : (found.aliases[0] ?? '');
  const main = useLead<HTMLElement>('alias');
  return (
    <div class="cl cl-page">
      <header class="cl-top">
        <JoinHead code={code} />
      </header>
      <main ref={main} class="cl-body cl-fall" tabIndex={-1}>
        <h1 class="h-poster" tabIndex={-1} data-lead>
          {c('alias.title')}
        </h1>
        <p class="lead">{c('alias.lead', { case: found.case.short, n: found.aliases.length })}</p>
        {trouble !== null && <JoinTrouble text={trouble} />}
        <fieldset class="aliases">
          <legend class="vh">{c('alias.legend')}</legend>
          {found.aliases.map((one) => (
            <Pick
              key={one}
              name="alias"
              checked={one === alias}
              onChoose={() => (chosen.value = one)}
            >
              <span class="cable">{one}</span>
            </Pick>
          ))}
        </fieldset>
        <button type="button" class="btn" onClick={on.onOthers}>
          <Sign name="arrows-clockwise" /> {c('alias.others')}
        </button>
        <button type="button" class="link-b" onClick={on.onWord}>
          {c('alias.word')}
        </button>
        <div class="alias-slip" aria-live="polite">
          <p class="h-label">{c('alias.onScreen')}</p>
          <p class="alias-name cable">{alias}</p>
          <p class="note">{c('alias.all', { n: found.days })}</p>
        </div>
      </main>
      <footer class="cl-act">
        <button type="button" class="btn cl-narrow" onClick={on.onBack}>
          <Icon name="arrow-left" />
          <span class="vh">{c('alias.back')}</span>
        </button>
        <button
          type="button"
          class="btn btn-red"
          aria-disabled={busy || alias === ''}
          onClick={() => !busy && alias !== '' && on.onCome(alias)}
        >
          {busy ? c('join.coming') : c('alias.iAm', { alias })}
        </button>
      </footer>
    </div>
  );
}
