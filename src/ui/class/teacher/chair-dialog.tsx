import type { ChairCard, SeatCard, TeacherView } from '../../../classroom/protocol/views.ts';
import { layout } from '../../layout.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { now, secondsSince } from '../server-clock.ts';
import { Sign } from '../sign.tsx';
import { minutesText } from '../time.ts';
import { whoText } from './chair.tsx';
import { ChairButtons } from './chair-actions.tsx';
import { useDesk } from './desk-state.ts';
import { Twice } from './twice.tsx';
import { tt } from './words.ts';

interface Props {
  readonly view: TeacherView;
  readonly role: string;
  readonly onClose: () => void;
}

/** The rest of what can be done to a chair, and to each student who holds it. */
export function ChairDialog({ view, role, onClose }: Props) {
  const desk = useDesk();
  const table = desk.table.value;
  const chair = view.tables.find(({ id }) => id === table)?.chairs.find((one) => one.role === role);
  return (
    <Dialog
      title={chair ? tt('chair.of', { name: chair.name, who: whoText(chair) }) : ''}
      onClose={onClose}
    >
      {chair && layout.value !== 'desk' && (
        <div class="t-six">
          <ChairButtons chair={chair} />
        </div>
      )}
      {chair && <Holders view={view} chair={chair} />}
      <div class="t-holder">
        <button type="button" class="btn" onClick={() => desk.act({ kind: 'skip', table, role })}>
          <Sign name="robot" /> {tt('chair.skip')}
        </button>
        <p>{tt('chair.skip.means')}</p>
      </div>
    </Dialog>
  );
}

function Holders({ view, chair }: { view: TeacherView; chair: ChairCard }) {
  return (
    <ul>
      {chair.seats.map((seat) => (
        <li key={seat.seat} class="t-holder">
          <h3>
            <span class="t-cable">{seat.alias}</span> <span>{seatText(seat, now())}</span>
          </h3>
          <HolderActions seat={seat} word={view.words[seat.seat] ?? null} />
        </li>
      ))}
    </ul>
  );
}

/** "here", "offline 0:40", and whether it is the deputy or muted. */
export function seatText({ online, since, deputy, muted }: SeatCard, at: number): string {
  const away =
    since === null
      ? tt('seat.offline.bare')
      : tt('seat.offline', { since: minutesText(secondsSince(since, at)) });
  return [
    online ? tt('seat.here') : away,
    ...(deputy ? [tt('chair.deputy')] : []),
    ...(muted ? [tt('chair.muted')] : []),
  ].join(', ');
}

function HolderActions({ seat, word }: { seat: SeatCard; word: string | null }) {
  const desk = useDesk();
  const { alias } = seat;
  return (
    <>
      <div class="t-holder-acts">
        <button
          type="button"
          class="btn"
          onClick={() =>
            (desk.asking.value = { kind: 'say', to: 'seat', seat: seat.seat, name: alias })
          }
        >
          <Sign name="chat-text" /> {tt('seat.message', { alias })}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => (desk.asking.value = { kind: 'move', seat: seat.seat, alias })}
        >
          <Sign name="arrows-left-right" /> {tt('seat.move', { alias })}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => desk.act({ kind: 'mute', seat: seat.seat, on: !seat.muted })}
        >
          <Sign name="microphone-slash" /> {tt(seat.muted ? 'seat.unmute' : 'seat.mute', { alias })}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => desk.act({ kind: 'word', seat: seat.seat })}
        >
          <Sign name="key" /> {tt('seat.word')}
        </button>
        <Twice
          again={tt('all.end.again')}
          run={() => void desk.act({ kind: 'remove', seat: seat.seat })}
        >
          <Sign name="user-minus" /> {tt('seat.remove', { alias })}
        </Twice>
      </div>
      {word !== null && (
        <p class="t-wordis" role="status">
          {tt('seat.word.is', { alias })} <b class="t-cable">{word}</b>
        </p>
      )}
    </>
  );
}
