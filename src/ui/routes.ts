import { signal } from '@preact/signals';
import type { Side } from '../vocabulary/words.ts';

/** The screens that are a page of reading. */
const PAGES = ['essay', 'glossary', 'model', 'credits', 'settings'] as const;
type PageName = (typeof PAGES)[number];

/** A screen, as the address names it, so that a reload returns to it. */
export type Route =
  | { readonly screen: 'casebook'; readonly caseId: string | null }
  /** The folder of a side, or of one chair that sits by itself. */
  | { readonly screen: 'brief'; readonly caseId: string; readonly who: Side | string }
  /** Before a play of two at one screen. */
  | { readonly screen: 'pair'; readonly caseId: string }
  | { readonly screen: 'play'; readonly caseId: string; readonly save: string }
  | { readonly screen: 'replay'; readonly caseId: string; readonly save: string | null }
  | { readonly screen: 'debrief'; readonly caseId: string; readonly save: string }
  /** A run that came by a link: the code is the whole run. */
  | { readonly screen: 'shared'; readonly caseId: string; readonly code: string }
  /** A teacher opens a class, comes back to its desk (with its keys, by a private link), or prints. */
  | { readonly screen: 'teach' }
  | { readonly screen: 'desk'; readonly classId: string; readonly link: string | null }
  | { readonly screen: 'pack'; readonly classId: string }
  | { readonly screen: 'project'; readonly classId: string; readonly token: string }
  /** A class: coming in with its code, and from then on the seat that this device holds. */
  | { readonly screen: 'class'; readonly code: string | null }
  /** A page of reading, opened at one of its entries. */
  | { readonly screen: PageName; readonly at?: string };

/** The address of a route, from the `#` on. */
export function hashOf(route: Route): string {
  switch (route.screen) {
    case 'casebook':
      return route.caseId === null ? '#/' : `#/case/${route.caseId}`;
    case 'brief':
      return `#/case/${route.caseId}/brief/${route.who}`;
    case 'pair':
      return `#/case/${route.caseId}/pair`;
    case 'play':
    case 'debrief':
      return `#/case/${route.caseId}/${route.screen}/${route.save}`;
    case 'shared':
      return `#/case/${route.caseId}/shared/${route.code}`;
    case 'replay':
      return `#/case/${route.caseId}/replay${route.save === null ? '' : `/${route.save}`}`;
    case 'teach':
      return '#/teach';
    case 'desk':
      return `#/teach/${route.classId}${route.link === null ? '' : `/${route.link}`}`;
    case 'pack':
      return `#/teach/${route.classId}/print`;
    case 'project':
      return `#/project/${route.classId}/${route.token}`;
    case 'class':
      return route.code === null ? '#/class' : `#/class/${route.code}`;
    default:
      return `#/${route.screen}${route.at === undefined ? '' : `/${route.at}`}`;
  }
}

/** The route of an address; one that names nothing is the casebook. */
export function routeOf(hash: string): Route {
  const [first, caseId = '', screen, rest] = hash.replace(/^#\/?/, '').split('/').map(decoded);
  if (isPage(first)) return caseId === '' ? { screen: first } : { screen: first, at: caseId };
  if (first === 'teach') return deskOf(caseId, screen);
  if (first === 'project' && screen) return { screen: first, classId: caseId, token: screen };
  if (first === 'class') return { screen: 'class', code: caseId || null };
  if (first !== 'case' || caseId === '') return { screen: 'casebook', caseId: null };
  if (screen === 'brief') return { screen, caseId, who: rest || 'A' };
  if (screen === 'pair') return { screen, caseId };
  if ((screen === 'play' || screen === 'debrief') && rest) return { screen, caseId, save: rest };
  if (screen === 'shared' && rest) return { screen, caseId, code: rest };
  if (screen === 'replay') return { screen, caseId, save: rest || null };
  return { screen: 'casebook', caseId };
}

function deskOf(classId: string, link = ''): Route {
  if (classId === '') return { screen: 'teach' };
  return link === 'print'
    ? { screen: 'pack', classId }
    : { screen: 'desk', classId, link: link || null };
}

function isPage(name: string | undefined): name is PageName {
  return PAGES.some((page) => page === name);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export const route = signal<Route>(routeOf(location.hash));

export function go(to: Route): void {
  location.hash = hashOf(to);
}

/** Follows the address. Returns its unbind. */
export function watchRoute(): () => void {
  const follow = () => {
    route.value = routeOf(location.hash);
  };
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}
