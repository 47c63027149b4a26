import type { OpenTableView } from '../../../classroom/protocol/views.ts';
import { Held } from './held.tsx';
import { tt } from './words.ts';

/** What has happened at the table, newest first. A secret line opens only while it is held. */
export function Record({ view: { record } }: { view: OpenTableView }) {
  return (
    <section class="t-rec" aria-labelledby="t-rec-h">
      <h3 class="t-h" id="t-rec-h">
        {tt('table.record')}
      </h3>
      {/* Focusable: a region that scrolls must be reachable by keyboard. */}
      <section class="t-rec-in" tabIndex={0} aria-labelledby="t-rec-h">
        {record.length === 0 && <p>{tt('table.record.none')}</p>}
        <ol>
          {record.map(({ n, when, text, secret }) => (
            <li key={n}>
              <time class="t-cable">{when}</time>
              <span>
                {text} {secret !== null && <Held text={secret} />}
              </span>
            </li>
          ))}
        </ol>
      </section>
    </section>
  );
}
