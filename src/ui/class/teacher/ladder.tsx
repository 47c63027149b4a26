import type { TensionView } from '../../../projection/views.ts';
import { TENSIONS } from '../../../vocabulary/words.ts';
import { t } from '../../strings/t.ts';
import { tt } from './words.ts';

/** The case's word for the tread that is reached. */
export const treadName = ({ names, rung }: TensionView): string =>
  names?.[rung] ?? t(`tension.${rung}`);

/** Tension as a ladder of six rungs and its number. */
export function Ladder({ tension }: { tension: TensionView }) {
  const n = tension.tread + 1;
  return (
    <span class="t-ten">
      <span class="t-ladder" aria-hidden="true">
        {TENSIONS.map((rung, i) => (
          <i key={rung} class={TENSIONS.length - i <= n ? 'on' : undefined} />
        ))}
      </span>
      <span>
        <span class="vh">{tt('table.tension.word')}</span>
        {n}
        <span class="vh">{tt('table.tension.said', { rung: treadName(tension) })}</span>
      </span>
    </span>
  );
}

/** The same lying down, with its word. */
export function Rungs({ tension }: { tension: TensionView }) {
  const n = tension.tread + 1;
  return (
    <p class="t-tension">
      <span class="t-rungs" aria-hidden="true">
        {TENSIONS.map((rung, i) => (
          <i key={rung} class={i < n ? 'on' : undefined} />
        ))}
      </span>
      <span>
        {tt('table.tension', { n })}
        <b>{treadName(tension).toLowerCase()}</b>
      </span>
    </p>
  );
}
