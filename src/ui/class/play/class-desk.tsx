import { useEffect, useMemo } from 'preact/hooks';
import '../../styles/desk.css';
import '../../styles/masthead.css';
import { unreachable } from '../../../vocabulary/never.ts';
import { Composer } from '../../composer/composer.tsx';
import { DevelopmentScreen } from '../../desk/development.tsx';
import { HereContext, useHere } from '../../desk/here.ts';
import { stopOf, useLeadOf } from '../../desk/lead.ts';
import { Reading } from '../../desk/reading.tsx';
import { SendingScreen } from '../../desk/sending.tsx';
import type { Session } from '../../desk/session.ts';
import { Stage } from '../../desk/stage.tsx';
import { tableOf } from '../../desk/table.ts';
import { WaitingScreen } from '../../desk/waiting.tsx';
import { layout } from '../../layout.ts';
import { lend } from '../../parts/asked.ts';
import { CaptionLine } from '../../parts/caption-line.tsx';
import { Within } from '../../parts/within.tsx';
import { ReplyScreen } from '../../reply/reply.tsx';
import { settings } from '../../settings.ts';
import { hear } from '../../sound.ts';
import { t } from '../../strings/t.ts';
import { Band } from '../band.tsx';
import { Head } from '../head.tsx';
import { usePlace } from '../place.ts';
import { WordSlip } from '../word-slip.tsx';
import { c } from '../words.ts';
import { Advise } from './advise.tsx';
import { Carry } from './carry.tsx';
import { companyOf } from './company.tsx';
import { Mediate } from './mediate.tsx';
import { ClassOutcome } from './outcome.tsx';
import { Publish } from './publish.tsx';
import { Wait } from './wait.tsx';

/** The play of this seat: what has come in, one stop after another, then the work of its duty. */
export function ClassDesk({ session }: { session: Session }) {
  const place = usePlace();
  const { table: around, decides } = place;
  const together = around.value?.room != null;
  const company = useMemo(() => (together ? companyOf(place) : null), [place, together]);
  const table = useMemo(() => tableOf(session), [session]);
  const mayDecide = decides.value;
  const here = useMemo(
    () => ({ session, table, company, decides: mayDecide }),
    [session, table, company, mayDecide],
  );
  useEffect(() => lend(session.folder), [session]);
  useEffect(() => () => table.close(), [table]);
  useEffect(() => hear(session), [session]);
  usePassing(session);
  const phase = session.phase.value.kind;
  const deciding = mayDecide && session.desk.value.turn !== null;
  const busy = phase !== 'desk' || (deciding && around.value?.task === 'decide');
  return (
    <HereContext.Provider value={here}>{busy ? <DeskFrame /> : <Task />}</HereContext.Provider>
  );
}

/** So long the map is looked at where time only passes, in milliseconds; a beat has few minutes. */
const LOOKED_AT = { map: 2_500, words: 1_500 } as const;

/** Where time only passes nobody has to press on: the map goes by, a phone reads how long it was. */
function usePassing(session: Session): void {
  const phase = session.phase.value;
  useEffect(() => {
    if (phase.kind !== 'waiting') return;
    const still = settings.peek().motion === 'less';
    const map = layout.peek() !== 'phone' && !still;
    const long = map ? LOOKED_AT.map : phase.passes === null ? 0 : LOOKED_AT.words;
    const timer = setTimeout(() => session.play.continue(), long);
    return () => clearTimeout(timer);
  }, [session, phase]);
}

/** The desk as in a play alone, under the head and the band of the class. */
function DeskFrame() {
  const { session, table } = useHere();
  const phase = session.phase.value;
  const wide = layout.value !== 'phone';
  const view = phase.kind === 'desk' ? table.mode.value : phase.kind;
  const box = useLeadOf<HTMLDivElement>(`${stopOf(phase)}-${view}`);
  return (
    <>
      <Within class="skip" to={wide ? 'move' : 'desk'} before={() => (table.pane.value = 'move')}>
        {t('desk.skip')}
      </Within>
      <div class="play cl-play" data-view={view}>
        <header class="cl-top">
          <Head />
          <Band />
        </header>
        {settings.value.sound && <CaptionLine />}
        <main id="desk" tabIndex={-1}>
          <h1 class="vh">{c('desk')}</h1>
          {wide && <Stage />}
          <div ref={box} class="view-box">
            <WordSlip />
            <Behind />
            <View />
          </div>
        </main>
      </div>
    </>
  );
}

/** More than this, and a table would wait for somebody who only turns pages. */
const MANY = 2;

/** Who has fallen behind may go to the newest: the rest lies in the tray. */
function Behind() {
  const { behind, catchUp } = usePlace();
  if (behind.value <= MANY) return null;
  return (
    <p class="behind">
      {c('behind', { n: behind.value })}{' '}
      <button type="button" class="link-b" onClick={catchUp}>
        {c('behind.do')}
      </button>
    </p>
  );
}

function View() {
  const { session, table } = useHere();
  const phase = session.phase.value;
  switch (phase.kind) {
    case 'desk':
      return table.mode.value === 'composing' ? <Composer /> : <Reading />;
    case 'sending':
      return <SendingScreen sending={phase.sending} />;
    case 'waiting':
      return <WaitingScreen />;
    case 'reply':
      return <ReplyScreen key={phase.reply.message} reply={phase.reply} />;
    case 'development':
      return <DevelopmentScreen key={phase.paper} paper={phase.paper} />;
    case 'outcome':
    case 'ended':
      return <ClassOutcome verdict={phase} />;
    default:
      return unreachable(phase);
  }
}

/** What this seat has to do now, by its duty. */
function Task() {
  const { seat, table } = usePlace();
  const now = table.value;
  if (now === null) return null;
  const notes = seat.value?.notes ?? null;
  switch (now.task) {
    case 'advise':
      return now.room?.put ? <Advise room={now.room} /> : <Wait table={now} />;
    case 'carry':
      return now.errand ? <Carry errand={now.errand} /> : <Wait table={now} />;
    case 'mediate':
      return notes ? <Mediate notes={notes} /> : <Wait table={now} />;
    case 'publish':
      return <Publish facts={now.facts} />;
    case 'decide':
    case 'read':
    case 'wait':
    case 'ended':
      return <Wait table={now} />;
    default:
      return unreachable(now.task);
  }
}
