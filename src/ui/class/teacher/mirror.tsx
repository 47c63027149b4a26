import { useComputed } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { PlaceContext } from '../place.ts';
import { ClassDesk } from '../play/class-desk.tsx';
import { useDesk } from './desk-state.ts';
import { type Seen, seenPlace } from './seen-place.ts';

/** The student's own screen, as large as this one shows it, set into the room that is left for it. */
export function Mirror({ seen }: { seen: Seen }) {
  const desk = useDesk();
  const room = useComputed(() => desk.door.view.value?.class ?? null);
  const first = useRef(seen);
  const { place, session, take } = useMemo(() => seenPlace(first.current, room), [room]);
  useEffect(() => place.close, [place]);
  useEffect(() => take(seen), [take, seen]);
  const frame = useScale();
  return (
    <div ref={frame} class="t-mirror" inert>
      <div class="t-mirror-in">
        <PlaceContext.Provider value={place}>
          <ClassDesk session={session} />
        </PlaceContext.Provider>
      </div>
    </div>
  );
}

/** Sets a whole window into an element. */
function useScale() {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const fit = () => {
      const scale = Math.min(element.clientWidth / innerWidth, element.clientHeight / innerHeight);
      element.style.setProperty('--scale', String(scale));
    };
    const watch = new ResizeObserver(fit);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return frame;
}
