import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { KeptSeat } from '../../../classroom/client/keep.ts';
import { CODE_LENGTH, neverInCodes, shownCode, signsOf } from '../../../classroom/protocol/code.ts';
import { Icon } from '../../parts/icon.tsx';
import { Picture } from '../../parts/picture.tsx';
import { stillOf } from '../../parts/pictures.ts';
import { hashOf } from '../../routes.ts';
import { useLead } from '../shell.tsx';
import { Sign } from '../sign.tsx';
import { c } from '../words.ts';
import { JoinTrouble } from './parts.tsx';

/** Room for a blank or dash that was typed between its signs. */
const MOST_TYPED = CODE_LENGTH + 3;

/** A room at night in which nothing is written down: the house's own. */
const WINDOW = 'v_justice';

interface Props {
  readonly code: Signal<string>;
  readonly busy: boolean;
  readonly trouble: string | null;
  readonly held: KeptSeat | null;
  readonly onJoin: () => void;
}

/** The first screen of a class: what stands on the big screen is typed here. */
export function CodePage({ code, busy, trouble, held, onJoin }: Props) {
  const main = useLead<HTMLElement>('code');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const typed = code.value;
  const never = neverInCodes(typed);
  const missing = CODE_LENGTH - signsOf(typed).length;
  const note = () => {
    if (never.length > 0) return c('join.never', { signs: never.join(', ') });
    if (missing < 0) return c('join.long', { n: CODE_LENGTH });
    if (trouble === null) return c('join.codeHelp');
    return missing > 0 ? c('join.short', { n: missing }) : null;
  };
  return (
    <div class="cl cl-join">
      <header class="join-art">
        <Picture drawing={stillOf(WINDOW)} />
        <p class="wordmark">{c('brand')}</p>
      </header>
      <main ref={main} class="cl-body cl-fall" tabIndex={-1}>
        <h1 class="h-poster">{c('join.title')}</h1>
        <form
          class="join-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (missing === 0 && never.length === 0 && !busy) onJoin();
            else field.current?.focus();
          }}
        >
          <label class="h-label" for="code">
            {c('join.code')}
          </label>
          <input
            ref={field}
            id="code"
            class="code-in"
            type="text"
            value={typed}
            maxLength={MOST_TYPED}
            autocapitalize="characters"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="code-help"
            aria-invalid={never.length > 0 || trouble !== null}
            onInput={({ currentTarget }) => (code.value = currentTarget.value.toUpperCase())}
          />
          <p id="code-help" class="note" aria-live="polite">
            {note()}
          </p>
          {trouble !== null && never.length === 0 && <JoinTrouble text={trouble} />}
          <button
            type="submit"
            class="btn btn-red btn-big"
            aria-disabled={missing !== 0 || never.length > 0 || busy}
          >
            {c(busy ? 'join.looking' : 'join.do')} <Icon name="arrow-right" />
          </button>
        </form>
        {held && (
          <p class="promise">
            <Sign name="arrows-clockwise" />{' '}
            <a href={hashOf({ screen: 'class', code: held.code })}>
              {c('join.held', { alias: held.alias, code: shownCode(held.code) })}
            </a>
          </p>
        )}
        <p class="promise">
          <Sign name="shield-check" /> <span>{c('join.promise')}</span>
        </p>
        <p class="promise">
          <Icon name="arrow-left" />{' '}
          <a href={hashOf({ screen: 'casebook', caseId: null })}>{c('join.alone')}</a>
        </p>
      </main>
    </div>
  );
}
