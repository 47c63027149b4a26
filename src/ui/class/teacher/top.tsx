import type { TeacherView } from '../../../classroom/protocol/views.ts';
import { layout } from '../../layout.ts';
import { t } from '../../strings/t.ts';
import { codeText } from '../code.ts';
import { Sign, type SignName } from '../sign.tsx';
import { CoverButton } from './cover-button.tsx';
import { useDesk } from './desk-state.ts';
import { tt } from './words.ts';

/** The head of the desk: the class, who is here, and the cover. */
export function Top({ view }: { view: TeacherView }) {
  const desk = useDesk();
  const wide = layout.value === 'desk';
  const { class: lesson, offline, models } = view;
  return (
    <header class="t-top">
      {wide && <p class="t-word">{t('product.name')}</p>}
      <h1>
        <span class="vh">{tt('desk.title')}: </span>
        {lesson.case.short}
      </h1>
      {wide && (
        <button
          type="button"
          class="t-fact"
          aria-pressed={desk.page.value === 'room'}
          onClick={() => (desk.page.value = desk.page.value === 'room' ? 'tables' : 'room')}
        >
          <Sign name={lesson.locked ? 'lock' : 'door-open'} />
          <b class="t-cable">{codeText(view.code)}</b>
          <span>{tt(lesson.locked ? 'desk.locked' : 'desk.open')}</span>
          <span class="vh">: {tt('desk.room')}</span>
        </button>
      )}
      <Fact sign="users" n={lesson.here} text={tt('desk.here', { n: lesson.here })} />
      {wide && <CameOut view={view} />}
      {wide && <Written view={view} />}
      {offline > 0 && (
        <Fact sign="wifi-slash" n={offline} text={tt('desk.offline', { n: offline })} bad />
      )}
      {wide && models > 0 && (
        <Fact sign="robot" n={models} text={tt('desk.models', { n: models })} />
      )}
      {wide && <p class="t-hatched">{tt('desk.mirror')}</p>}
      <button
        type="button"
        class="btn t-menu"
        aria-haspopup="dialog"
        onClick={() => (desk.asking.value = { kind: 'menu' })}
      >
        <Sign name="dots-three" />
        <span class="vh">{tt('desk.menu')}</span>
      </button>
      <CoverButton />
      {wide && (
        <button
          type="button"
          class="btn"
          aria-haspopup="dialog"
          onClick={() => (desk.asking.value = { kind: 'show' })}
        >
          <Sign name="projector-screen" />
          {tt('show.now', { show: tt(`show.${view.show}`) })}
        </button>
      )}
    </header>
  );
}

interface FactProps {
  readonly sign: SignName;
  readonly n: number;
  /** The number with its word. */
  readonly text: string;
  readonly bad?: boolean;
}

function Fact({ sign, n, text, bad = false }: FactProps) {
  const word = text.replace(String(n), '').trim();
  return (
    <p class={bad ? 't-fact t-bad' : 't-fact'}>
      <Sign name={sign} /> <b>{n}</b> <span class="t-wide">{word}</span>
    </p>
  );
}

/** How all tables came out, once every one has. */
function CameOut({ view: { ended, tables } }: { view: TeacherView }) {
  const desk = useDesk();
  const open = desk.page.value === 'came out';
  if (ended < tables.length) return null;
  return (
    <button
      type="button"
      class="t-fact"
      aria-pressed={open}
      onClick={() => (desk.page.value = open ? 'tables' : 'came out')}
    >
      <Sign name="presentation" /> {tt('cameOut')}
    </button>
  );
}

/** What students have written, where there is something to read out. */
function Written({ view }: { view: TeacherView }) {
  const desk = useDesk();
  const text = writtenText(view);
  if (text === null) return null;
  return (
    <button
      type="button"
      class="t-fact"
      aria-pressed={desk.page.value === 'wrote'}
      onClick={() => (desk.page.value = desk.page.value === 'wrote' ? 'tables' : 'wrote')}
    >
      <Sign name="file-text" /> {text}
      <span class="vh">: {tt('wrote.title')}</span>
    </button>
  );
}

/** Who has read the brief while it is read; afterwards how many lines there are to read out. */
function writtenText({
  class: { lesson, here },
  ready,
  foreseen,
  exits,
}: TeacherView): string | null {
  if (lesson.part === 'brief') return tt('desk.ready', { n: ready, of: here });
  if (lesson.part !== 'reveal' && lesson.part !== 'debrief' && lesson.part !== 'over') return null;
  const n = exits.length > 0 ? exits.length : foreseen.length;
  return n === 0 ? null : tt('desk.written', { n });
}
