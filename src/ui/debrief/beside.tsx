import type { DayBeside, DebriefView } from '../../projection/views-debrief.ts';
import { Grade } from '../parts/grade.tsx';
import { Icon } from '../parts/icon.tsx';
import { Named } from '../parts/named.tsx';
import { t } from '../strings/t.ts';
import { Disputes } from './disputes.tsx';
import { Played } from './verdict.tsx';

interface Props {
  readonly view: DebriefView;
  /** Place of the decision on which most hung, once that is known. */
  readonly most: number | null;
  /** Null where the run cannot be taken up again. */
  readonly goBack: ((entry: number) => void) | null;
}

/** Your days beside theirs: one spine that parts where the run left the record. */
export function Beside({ view, most, goBack }: Props) {
  const { days } = view.beside;
  const parted = days.findIndex((day) => day.parts);
  const last = days.findLastIndex((day) => day.you.length > 0);
  return (
    <section class="sheet days" aria-labelledby="beside-h">
      <div class="hd">
        <h2 id="beside-h">{t('debrief.beside')}</h2>
        <p>{view.beside.sentence}</p>
      </div>
      <table role="table" class="fork" aria-labelledby="beside-h">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('debrief.day')}
            </th>
            <th role="columnheader" scope="col">
              {t('debrief.you')} <Played />
            </th>
            <th role="columnheader" scope="col">
              {t('debrief.history')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {days.map((day, index) => (
            <Day
              key={day.id}
              day={day}
              apart={parted >= 0 && index > parted}
              ended={index > last}
              most={most}
              goBack={goBack}
            />
          ))}
        </tbody>
      </table>
      <Disputes disputes={view.beside.disputes} />
    </section>
  );
}

/** More letters than a stretch within a month: set smaller, in two lines. */
const LONG = 5;

interface DayProps {
  readonly day: DayBeside;
  /** The run has left the record before this day. */
  readonly apart: boolean;
  /** The run was over by then. */
  readonly ended: boolean;
  readonly most: number | null;
  readonly goBack: Props['goBack'];
}

function Day({ day, apart, ended, most, goBack }: DayProps) {
  const together = day.same && !apart;
  return (
    <tr role="row" class={day.parts ? 'fork-row' : apart ? 'far' : 'same'}>
      <th role="rowheader" scope="row">
        <Spine parts={day.parts} apart={apart} />
        <b class={day.day.length > LONG ? 'long' : undefined}>{day.day}</b>
        <span>{day.under}</span>
      </th>
      <td role="cell" class="y" data-who={t('debrief.you')}>
        {day.parts && (
          <p class="part">
            <Icon name="git-branch" />
            {t('debrief.part')}
          </p>
        )}
        {together && <p class="ditto">{t('debrief.same')}</p>}
        {!together && day.you.length === 0 && (
          <p class="ditto">{t(ended ? 'debrief.ended' : 'debrief.quiet')}</p>
        )}
        {!together &&
          day.you.map((item) => (
            <p key={item.entry}>
              <Named text={item.text} />
            </p>
          ))}
        {day.you.some(({ entry }) => entry === most) && (
          <p class="most">{t('debrief.decidedMost')}</p>
        )}
        {day.parts && goBack && day.you[0] && (
          <button type="button" class="link" onClick={() => goBack(day.you[0]?.entry ?? 0)}>
            {t('debrief.goHere')}
          </button>
        )}
      </td>
      <td role="cell" class="h" data-who={t('debrief.history')}>
        {day.history.map((statement) => (
          <div key={statement.id}>
            <p>
              <Named text={statement.text} />
            </p>
            <Grade evidence={statement.evidence} sources={statement.sources} />
          </div>
        ))}
      </td>
    </tr>
  );
}

/** A piece of the spine: one line, the parting, or two lines. Stretched, hence lines only. */
function Spine({ parts, apart }: { parts: boolean; apart: boolean }) {
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {parts && (
        <>
          <path class="both" d="M50 0V18" />
          <path class="you" d="M50 16C50 50 16 50 16 100" />
          <path class="hist" d="M50 16C50 50 84 50 84 100" />
        </>
      )}
      {!parts && apart && (
        <>
          <path class="you" d="M16 0V100" />
          <path class="hist" d="M84 0V100" />
        </>
      )}
      {!parts && !apart && <path class="both" d="M50 0V100" />}
    </svg>
  );
}
