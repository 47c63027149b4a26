import type { ChairCard } from '../../../classroom/protocol/views.ts';
import { announce } from '../../parts/announce.tsx';
import { Sign } from '../sign.tsx';
import { whoText } from './chair.tsx';
import { useDesk } from './desk-state.ts';
import { tt } from './words.ts';

/** What can be done to the chosen chair. */
export function ChairActions({ chairs }: { chairs: readonly ChairCard[] }) {
  const desk = useDesk();
  const chair = chairs.find(({ role }) => role === desk.role.value);
  if (chair === undefined) {
    return (
      <section class="t-chair" aria-label={tt('chair.none')}>
        <p class="t-empty">{tt('chair.none.keys')}</p>
      </section>
    );
  }
  return (
    <section class="t-chair" aria-labelledby="t-chair-h">
      <h3 class="t-h" id="t-chair-h">
        {tt('chair.of', { name: chair.name, who: whoText(chair) })}
      </h3>
      <div class="t-six">
        <ChairButtons chair={chair} />
        <button
          type="button"
          class="btn"
          aria-haspopup="dialog"
          onClick={() => (desk.asking.value = { kind: 'chair', role: chair.role })}
        >
          <Sign name="dots-three" /> {tt('chair.more')}
        </button>
      </div>
    </section>
  );
}

/** The five that are wanted most. */
export function ChairButtons({ chair }: { chair: ChairCard }) {
  const desk = useDesk();
  const table = desk.table.value;
  const { role, name, doing } = chair;
  const model = doing === 'model';
  const [first] = chair.seats;
  const viewAs = () => {
    desk.panel.value = { kind: 'view as', role };
    desk.asking.value = null;
  };
  const nudge = async () => {
    if (await desk.act({ kind: 'nudge', table, role })) announce(tt('chair.nudged', { name }));
  };
  const message = () => {
    if (first === undefined) return;
    desk.asking.value = { kind: 'say', to: 'seat', seat: first.seat, name: first.alias };
  };
  const move = () => {
    if (first === undefined) return;
    desk.asking.value = { kind: 'move', seat: first.seat, alias: first.alias };
  };
  return (
    <>
      <button type="button" class="btn" aria-keyshortcuts="v" onClick={viewAs}>
        <Sign name="eye" /> {tt('chair.viewAs')}
      </button>
      <button type="button" class="btn" aria-keyshortcuts="n" onClick={nudge}>
        <Sign name="hand-waving" /> {tt('chair.nudge')}
      </button>
      <button
        type="button"
        class="btn"
        aria-haspopup="dialog"
        aria-disabled={first === undefined}
        onClick={message}
      >
        <Sign name="chat-text" /> {tt('chair.message')}
      </button>
      <button
        type="button"
        class="btn"
        onClick={() => desk.act({ kind: 'model', table, role, on: !model })}
      >
        <Sign name="robot" /> {tt(model ? 'chair.model.off' : 'chair.model.on')}
      </button>
      <button
        type="button"
        class="btn"
        aria-haspopup="dialog"
        aria-disabled={first === undefined}
        onClick={move}
      >
        <Sign name="arrows-left-right" /> {tt('chair.move')}
      </button>
    </>
  );
}
