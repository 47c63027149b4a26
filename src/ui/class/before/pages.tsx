import type { CardView, SeatView } from '../../../classroom/protocol/views.ts';
import { Icon } from '../../parts/icon.tsx';
import { usePlace } from '../place.ts';
import { Shell } from '../shell.tsx';
import { Sign } from '../sign.tsx';
import { minutesText, secondsLeft } from '../time.ts';
import { c } from '../words.ts';
import { Brief } from './brief.tsx';
import { RoleCard } from './role-card.tsx';

interface CardProps {
  readonly seat: SeatView;
  readonly card: CardView;
  /** What its button says. */
  readonly act: string;
  readonly onDone: () => void;
}

/** The public card as a page. */
export function CardPage({ seat, card, act, onDone }: CardProps) {
  return (
    <Shell
      page={`card-${card.role}`}
      class="cl-page cl-card"
      head={null}
      band={null}
      act={
        <button type="button" class="btn btn-red" onClick={onDone}>
          <Sign name="lock" /> {act}
        </button>
      }
    >
      <RoleCard seat={seat} card={card} />
    </Shell>
  );
}

interface BriefProps {
  readonly brief: NonNullable<SeatView['brief']>;
  readonly act: string;
  /** Beside the button stands how long there is to read. */
  readonly timed?: boolean;
  readonly onDone: () => void;
}

/** The private brief as a page. */
export function BriefPage({ brief, act, timed, onDone }: BriefProps) {
  const { room, now } = usePlace();
  const lesson = room.value?.lesson;
  const left = timed && lesson ? secondsLeft(lesson, now.value) : null;
  return (
    <Shell
      page="brief"
      class="cl-page cl-brief"
      band={null}
      act={
        <>
          {left !== null && (
            <p class="cl-timed">
              <Icon name="hourglass-medium" /> {c('brief.left', { time: minutesText(left) })}
            </p>
          )}
          <button type="button" class="btn btn-red" onClick={onDone}>
            {act}
          </button>
        </>
      }
    >
      <Brief brief={brief} />
    </Shell>
  );
}

/** The seat is known, and what stands on it is on its way. */
export function Coming() {
  return (
    <Shell page="coming" class="cl-page">
      <div class="busy cl-coming">
        <p role="status">{c('coming')}</p>
        <div class="busy-line" aria-hidden="true">
          <i />
        </div>
      </div>
    </Shell>
  );
}
