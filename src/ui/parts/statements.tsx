import type { Statement } from '../../vocabulary/evidence.ts';
import { EVIDENCE } from '../../vocabulary/words.ts';
import { t } from '../strings/t.ts';
import { piecesOf } from './asked.ts';
import { Grade, GradeMark, SourceIds } from './grade.tsx';
import { Named, Pieces } from './named.tsx';

interface Props {
  readonly statements: readonly Statement[];
}

/** A paragraph of a paper. Invented words carry the dagger; the legend says the rest. */
export function Paragraphs({ statements }: Props) {
  const met = new Set<string>();
  return (
    <>
      {statements.map((statement) => (
        <p key={statement.id}>
          <Pieces pieces={piecesOf(statement.text, met)} />
          {statement.evidence === 'dramatised' && <Dagger />}
        </p>
      ))}
    </>
  );
}

/** The mark of an invented line. */
export function Dagger() {
  return (
    <sup title={t('evidence.dramatised.means')}>
      <span aria-hidden="true">†</span>
      <span class="vh"> ({t('evidence.dramatised')})</span>
    </sup>
  );
}

/** The foot of a paper: each grade that occurs in it, with the sources that bear it. */
export function Legend({ statements }: Props) {
  const grades = EVIDENCE.filter((grade) => statements.some((s) => s.evidence === grade));
  if (grades.length === 0) return null;
  return (
    <p class="legend">
      {grades.map((grade) => {
        const sources = [
          ...new Set(statements.filter((s) => s.evidence === grade).flatMap((s) => s.sources)),
        ];
        return (
          <span key={grade} class="legend-grade">
            {grade === 'dramatised' ? (
              <span title={t('evidence.dramatised.means')}>† {t('evidence.dagger')}</span>
            ) : (
              <GradeMark evidence={grade} />
            )}{' '}
            {sources.length > 0 && <SourceIds sources={sources} />}
          </span>
        );
      })}
    </p>
  );
}

/** Facts in rows, each with its grade and sources in the margin. */
export function FactRows({ statements }: Props) {
  return (
    <ul class="facts-rows">
      {statements.map((statement) => (
        <li
          key={statement.id}
          class={statement.evidence === 'dramatised' ? 'fact invented' : 'fact'}
        >
          <p>
            <Named text={statement.text} />
          </p>
          <Grade evidence={statement.evidence} sources={statement.sources} />
        </li>
      ))}
    </ul>
  );
}
