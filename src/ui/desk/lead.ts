import { useEffect, useRef } from 'preact/hooks';
import type { Phase } from '../../projection/ports.ts';

/** Focus goes to the heading of what comes, and the page to its top; not when the page first opens. */
export function useLeadOf<E extends HTMLElement>(stop: string) {
  const view = useRef<E>(null);
  useEffect(() => {
    scrollTo(0, 0);
    view.current?.querySelector<HTMLElement>('[data-lead]')?.focus();
    /** A phone has no room for some headings: then the desk itself. */
    if (document.activeElement === document.body) document.getElementById('desk')?.focus();
  }, [stop]);
  return view;
}

/** Which stop of its kind a phase is: two papers in a row are two stops. */
export function stopOf(phase: Phase): string {
  switch (phase.kind) {
    case 'reply':
      return phase.reply.message;
    case 'development':
      return phase.paper;
    default:
      return phase.kind;
  }
}
