import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Side } from '../../vocabulary/words.ts';
import type { Moment } from './moment.ts';
import type { Known } from './replay.tsx';

/** Elements that use the keys themselves. */
const OWN_KEYS = 'input, select, textarea, summary, dialog';

/** The replay's keys: space plays, arrows step, Shift and arrows take a long step, T then/now, O take over. */
export function useKeys(moment: Moment, known: Signal<Known>, take: (side: Side) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || target?.closest(OWN_KEYS)) return;
      if (event.key === ' ' && target?.closest('button, a')) return;
      const act = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (act === undefined) return;
      event.preventDefault();
      act(event.shiftKey);
    };
    const actions: Readonly<Record<string, (shift: boolean) => void>> = {
      ' ': () => moment.play(!moment.playing.value),
      ArrowRight: (shift) => (shift ? moment.stride(1) : moment.toStep(moment.frame.value.n + 1)),
      ArrowLeft: (shift) => (shift ? moment.stride(-1) : moment.toStep(moment.frame.value.n - 1)),
      Home: () => moment.toStep(0),
      End: () => moment.toStep(Number.POSITIVE_INFINITY),
      t: () => {
        known.value = known.value === 'then' ? 'now' : 'then';
      },
      o: () => {
        // The chair whose move it is; the first side's where it is nobody's.
        const { rooms, step } = moment.frame.value;
        if (rooms.A.takeOver) take(step.side ?? 'A');
      },
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [moment, known, take]);
}
