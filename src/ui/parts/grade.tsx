import type { Evidence } from '../../vocabulary/words.ts';
import { t } from '../strings/t.ts';
import { openSource } from './asked.ts';

/** One print mark per grade, on a grid of 14; never told by colour. */
const GLYPHS: Readonly<Record<Evidence, string>> = {
  documented: 'M1 1h12v12H1z',
  recalled:
    'M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1zm0 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8zm0 2.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z',
  reported: 'M1 1h12v12H1zm2 2v8h8V3z',
  disputed: 'M1 1h12v12H1zm6 2v8h4V3z',
  alleged: 'M7 0l7 7-7 7-7-7zm0 2.8L2.8 7 7 11.2 11.2 7z',
  denied:
    'M2.6 1L7 5.400 11.400 1 13 2.600 8.600 7 13 11.400 11.400 13 7 8.600 2.600 13 1 11.400 5.400 7 1 2.600z',
  dramatised:
    'M7 0a1.4 1.4 0 0 1 1.2 2L8 4h4v1.9H8L7.4 14h-.8L6 5.900H2V4h4l-.2-2A1.4 1.4 0 0 1 7 0z',
};

/** The grade of a sentence: its mark and its word. */
export function GradeMark({ evidence }: { evidence: Evidence }) {
  return (
    <span class="ev" title={t(`evidence.${evidence}.means`)}>
      <svg class="gl" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        <path fill-rule="evenodd" d={GLYPHS[evidence]} />
      </svg>
      {t(`evidence.${evidence}`)}
    </span>
  );
}

/** Source ids; a tap says what they are and where they can be read. */
export function SourceIds({ sources }: { sources: readonly string[] }) {
  return (
    <span class="ids">
      {sources.map((id) => (
        <button
          key={id}
          type="button"
          class="id"
          aria-haspopup="dialog"
          onClick={(event) => openSource(id, event.currentTarget)}
        >
          {id}
        </button>
      ))}
    </span>
  );
}

interface GradeProps {
  readonly evidence: Evidence;
  readonly sources: readonly string[];
}

/** Grade and sources of one sentence, as set in the margin or after it. */
export function Grade({ evidence, sources }: GradeProps) {
  return (
    <span class="grade">
      <GradeMark evidence={evidence} />
      {sources.length > 0 && <SourceIds sources={sources} />}
    </span>
  );
}
