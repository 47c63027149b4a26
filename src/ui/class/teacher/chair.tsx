import type { ChairCard } from '../../../classroom/protocol/views.ts';
import { layout } from '../../layout.ts';
import { now, secondsSince } from '../server-clock.ts';
import { Sign } from '../sign.tsx';
import { minutesText } from '../time.ts';
import { useDesk } from './desk-state.ts';
import { DOING_SIGNS } from './standing.ts';
import { tt } from './words.ts';

/** One chair: who sits in it, and how it stands. Pressed, it is the one that can be acted on. */
export function Chair({ chair }: { chair: ChairCard }) {
  const desk = useDesk();
  const wide = layout.value === 'desk';
  const chosen = desk.role.value === chair.role;
  return (
    <button
      type="button"
      class={`t-seat t-seat-${chair.doing}`}
      data-chair={chair.role}
      aria-pressed={chosen}
      onClick={() => {
        desk.role.value = chosen && wide ? null : chair.role;
        // A thumb has no room for the actions beside the chairs.
        if (!wide) desk.asking.value = { kind: 'chair', role: chair.role };
      }}
    >
      <b>{chair.name}</b> <span class="t-cable">{whoText(chair)}</span>
      <span class="t-doing">
        <Sign name={DOING_SIGNS[chair.doing]} />{' '}
        <span>
          <span class="t-duty">{tt(`chair.duty.${chair.duty}`)}, </span>
          {doingText(chair, now())}
        </span>
      </span>
    </button>
  );
}

/** Code-names of a chair, or that nobody or the model sits in it. */
export function whoText({ seats, doing }: ChairCard): string {
  if (seats.length > 0) return seats.map(({ alias }) => alias).join(' ');
  return tt(doing === 'model' ? 'chair.model' : 'chair.empty');
}

/** "thinks 1:20"; who is gone, with how long. */
export function doingText({ doing, text, since, seats }: ChairCard, at: number): string {
  const gone = doing === 'offline' ? (seats.find(({ online }) => !online)?.since ?? null) : null;
  const from = gone ?? (doing === 'thinks' ? since : null);
  if (from === null) return text;
  return tt('chair.since', { text, since: minutesText(secondsSince(from, at)) });
}
