/**
 * The keys of the desk. Which key does what stands on the buttons themselves (aria-keyshortcuts): a key
 * presses the button that names it, and a button that cannot be pressed has no key either.
 */
import { effect, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { readKept, writeKept } from '../../kept.ts';
import type { Desk } from './desk-state.ts';

const KEY = 'single-keys';
export const singleKeys = signal(readKept(KEY, (kept) => kept !== false));
effect(() => {
  writeKept(KEY, singleKeys.value);
});

/** Elements that use the keys themselves. */
const OWN_KEYS = 'input, select, textarea, summary, dialog, [popover]';
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function useKeys(desk: Desk): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || target?.closest(OWN_KEYS)) return;
      if (event.key === 'Escape') {
        close(desk);
        return;
      }
      const step = ARROWS[event.key];
      if (step !== undefined) {
        if (stepChair(step)) event.preventDefault();
        return;
      }
      if (!singleKeys.value || event.repeat || event.key.length !== 1) return;
      const button = document.querySelector<HTMLElement>(
        `:not([inert] *)[aria-keyshortcuts="${CSS.escape(event.key.toLowerCase())}"]`,
      );
      if (button === null) return;
      event.preventDefault();
      button.click();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [desk]);
}

/** Escape: what lies over the table, then the chosen chair, then the page beside the tables. */
function close(desk: Desk): void {
  if (desk.panel.value !== null) desk.panel.value = null;
  else if (desk.role.value !== null) {
    const chair = document.querySelector<HTMLElement>(
      `[data-chair="${CSS.escape(desk.role.value)}"]`,
    );
    desk.role.value = null;
    chair?.focus();
  } else desk.page.value = null;
}

interface Place {
  readonly element: HTMLElement;
  readonly x: number;
  readonly y: number;
}

function placeOf(element: HTMLElement): Place {
  const { left, width, top, height } = element.getBoundingClientRect();
  return { element, x: left + width / 2, y: top + height / 2 };
}

/** Moves the focus to the nearest chair in that direction. From an index card to the first chair. */
function stepChair([dx, dy]: readonly [number, number]): boolean {
  const { activeElement } = document;
  const chairs = [...document.querySelectorAll<HTMLElement>('[data-chair]')];
  if (!(activeElement instanceof HTMLElement) || chairs.length === 0) return false;
  if (activeElement.matches('.t-tab')) {
    if (dx !== 1) return false;
    chairs[0]?.focus();
    return true;
  }
  if (!activeElement.matches('[data-chair]')) return false;
  const here = placeOf(activeElement);
  const there = nearest(here, chairs.filter((one) => one !== activeElement).map(placeOf), dx, dy);
  there?.element.focus();
  return true;
}

/** Along a column what is beside it does not count; across, what is above or below counts a little. */
export function nearest<P extends Pick<Place, 'x' | 'y'>>(
  here: Pick<Place, 'x' | 'y'>,
  others: readonly P[],
  dx: number,
  dy: number,
): P | null {
  const ahead = others
    .map((one) => ({ one, x: one.x - here.x, y: one.y - here.y }))
    .filter(({ x, y }) => (dx === 0 ? y * dy > 1 && Math.abs(x) < 40 : x * dx > 40));
  const far = ({ x, y }: { x: number; y: number }) =>
    dx === 0 ? Math.abs(y) : Math.abs(x) * 4 + Math.abs(y);
  return ahead.sort((a, b) => far(a) - far(b))[0]?.one ?? null;
}
