import type { DebriefView } from '../../projection/views-debrief.ts';
import { Grade } from '../parts/grade.tsx';
import { Named } from '../parts/named.tsx';
import { t } from '../strings/t.ts';
import { Played } from './verdict.tsx';

/** The one dark page: what was true and kept from the chair, in the record and in this run. */
export function Unknown({ view }: { view: DebriefView }) {
  return (
    <section class="unknown" aria-labelledby="unknown-h">
      <div class="unknown-in">
        <div class="hd">
          <h2 id="unknown-h">{t('debrief.unknown')}</h2>
          <p>{t('debrief.unknownNote')}</p>
        </div>
        <ul class="six">
          {view.hidden.map((statement) => (
            <li key={statement.id}>
              <p>
                <Named text={statement.text} />
              </p>
              <Grade evidence={statement.evidence} sources={statement.sources} />
            </li>
          ))}
        </ul>
        {view.revealed.length > 0 && (
          <>
            <h3>
              {t('debrief.thisRun')} <Played />
            </h3>
            <ul class="six">
              {view.revealed.map((item) => (
                <li key={item.id}>
                  <p>
                    <span class="d">{item.when}</span> {item.text}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
