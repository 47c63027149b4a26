import { useSignal } from '@preact/signals';
import { clocksAt } from '../../projection/clock.ts';
import type { ClockView } from '../../projection/views.ts';
import { layout } from '../layout.ts';
import { Icon } from '../parts/icon.tsx';
import { Clocks, Stair } from '../parts/masthead.tsx';
import { CoverButton } from './cover.tsx';
import { type Place, usePlace } from './place.ts';
import { PlaceDialog } from './place-dialog.tsx';
import { c } from './words.ts';

/** Table, chair, code-name and the time of the case; pressed, all that belongs to the seat. */
export function Head() {
  const place = usePlace();
  const open = useSignal(false);
  const seat = place.seat.value;
  const alias = seat?.alias ?? place.kept.value?.alias ?? '';
  const tension = place.session.value?.desk.value.tension;
  const wide = layout.value === 'desk';
  return (
    <div class="cl-head">
      <button
        type="button"
        class="cl-who"
        aria-haspopup="dialog"
        onClick={() => (open.value = true)}
      >
        {seat?.table && (
          <span class="cl-badge">
            <span class="vh">{c('head.table')} </span>
            {seat.table}
          </span>
        )}
        <span class="cl-name">
          <b>{seat?.card?.name ?? c('brand')}</b>
          <span class="cl-sub">
            <span>
              <span class="cable">{alias}</span>
              {seat?.card && `, ${c(seat.deputy ? 'duty.deputy' : `duty.${seat.card.duty}`)}`}
            </span>
            <Icon name="caret-down" />
          </span>
        </span>
      </button>
      {wide ? <Clocks clocks={clocksOf(place)} /> : <ShortClock clock={ownClock(place)} />}
      {wide && tension && <Stair tension={tension} />}
      {seat?.card && <CoverButton />}
      {open.value && <PlaceDialog onClose={() => (open.value = false)} />}
    </div>
  );
}

/** The capitals' clocks: of the desk, or before there is one, of the beginning. */
function clocksOf({ session, seat }: Place): readonly ClockView[] {
  const open = session.value;
  if (open !== null) {
    const phase = open.phase.value;
    const at = phase.kind === 'waiting' ? phase.to : null;
    return at === null ? open.desk.value.clocks : open.play.clocks(at);
  }
  const calendar = seat.value?.calendar;
  return calendar ? clocksAt(calendar, calendar.start) : [];
}

/** The clock by which this seat lives. */
function ownClock(place: Place): ClockView | null {
  const clocks = clocksOf(place);
  const side = place.seat.value?.card?.side;
  return clocks.find((clock) => clock.side === side) ?? clocks[0] ?? null;
}

/** Day over hour, or day over year, as short as they are told. */
function ShortClock({ clock }: { clock: ClockView | null }) {
  if (clock === null) return null;
  const { leaf, face, time } = clock;
  return (
    <p class="cl-time">
      <span class="vh">{clock.city}: </span>
      <span>
        {leaf.day} {leaf.month}
      </span>{' '}
      <span>{face === 'dial' ? time : leaf.year}</span>
    </p>
  );
}
