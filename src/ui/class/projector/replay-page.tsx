import type { ProjectorView } from '../../../classroom/protocol/views.ts';
import type { ReplayFrame, ReplayOutline, RoomView } from '../../../projection/views-replay.ts';
import { SIDES } from '../../../vocabulary/words.ts';
import { Picture } from '../../parts/picture.tsx';
import { stillOf } from '../../parts/pictures.ts';
import { tp } from './words.ts';

type Props = NonNullable<ProjectorView['replay']>;

/** A table's play at one step, as the teacher leads through it: two rooms, and the whole of the wire. */
export function ReplayPage({ table, outline, frame }: Props) {
  return (
    <main class="pj-replay">
      <header class="pj-rp-top">
        <p class="pj-badge">
          <span class="vh">{tp('table')}</span>
          {table}
        </p>
        <h1>{frame.step.label}</h1>
        <p class="pj-rp-place">
          {tp('replay.place', { n: frame.n + 1, of: outline.steps.length })}
        </p>
      </header>
      <div class="pj-rp-rooms">
        {SIDES.map((side) => (
          <Room key={side} room={frame.rooms[side]} />
        ))}
      </div>
      <Strip outline={outline} frame={frame} />
    </main>
  );
}

function Room({ room }: { room: RoomView }) {
  const [paper] = room.papers;
  return (
    <section class="pj-rp-room" aria-labelledby={`pj-room-${room.side}`}>
      <Picture drawing={stillOf(room.venue.id)} />
      <h2 id={`pj-room-${room.side}`}>
        {room.city} <b>{room.when}</b>
      </h2>
      <div class="pj-rp-paper">
        {paper ? (
          <>
            <h3>{paper.headline}</h3>
            <p class="pj-from">{paper.from}</p>
            {paper.body.map(({ id, text }) => (
              <p key={id}>{text}</p>
            ))}
          </>
        ) : (
          <p>{room.rows[0]?.text ?? tp('replay.nothing')}</p>
        )}
      </div>
    </section>
  );
}

/** Every message of the play between the two rails, and where we stand among them. */
function Strip({ outline, frame }: { outline: ReplayOutline; frame: ReplayFrame }) {
  const { first, last, wire } = outline;
  const x = (at: number) => ((at - first) / Math.max(1, last - first)) * 1000;
  return (
    <div class="pj-rp-strip" aria-hidden="true">
      <svg viewBox="0 0 1000 60" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path d="M0 8H1000M0 52H1000" />
        {wire.map((line) => {
          const [a, b] = line.from === 'A' ? [8, 52] : [52, 8];
          return (
            <path
              key={line.message}
              class={`pj-wire pj-wire-${line.kind}`}
              d={`M${x(line.sentAt)} ${a}L${x(line.readAt)} ${b}`}
            />
          );
        })}
      </svg>
      <i style={{ left: `${x(frame.at) / 10}%` }} />
    </div>
  );
}
