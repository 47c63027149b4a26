/** Which pictures come to a page. */
import type { BrowserContext } from '@playwright/test';

/** None, the still ones alone, or scenes that move behind the papers. */
export type Pictures = 'none' | 'stills' | 'scenes';

/** Without Phaser there are no scenes. */
const SCENES = /\/assets\/phaser-[^/]*\.js$/;
/** Portraits, venues, outcomes and the maps, by day and night. */
const STILLS = /\/assets\/(?:[pvo]_|world-|night-)[^/]*\.svg$/;

/**
 * Keeps pictures from every page of the context, as a network does that did not bring them. To draw them
 * takes half of the processor that a play needs.
 */
export async function keepAway(context: BrowserContext, pictures: Pictures): Promise<void> {
  if (pictures === 'scenes') return;
  await context.route(SCENES, (route) => route.abort());
  if (pictures === 'none') await context.route(STILLS, (route) => route.abort());
}
