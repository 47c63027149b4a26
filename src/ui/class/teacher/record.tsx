import { useSignal } from '@preact/signals';
import type { OpenTableView } from '../../../classroom/protocol/views.ts';
import { Held } from './held.tsx';
import { whenParts } from './when.ts';
import { tt } from './words.ts';

/** Entries shown before the whole record is asked for. */
const FEW = 15;

/** What has happened at the table, newest first. A secret line opens only while it is held. */
export function Record({ view }: { view: OpenTableView }) {
  const whole = useSignal(false);
  const record = whole.value ? view.record : view.record.slice(0, FEW);
  return (
    <div class="t-rec">
      <h3 class="t-h" id="t-rec-h">
        {tt('table.record')}
      </h3>
      {/* Focusable: a region that scrolls must be reachable by keyboard. */}
      <section class="t-rec-in" tabIndex={0} aria-labelledby="t-rec-h">
        {record.length === 0 && <p>{tt('table.record.none')}</p>}
        <ol>
          {record.map(({ n, when, text, secret }, i) => {
            const { day, hour } = whenParts(when);
            const above = record[i - 1];
            const opens = above === undefined || whenParts(above.when).day !== day;
            return (
              <li key={n}>
                <time class="t-cable">
                  {opens && <b>{day}</b>} {hour}
                </time>
                <span>
                  {text} {secret !== null && <Held text={secret} />}
                </span>
              </li>
            );
          })}
        </ol>
        {record.length < view.record.length && (
          <button type="button" class="btn t-whole-record" onClick={() => (whole.value = true)}>
            {tt('table.record.all', { n: view.record.length })}
          </button>
        )}
      </section>
    </div>
  );
}
