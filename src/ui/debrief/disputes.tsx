import type { DisputeView } from '../../projection/views-replay.ts';
import { Grade } from '../parts/grade.tsx';
import { Named } from '../parts/named.tsx';
import { t } from '../strings/t.ts';

/** Episodes whose witnesses differ: the accounts side by side, and how to say it. */
export function Disputes({ disputes }: { disputes: readonly DisputeView[] }) {
  if (disputes.length === 0) return null;
  return (
    <div class="disputes">
      <h3>{t('debrief.accounts')}</h3>
      {disputes.map((dispute) => (
        <details key={dispute.id} class="two">
          <summary>{dispute.title}</summary>
          <div class="papers">
            {dispute.accounts.map(({ by, statement }) => (
              <article key={statement.id}>
                <h4>{by}</h4>
                <p>
                  <Named text={statement.text} />
                </p>
                <Grade evidence={statement.evidence} sources={statement.sources} />
              </article>
            ))}
            <article class="wording">
              <h4>{t('debrief.howToSay')}</h4>
              <p>{dispute.wording}</p>
            </article>
          </div>
        </details>
      ))}
    </div>
  );
}
