import type { SeatView } from '../../../classroom/protocol/views.ts';
import { READINGS, type Reading } from '../../../vocabulary/classroom.ts';
import type { Statement } from '../../../vocabulary/evidence.ts';
import { GradeMark, SourceIds } from '../../parts/grade.tsx';
import { Named } from '../../parts/named.tsx';
import { CoverButton } from '../cover.tsx';
import { Pick } from '../pick.tsx';
import { usePlace } from '../place.ts';
import { c } from '../words.ts';

/** The private brief, in plain or in full words: the same facts, and nobody sees which. */
export function Brief({ brief }: { brief: NonNullable<SeatView['brief']> }) {
  const { marks, mark } = usePlace();
  const { reading } = marks.value;
  const { know, want, secret } = brief[reading];
  return (
    <div class="brief">
      <div class="secret-bar">
        <p class="secret-tag">{c('brief.secret')}</p>
        <CoverButton named />
      </div>
      <fieldset class="level">
        <legend class="vh">{c('brief.level')}</legend>
        {READINGS.map((one: Reading) => (
          <Pick
            key={one}
            name="level"
            checked={one === reading}
            onChoose={() => mark({ reading: one })}
          >
            {c(`brief.${one}`)}
          </Pick>
        ))}
      </fieldset>
      <p class="note">{c('brief.same')}</p>
      <div class="brief-know">
        <h1 class="h-label" tabIndex={-1} data-lead>
          {c('brief.know')}
        </h1>
        <ol class="brief-facts">
          {know.map((statement) => (
            <li key={statement.id}>
              <Named text={statement.text} /> <Mark statement={statement} />
            </li>
          ))}
        </ol>
        <h2 class="h-label">{c('brief.want')}</h2>
        <p>
          <Named text={want} />
        </p>
      </div>
      {secret.length > 0 && (
        <div class="must">
          <h2 class="h-label">{c('brief.must')}</h2>
          {secret.map((statement) => (
            <p key={statement.id}>
              <Named text={statement.text} /> <Mark statement={statement} />
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

/** Grade and sources after a sentence. */
function Mark({ statement: { evidence, sources } }: { statement: Statement }) {
  return (
    <span class="brief-mark">
      <GradeMark evidence={evidence} />
      {sources.length > 0 && <SourceIds sources={sources} />}
    </span>
  );
}
