import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useHere } from '../../desk/here.ts';
import { OnItsWay } from '../../desk/on-its-way.tsx';
import { Tray } from '../../desk/tray.tsx';
import { layout } from '../../layout.ts';
import { Icon } from '../../parts/icon.tsx';
import { t } from '../../strings/t.ts';
import { Shell } from '../shell.tsx';
import { Sign } from '../sign.tsx';
import { WordSlip, Words } from '../word-slip.tsx';
import { c } from '../words.ts';

interface Props {
  readonly page: string;
  /** What is to be done, for those who hear the page; its own heading where it has no other. */
  readonly title: string;
  readonly act?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One task, with the papers in reach: beside it where there is room, else one press away. */
export function Work(props: Props) {
  return layout.value === 'desk' ? <WideWork {...props} /> : <NarrowWork {...props} />;
}

function WideWork({ page, title, act, children }: Props) {
  return (
    <Shell page={page} class="cl-wide">
      <Tray />
      <section class="cl-work on-paper" aria-labelledby="work-h">
        <div class="cl-work-in">
          <h1 class="vh" id="work-h" tabIndex={-1} data-lead>
            {title}
          </h1>
          {children}
        </div>
        {act && <div class="cl-act">{act}</div>}
      </section>
      <aside class="cl-right" aria-label={c('right')}>
        <OnItsWay most={3} />
        <Words />
      </aside>
    </Shell>
  );
}

function NarrowWork({ page, title, act, children }: Props) {
  const papers = useSignal(false);
  if (papers.value) return <Papers onBack={() => (papers.value = false)} />;
  return (
    <Shell
      page={page}
      act={
        <>
          <PapersButton onOpen={() => (papers.value = true)} />
          {act}
        </>
      }
    >
      <h1 class="vh" tabIndex={-1} data-lead>
        {title}
      </h1>
      <WordSlip />
      {children}
    </Shell>
  );
}

function PapersButton({ onOpen }: { onOpen: () => void }) {
  const { session } = useHere();
  const { papers } = session.desk.value;
  const fresh = papers.filter(({ isNew }) => isNew).length;
  return (
    <button type="button" class="btn cl-narrow cl-papers" onClick={onOpen}>
      <Sign name="file-text" />
      <span class="vh">{t('desk.papers')}</span>
      <span class="cl-count" aria-hidden="true">
        {papers.length}
      </span>
      {fresh > 0 && <span class="vh">, {t('desk.tray.new', { n: fresh })}</span>}
    </button>
  );
}

/** A phone turns the task over: the papers, one at a time, what is on its way, and what was said. */
function Papers({ onBack }: { onBack: () => void }) {
  const { session, table } = useHere();
  const { papers } = session.desk.value;
  const at = Math.max(
    0,
    papers.findIndex(({ id }) => id === table.paper.value),
  );
  return (
    <Shell
      page={`papers-${papers[at]?.id ?? ''}`}
      class="cl-dark"
      act={
        <>
          <button
            type="button"
            class="btn"
            disabled={papers.length < 2}
            onClick={() => (table.paper.value = papers[(at + 1) % papers.length]?.id ?? null)}
          >
            {t('desk.paperOf', { n: at + 1, of: papers.length })} <Icon name="caret-right" />
          </button>
          <button type="button" class="btn btn-red" onClick={onBack}>
            {c('papers.back')}
          </button>
        </>
      }
    >
      <Tray />
      <div class="cl-under">
        <OnItsWay />
        <Words />
      </div>
    </Shell>
  );
}
