import { Sign } from '../sign.tsx';
import { useDesk } from './desk-state.ts';
import { tt } from './words.ts';

/** The door of the class: locked, nobody comes in by the code. */
export function Lock({ locked }: { locked: boolean }) {
  const desk = useDesk();
  return (
    <button type="button" class="btn" onClick={() => desk.act({ kind: 'lock', on: !locked })}>
      <Sign name={locked ? 'lock-open' : 'lock'} /> {tt(locked ? 'all.unlock' : 'all.lock')}
    </button>
  );
}
