import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { CardView, ClassView, SeatView } from '../../classroom/protocol/views.ts';
import { unreachable } from '../../vocabulary/never.ts';
import { idle } from '../idle.ts';
import { announce } from '../parts/announce.tsx';
import { lend } from '../parts/asked.ts';
import { Lazily } from '../parts/loading.tsx';
import { t } from '../strings/t.ts';
import { Over } from './after/over.tsx';
import { Foresee } from './before/foresee.tsx';
import { BriefPage, CardPage, Coming } from './before/pages.tsx';
import { Practice } from './before/practice.tsx';
import { WaitingRoom } from './before/waiting-room.tsx';
import { usePlace } from './place.ts';
import { RefusedSlip, TimeUpSlip } from './refused-slip.tsx';
import { Closed } from './states/closed.tsx';
import { Offline } from './states/offline.tsx';
import { Paused } from './states/paused.tsx';
import { Back, Late } from './states/recap.tsx';
import { useEra } from './use-era.ts';
import { c } from './words.ts';

/** What is needed later than the first minutes, and is at hand by then. */
const desk = () => import('./play/class-desk.tsx').then((part) => part.ClassDesk);
const debrief = () => import('./after/class-debrief.tsx').then((part) => part.ClassDebrief);

/** A line that is back within this many milliseconds is not made a page of. */
const BLINK = 8_000;

/** The seat of this device, wherever the lesson is. */
export function Seated({ onJoin }: { onJoin: () => void }) {
  const { line, room, seat } = usePlace();
  useEra(room.value?.era ?? null);
  const folder = seat.value?.folder ?? null;
  useEffect(() => (folder === null ? undefined : lend(folder)), [folder]);
  useEffect(() => {
    idle()
      .then(desk)
      .then(debrief)
      .catch(() => {
        // Asked for again when it is needed.
      });
  }, []);
  if (line.value.kind === 'closed') return <Closed why={line.value.why} onJoin={onJoin} />;
  return (
    <>
      <RefusedSlip />
      <Held />
    </>
  );
}

/** The page of the moment, but for what stops it: no line, or the teacher's pause. */
function Held() {
  const { line, room, table, now, waiting, seat } = usePlace();
  void now.value;
  const stay = useSignal<number | null>(null);
  const reading = useSignal(false);
  const lost = line.value.kind === 'lost' ? line.value.since : null;
  const told = useRef(false);
  useEffect(() => {
    if (lost !== null) announce(c('band.lost'));
    else if (told.current) announce(c('band.found'));
    told.current = lost !== null;
  }, [lost === null]);
  if (lost !== null && stay.value !== lost) {
    const gone = Date.now() - lost;
    if (gone > BLINK || (gone > BLINK / 4 && waiting.value.length > 0)) {
      return <Offline onStay={() => (stay.value = lost)} />;
    }
  }
  if (room.value === null) return <Coming />;
  const { lesson } = room.value;
  const paused = lesson.paused || table.value?.waiting.paused === true;
  if (paused && lesson.part !== 'over') {
    const brief = seat.value?.brief ?? null;
    if (!reading.value || brief === null) {
      return <Paused onBrief={brief && (() => (reading.value = true))} />;
    }
    return (
      <BriefPage brief={brief} act={c('brief.close')} onDone={() => (reading.value = false)} />
    );
  }
  return <Part of={room.value} />;
}

/** The lesson's parts, each with its pages. */
function Part({ of: { lesson } }: { of: ClassView }) {
  const { seat, marks, mark } = usePlace();
  const turned = useSignal<'card' | 'brief' | 'debrief' | null>(null);
  const { part } = lesson;
  const early = part === 'joining' || part === 'practice' || part === 'brief';
  useEffect(() => {
    turned.value = null;
    if (early && !marks.peek().late) mark({ late: true });
  }, [part]);
  const its = seat.value;
  const card = its?.card ?? null;
  if (its !== null && card !== null && turned.value === 'card') {
    return (
      <CardPage seat={its} card={card} act={c('card.back')} onDone={() => (turned.value = null)} />
    );
  }
  if (its?.brief && turned.value === 'brief') {
    return (
      <BriefPage brief={its.brief} act={c('brief.close')} onDone={() => (turned.value = null)} />
    );
  }
  const onCard = () => (turned.value = 'card');
  switch (part) {
    case 'joining':
      return <WaitingRoom onCard={card && onCard} />;
    case 'practice':
    case 'brief':
    case 'play': {
      if (its === null || card === null) return <WaitingRoom onCard={null} />;
      if (part === 'play') return <Playing seat={its} card={card} />;
      if (marks.value.card !== card.role) return <FirstCard seat={its} card={card} part={part} />;
      if (part === 'practice') return <Practice onCard={onCard} />;
      if (its.brief && !marks.value.brief) return <FirstBrief brief={its.brief} />;
      return <Foresee onBrief={() => (turned.value = 'brief')} />;
    }
    case 'reveal':
    case 'debrief':
      return <Lazily what={t('load.debrief')} load={debrief} props={{}} />;
    case 'over':
      return turned.value === 'debrief' ? (
        <Lazily what={t('load.debrief')} load={debrief} props={{}} />
      ) : (
        <Over onDebrief={() => (turned.value = 'debrief')} />
      );
    default:
      return unreachable(part);
  }
}

interface OwnProps {
  readonly seat: SeatView;
  readonly card: CardView;
}

/** The card when it is first dealt. */
function FirstCard({ seat, card, part }: OwnProps & { part: 'practice' | 'brief' }) {
  const { mark } = usePlace();
  return (
    <CardPage
      seat={seat}
      card={card}
      act={c(`card.${part}`)}
      onDone={() => mark({ card: card.role })}
    />
  );
}

function FirstBrief({ brief }: { brief: NonNullable<SeatView['brief']> }) {
  const { mark, give } = usePlace();
  const read = () => {
    give({ kind: 'ready' });
    mark({ brief: true });
  };
  return <BriefPage brief={brief} act={c('brief.read.done')} timed onDone={read} />;
}

/** At the table; but first what somebody missed who came late or was away. */
function Playing({ seat, card }: OwnProps) {
  const { marks, mark, give, session } = usePlace();
  const { late, brief, sat } = marks.value;
  const model = seat.recap.filter((row) => row.model).length;
  const sits = card.doing === 'model';
  useEffect(() => {
    if (sits && sat === 'no') mark({ sat: 'untold' });
  }, [sits, sat]);
  useEffect(() => {
    // Play has begun: whoever has not read the brief finds it in the seat's menu.
    if (!late || brief) return;
    give({ kind: 'ready' });
    mark({ brief: true });
  }, [late, brief]);
  // Who comes back on another device has missed nothing.
  const missed = !late && seat.recap.length > 0;
  useEffect(() => {
    if (!late && !missed) mark({ late: true, card: card.role });
  }, [late, missed]);
  if (missed) return <Late seat={seat} onIn={() => mark({ late: true, back: model })} />;
  if (sits && sat === 'untold') return <Back seat={seat} onOn={() => mark({ sat: 'told' })} />;
  if (!sits && sat !== 'no') {
    return <Back seat={seat} onOn={() => mark({ sat: 'no', back: model })} />;
  }
  if (marks.value.card === null) {
    return (
      <CardPage
        seat={seat}
        card={card}
        act={c('card.play')}
        onDone={() => mark({ card: card.role })}
      />
    );
  }
  const open = session.value;
  if (open === null) return <Coming />;
  return (
    <>
      <TimeUpSlip seat={seat} card={card} />
      <Lazily key={open.play.save} what={t('load.desk')} load={desk} props={{ session: open }} />
    </>
  );
}
