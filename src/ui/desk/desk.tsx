import { useEffect, useMemo } from 'preact/hooks';
import '../styles/desk.css';
import { Composer } from '../composer/composer.tsx';
import { layout } from '../layout.ts';
import { lend } from '../parts/asked.ts';
import { CaptionLine } from '../parts/caption-line.tsx';
import { Notice } from '../parts/trouble.tsx';
import { Within } from '../parts/within.tsx';
import { ReplyScreen } from '../reply/reply.tsx';
import { hear } from '../sound.ts';
import { t } from '../strings/t.ts';
import { DeskMasthead } from './desk-masthead.tsx';
import { DevelopmentScreen } from './development.tsx';
import { HereContext, useHere } from './here.ts';
import { stopOf, useLeadOf } from './lead.ts';
import { OutcomeScreen } from './outcome.tsx';
import { Reading } from './reading.tsx';
import { SendingScreen } from './sending.tsx';
import type { Session } from './session.ts';
import { Stage } from './stage.tsx';
import { tableOf } from './table.ts';
import { WaitingScreen } from './waiting.tsx';

/** A play on the screen: masthead, stage, and whatever the phase lays on the desk. */
export function Desk({ session, onTake }: { session: Session; onTake: () => void }) {
  const here = useMemo(
    () => ({ session, table: tableOf(session), company: null, decides: true }),
    [session],
  );
  useEffect(() => lend(session.folder), [session]);
  useEffect(() => () => here.table.close(), [here]);
  useEffect(() => hear(session), [session]);
  /** A phone shows one side of the desk at a time: the move is turned up, the page's main part is the goal. */
  const goal = layout.value === 'phone' ? 'desk' : 'move';
  const phase = session.phase.value.kind;
  const view = phase === 'desk' ? here.table.mode.value : phase;
  return (
    <HereContext.Provider value={here}>
      <Within class="skip" to={goal} before={() => (here.table.pane.value = 'move')}>
        {t('desk.skip')}
      </Within>
      <div class="play" data-view={view}>
        <DeskMasthead />
        <KeepingNotice session={session} onTake={onTake} />
        <CaptionLine />
        <main id="desk" tabIndex={-1}>
          <Stage />
          <View key={view} />
        </main>
      </div>
    </HereContext.Provider>
  );
}

/** What keeps the play from being stored, and what to do. */
function KeepingNotice({ session, onTake }: { session: Session; onTake: () => void }) {
  const { problem } = session.keeping.value;
  if (problem === null) return null;
  return (
    <Notice found={problem.message} mend={problem.mend}>
      {problem.code === 'open elsewhere' && (
        <button type="button" class="btn" onClick={onTake}>
          {t('trouble.takeHere')}
        </button>
      )}
    </Notice>
  );
}

/** The phase's own screen. */
function View() {
  const { session, table } = useHere();
  const phase = session.phase.value;
  const view = useLeadOf<HTMLDivElement>(stopOf(phase));
  return (
    <div ref={view} class="view-box">
      {phase.kind === 'desk' && table.mode.value === 'reading' && <Reading />}
      {phase.kind === 'desk' && table.mode.value === 'composing' && <Composer />}
      {phase.kind === 'sending' && <SendingScreen sending={phase.sending} />}
      {phase.kind === 'waiting' && <WaitingScreen />}
      {phase.kind === 'reply' && <ReplyScreen key={phase.reply.message} reply={phase.reply} />}
      {phase.kind === 'development' && <DevelopmentScreen key={phase.paper} paper={phase.paper} />}
      {(phase.kind === 'outcome' || phase.kind === 'ended') && <OutcomeScreen {...phase} />}
    </div>
  );
}
