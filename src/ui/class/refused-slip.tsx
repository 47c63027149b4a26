import type { ComponentChildren } from 'preact';
import type { CardView, SeatView } from '../../classroom/protocol/views.ts';
import { Icon } from '../parts/icon.tsx';
import { usePlace } from './place.ts';
import { saidOf } from './states/said.ts';
import { c } from './words.ts';

/** Something was not done: what, why, and what to do; until it is put away. */
export function RefusedSlip() {
  const { refused } = usePlace();
  const now = refused.value;
  if (now === null) return null;
  return (
    <Slip onAway={() => (refused.value = null)}>
      <b>{c('refused', { what: saidOf(now.what.command) })}</b> {now.refusal.text}
    </Slip>
  );
}

/** Who was here and decided too late is told what the model decided instead. */
export function TimeUpSlip({ seat, card }: { seat: SeatView; card: CardView }) {
  const { marks, mark } = usePlace();
  const done = seat.recap.filter(({ model }) => model);
  const last = done.at(-1);
  if (card.duty !== 'decides' || last === undefined || done.length <= marks.value.back) return null;
  return (
    <Slip onAway={() => mark({ back: done.length })}>
      <b>{c('timeUp')}</b> {last.text}
    </Slip>
  );
}

function Slip({ children, onAway }: { children: ComponentChildren; onAway: () => void }) {
  return (
    <div class="refused-slip" role="alert">
      <Icon name="warning" />
      <p>{children}</p>
      <button type="button" class="btn btn-bare" onClick={onAway}>
        <Icon name="x" />
        <span class="vh">{c('word.away')}</span>
      </button>
    </div>
  );
}
