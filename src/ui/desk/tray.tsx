import { useSignal } from '@preact/signals';
import type { PaperView } from '../../projection/views.ts';
import { layout } from '../layout.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Hint } from '../parts/hint.tsx';
import { Paper } from '../parts/paper.tsx';
import { t } from '../strings/t.ts';
import { useHere } from './here.ts';

/** How many edges show under the open paper; the last one stands for all the rest. */
const EDGES = 2;

interface Props {
  /** A paper laid on top by the phase (what has just come), and its stamp. */
  readonly paper?: PaperView;
  readonly stamp?: string | null | undefined;
  readonly note?: string;
}

/** The in-tray: the open paper on its stack, the newest first, every one in reach. */
export function Tray({ paper: laid, stamp, note }: Props) {
  const { session, table } = useHere();
  const all = useSignal(false);
  const { papers, guidance } = session.desk.value;
  const open = papers.find(({ id }) => id === table.paper.value) ?? laid ?? papers[0];
  const fresh = papers.filter(({ isNew }) => isNew).length;
  const under = papers.filter((paper) => paper.id !== open?.id);
  const edges = under.slice(0, under.length > EDGES ? EDGES - 1 : EDGES);
  const show = (paper: PaperView) => {
    table.paper.value = paper.id;
    all.value = false;
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.tray .paper')?.focus());
  };
  return (
    <section class={under.length > 0 ? 'tray tray-stack' : 'tray'} aria-labelledby="tray-h">
      <h2 class="board-h" id="tray-h" tabIndex={-1} data-lead={laid ? true : undefined}>
        {t('desk.tray')}{' '}
        <span>
          {note ?? t('desk.tray.count', { n: papers.length })}
          {!note && fresh > 0 && `, ${t('desk.tray.new', { n: fresh })}`}
        </span>
      </h2>
      <Hint id="hint.tray" guidance={guidance} />
      {open === undefined ? (
        <p class="tray-empty">{t('desk.tray.empty')}</p>
      ) : (
        <Paper
          key={open.id}
          paper={open}
          stamp={open.id === laid?.id ? stamp : open.stamp}
          id="paper-gist"
        />
      )}
      {layout.value !== 'phone' && edges.length > 0 && (
        <ul class="under" aria-label={t('desk.tray.under')}>
          {edges.map((paper) => (
            <li key={paper.id}>
              <PaperEdge paper={paper} onOpen={() => show(paper)} />
            </li>
          ))}
          {under.length > edges.length && (
            <li>
              <button
                type="button"
                class="on-paper under-b under-all"
                aria-haspopup="dialog"
                onClick={() => (all.value = true)}
              >
                <span>{t('desk.tray.earlier', { n: under.length - edges.length })}</span>
              </button>
            </li>
          )}
        </ul>
      )}
      {all.value && (
        <Dialog title={t('desk.tray.all')} onClose={() => (all.value = false)}>
          <ul class="papers-all">
            {papers.map((paper) => (
              <li key={paper.id}>
                <PaperEdge paper={paper} onOpen={() => show(paper)} />
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </section>
  );
}

/** The edge of a paper: its precedence or kind, and its headline. */
export function PaperEdge({ paper, onOpen }: { paper: PaperView; onOpen: () => void }) {
  return (
    <button type="button" class="on-paper under-b" onClick={onOpen}>
      <span class="prec">{paper.stamp ?? t(`desk.paper.${paper.kind}`)}</span>
      <span class="edge-t">{paper.headline}</span>
      {paper.isNew && <span class="fresh">{t('desk.paper.new')}</span>}
    </button>
  );
}
