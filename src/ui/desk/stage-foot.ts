import { useEffect, useRef } from 'preact/hooks';

/**
 * The room ends where what lies on the desk begins: gives the element that covers its foot, whose
 * height the style sheet then knows as `--foot`.
 */
export function useStageFoot<E extends HTMLElement>() {
  const foot = useRef<E>(null);
  useEffect(() => {
    const element = foot.current;
    const play = element?.closest<HTMLElement>('.play');
    if (element === null || !play) return;
    const measure = new ResizeObserver(() => {
      play.style.setProperty('--foot', `${element.offsetHeight}px`);
    });
    measure.observe(element);
    return () => measure.disconnect();
  }, []);
  return foot;
}
