import type { AdviceView, CardView, Doing, RoomView } from '../../../classroom/protocol/views.ts';
import { ADVICES } from '../../../vocabulary/classroom.ts';
import { Icon } from '../../parts/icon.tsx';
import { usePlace } from '../place.ts';
import { Sign } from '../sign.tsx';
import { Tick } from '../ways.tsx';
import { c } from '../words.ts';

/** How each state is drawn; the words beside it say the same. */
export function DoingSign({ doing }: { doing: Doing }) {
  switch (doing) {
    case 'thinks':
      return <Icon name="pencil-simple" />;
    case 'done':
      return <Tick />;
    case 'waits':
      return <Icon name="hourglass-medium" />;
    case 'offline':
      return <Sign name="wifi-slash" />;
    default:
      return <Sign name="robot" />;
  }
}

/** Who is in the delegation's room, what each has said, and the count. Nobody outside receives it. */
export function RoomList({ room }: { room: RoomView }) {
  const { seat } = usePlace();
  const own = seat.value?.card?.role;
  return (
    <section class="room" aria-labelledby="room-h">
      <div class="room-top">
        <h2 class="h-label" id="room-h">
          {c('room.title')}
        </h2>
        {room.put && (
          <p class="tally">
            {ADVICES.map((kind) => (
              <span key={kind}>
                <b>{room.count[kind]}</b> {c(`tally.${kind}`)}
              </span>
            ))}
          </p>
        )}
      </div>
      <ul class="room-list">
        {room.members.map((member) => (
          <Member
            key={member.role}
            member={member}
            you={member.role === own}
            room={room}
            said={room.advice.find(({ role }) => role === member.role)}
          />
        ))}
      </ul>
      {room.ruling === 'vote' && <p class="note">{c('room.vote')}</p>}
    </section>
  );
}

interface MemberProps {
  readonly member: CardView;
  readonly you: boolean;
  readonly room: RoomView;
  readonly said: AdviceView | undefined;
}

function Member({ member, you, room, said }: MemberProps) {
  return (
    <li class={you ? 'room-you' : undefined}>
      <DoingSign doing={member.doing} />
      <b>{you ? c('you') : member.name}</b>
      <span class="room-st">{said ? c(`says.${said.advice}`) : standing(member, room, you)}</span>
      {said && <small class="room-why">{c(`because.${said.because}`)}</small>}
    </li>
  );
}

/** What somebody who has said nothing is about. */
function standing({ role, duty, doing }: CardView, { put, asked, errand }: RoomView, you: boolean) {
  if (doing === 'offline' || doing === 'absent' || doing === 'model') return c(`doing.${doing}`);
  if (errand?.role === role) return c('doing.carrying');
  if (asked?.role === role) return c(put === null ? 'doing.deciding' : 'doing.decidesAfter');
  if (duty === 'carries' && !you) return c('doing.toCarry');
  if (put !== null && duty !== 'decides') return c(you ? 'doing.notYetYou' : 'doing.notYet');
  return c(`doing.${doing}`);
}
