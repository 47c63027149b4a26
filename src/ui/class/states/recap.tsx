import type { SeatView } from '../../../classroom/protocol/views.ts';
import { Named } from '../../parts/named.tsx';
import { BandRow } from '../band.tsx';
import { usePlace } from '../place.ts';
import { Shell } from '../shell.tsx';
import { Sign } from '../sign.tsx';
import { c } from '../words.ts';

interface LogProps {
  readonly id: string;
  readonly title: string;
  readonly rows: SeatView['recap'];
  /** Whether the model's doings are told from others'. */
  readonly marked?: boolean;
}

/** What a chair knows by now, or what was done in it. */
function Log({ id, title, rows, marked }: LogProps) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 class="h-label" id={id}>
        {title}
      </h2>
      <ol class="log">
        {rows.map(({ when, text, model }, i) => (
          <li key={`${i} ${text}`}>
            <b class="cable">{when}</b>
            <span>
              <Named text={text} />
              {model && marked && <em> {c('recap.model')}</em>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Somebody came when others had begun: beside whom, and what is known. */
export function Late({ seat, onIn }: { seat: SeatView; onIn: () => void }) {
  const { table } = usePlace();
  const beat = table.value?.beat ?? 0;
  const [holder = ''] = (seat.card?.aliases ?? []).filter((alias) => alias !== seat.alias);
  return (
    <Shell
      page="late"
      class="cl-page"
      band={
        <BandRow sign={<Sign name="user-plus" />}>
          {holder === '' ? c('late.alone') : c('late.told', { name: holder })}
        </BandRow>
      }
      act={
        <button type="button" class="btn btn-red" onClick={onIn}>
          {c('late.in')}
        </button>
      }
    >
      <h1 class="h-poster" tabIndex={-1} data-lead>
        {c('late.title')} {c('late.beats', { n: Math.max(0, beat - 1) })}
      </h1>
      <p class="lead">
        {seat.deputy
          ? c('late.share', { name: holder || c('late.other'), table: seat.table ?? '' })
          : c('late.own', { table: seat.table ?? '' })}
      </p>
      <Log id="late-h" title={c('late.knows')} rows={seat.recap} marked />
    </Shell>
  );
}

/** Somebody is back: what the model did in the chair, and when it is theirs again. */
export function Back({ seat, onOn }: { seat: SeatView; onOn: () => void }) {
  const done = seat.recap.filter(({ model }) => model);
  const sits = seat.card?.doing === 'model';
  return (
    <Shell
      page="back"
      class="cl-page"
      band={<BandRow sign={<Sign name="robot" />}>{c(sits ? 'back.sits' : 'back.gone')}</BandRow>}
      act={
        <button type="button" class="btn btn-red" onClick={onOn}>
          {c(sits ? 'back.read' : 'back.on')}
        </button>
      }
    >
      <h1 class="h-poster" tabIndex={-1} data-lead>
        {c('back.title', { name: seat.alias })}
      </h1>
      <p class="lead">{c(sits ? 'back.text' : 'back.yours')}</p>
      <Log id="back-h" title={c('back.did')} rows={done} />
      {done.length > 0 && <p class="note">{c('back.marked')}</p>}
    </Shell>
  );
}
