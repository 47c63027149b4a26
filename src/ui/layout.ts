import { signal } from '@preact/signals';

/**
 * Which layout fits, by how much *text* the window holds: the window divided by the text size, so
 * that enlarged text gets the layout of a smaller window and nothing overflows.
 */
export const LAYOUTS = ['desk', 'tablet', 'phone'] as const;
export type Layout = (typeof LAYOUTS)[number];
export const HEIGHTS = ['tall', 'usual', 'low', 'lower'] as const;
export type Height = (typeof HEIGHTS)[number];

/** CSS pixels at the usual text size; the steps of the drawn screens (1366 and 1280 wide, 768 high). */
const DESK_FROM = 1120;
const TABLET_FROM = 720;
const TALL_FROM = 900;
/** Enlarged text on a phone leaves less than this: rows then stack. */
const NARROW_TO = 330;
const USUAL_FROM = 750;
const LOW_FROM = 690;

export function layoutOf(width: number): Layout {
  if (width >= DESK_FROM) return 'desk';
  return width >= TABLET_FROM ? 'tablet' : 'phone';
}

export function heightOf(height: number): Height {
  if (height >= TALL_FROM) return 'tall';
  if (height >= USUAL_FROM) return 'usual';
  return height >= LOW_FROM ? 'low' : 'lower';
}

export const layout = signal<Layout>('desk');

/** Measures now and at every change of window or text size. Returns its unbind. */
export function watchLayout(root: HTMLElement): () => void {
  const measure = () => {
    const scale = Number.parseFloat(getComputedStyle(root).fontSize) / 16;
    layout.value = layoutOf(innerWidth / scale);
    root.dataset.layout = layout.value;
    root.toggleAttribute('data-narrow', innerWidth / scale < NARROW_TO);
    root.dataset.height = heightOf(innerHeight / scale);
  };
  measure();
  addEventListener('resize', measure);
  const textSize = new MutationObserver(measure);
  textSize.observe(root, { attributes: true, attributeFilter: ['data-text', 'data-face'] });
  return () => {
    removeEventListener('resize', measure);
    textSize.disconnect();
  };
}
