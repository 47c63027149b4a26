import '../styles/paper.css';
import type { PaperView } from '../../projection/views.ts';
import { t } from '../strings/t.ts';
import { Legend, Paragraphs } from './statements.tsx';

interface Props {
  readonly paper: PaperView;
  /** A stamp laid over the paper's own: CROSSED. */
  readonly stamp?: string | null | undefined;
  /** Level of its headline under the screen's headings. */
  readonly id: string;
}

/** Beside a stamp there is room for short names only. */
const BESIDE_STAMP = 19;

function isLong({ from, to, received }: PaperView): boolean {
  return [from, to ?? '', received ?? ''].some((name) => name.length > BESIDE_STAMP);
}

/** A document in full, each kind in its own setting: telegram, letter, memorandum, press, file, broadcast. */
export function Paper({ paper, stamp = paper.stamp, id }: Props) {
  const rows: readonly [string, string | null][] = [
    [t('desk.paper.from'), paper.from],
    [t('desk.paper.to'), paper.to],
    [t('desk.paper.sent'), paper.sent],
    [t('desk.paper.received'), paper.received],
  ];
  return (
    <article class={`on-paper paper paper-${paper.kind}`} aria-labelledby={id} tabIndex={0}>
      <header class={stamp && !isLong(paper) ? 'paper-top' : 'paper-top stacked'}>
        <p class="paper-form">
          <b>{t(`desk.paper.${paper.kind}`)}</b> <span>{paper.heading}</span>
        </p>
        {stamp && (
          <p class={stamp.length > 7 || isLong(paper) ? 'stamp stamp-small' : 'stamp'}>{stamp}</p>
        )}
        <dl class="paper-meta">
          {rows.map(([label, value]) =>
            value === null ? null : (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
          )}
        </dl>
      </header>
      <h3 class="gist" id={id}>
        {paper.headline}
      </h3>
      <div class="typed">
        <Paragraphs statements={paper.body} />
      </div>
      <Legend statements={paper.body} />
    </article>
  );
}
