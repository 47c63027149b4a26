import type { DebriefView, LedgerEntry } from '../../projection/views-debrief.ts';
import { other } from '../../vocabulary/words.ts';
import { Icon } from '../parts/icon.tsx';
import { FactRows } from '../parts/statements.tsx';
import { t } from '../strings/t.ts';

const ROWS = ['got', 'hid', 'owes'] as const;

/** An account book: what each side got, hid and owes, the words in the gutter. */
export function Ledgers({ view }: { view: DebriefView }) {
  const books = [view.ledgers[view.side], view.ledgers[other(view.side)]] as const;
  return (
    <section class="sheet ledgers" id="ledgers" tabIndex={-1} aria-labelledby="ledgers-h">
      <div class="hd">
        <h2 id="ledgers-h">{t('debrief.ledgers')}</h2>
        <p>{t('debrief.ledgersNote')}</p>
      </div>
      {/* Roles are named because the phone lays the table out as blocks, which drops them. */}
      <table role="table" class="ledger" aria-labelledby="ledgers-h">
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {books.map((book) => (
              <th key={book.side} role="columnheader" scope="col">
                {book.party} {book.yours && <span>{t('debrief.yourSide')}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {ROWS.map((row) => (
            <tr key={row} role="row">
              <th role="rowheader" scope="row">
                {t(`debrief.${row}`)}
              </th>
              {books.map((book) => (
                <td key={book.side} role="cell" data-party={book.party}>
                  <Entries entries={book[row]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {view.absent.length > 0 && (
        <div class="absent">
          <h3>{t('debrief.absent')}</h3>
          <FactRows statements={view.absent} />
        </div>
      )}
    </section>
  );
}

function Entries({ entries }: { entries: readonly LedgerEntry[] }) {
  if (entries.length === 0) return <p class="ditto">{t('debrief.nothing')}</p>;
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.text} class={entry.secret ? 'secret' : entry.yoursOnly ? 'only' : ''}>
          {entry.secret && (
            <span class="sec">
              <Icon name="lock-simple" />
              {t('debrief.secret')}
            </span>
          )}
          {entry.yoursOnly && <span class="sec sec-only">{t('debrief.yoursOnly')}</span>}
          {entry.text}
        </li>
      ))}
    </ul>
  );
}
