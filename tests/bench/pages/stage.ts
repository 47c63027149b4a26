/** The scenes on a page of their own, driven by the address: for pictures and for frame times. */
import type { Gesture } from '../../../scenes/door.ts';
import { mountStage } from '../../../scenes/stage.ts';
import type { DispatchView, MapView, RouteView, StageView } from '../../../src/projection/views.ts';
import { ERAS } from '../../../src/vocabulary/words.ts';

const WASHINGTON = [38.9, -77.04] as const;
const MOSCOW = [55.75, 37.62] as const;
const HAVANA = [23.11, -82.37] as const;
const NEW_YORK = [40.75, -73.97] as const;
const RIO = [-22.9, -43.19] as const;

function route(
  id: string,
  kind: RouteView['kind'],
  from: RouteView['from'],
  to: RouteView['to'],
  via: RouteView['via'] = null,
): RouteView {
  return { id, name: id, kind, from, to, via, open: true };
}

const letters = route('letters', 'official', WASHINGTON, MOSCOW);
const brother = route('brother', 'back', WASHINGTON, MOSCOW);
const dispatches: DispatchView[] = [
  { id: 'm1', route: brother, kind: 'back', mine: true, leaves: 0, arrives: 1140 },
  {
    id: 'm2',
    route: route('theirs', 'official', MOSCOW, WASHINGTON),
    kind: 'official',
    mine: false,
    leaves: 60,
    arrives: 1080,
  },
];
const map: MapView = {
  places: [
    { id: 'washington', name: 'Washington', coordinates: WASHINGTON, kind: 'capital' },
    { id: 'moscow', name: 'Moscow', coordinates: MOSCOW, kind: 'capital' },
    { id: 'havana', name: 'Havana', coordinates: HAVANA, kind: 'capital' },
    { id: 'un', name: 'New York', coordinates: NEW_YORK, kind: 'venue' },
  ],
  routes: [
    letters,
    brother,
    route('un', 'official', WASHINGTON, MOSCOW, NEW_YORK),
    route('brazil', 'back', WASHINGTON, HAVANA, RIO),
  ],
  dispatches,
};

const asked = new URLSearchParams(location.search);
const hour = Number(asked.get('hour') ?? 21);
const id = asked.get('id') ?? 'v_justice';
const era = ERAS.find((one) => one === asked.get('era')) ?? '1962';
const common = { era, hour, tension: 0.5 } as const;
function viewOf(kind: string): StageView {
  switch (kind) {
    case 'venue':
      return { ...common, kind, venue: id, tone: null, caption: id };
    case 'outcome':
      return { ...common, kind, family: id, caption: id };
    case 'map':
      return { ...common, kind, at: 300, map };
    default:
      return { ...common, kind: 'dispatch', map, follow: 'm1', from: 0, to: 1140, rounds: 19 / 6 };
  }
}

const gestures: Gesture[] = [];
const parent = document.getElementById('stage');
const view = viewOf(asked.get('kind') ?? 'dispatch');
if (parent) {
  mountStage(
    parent,
    {
      view: () => view,
      watch: () => () => {},
      gesture: (gesture) => gestures.push(gesture),
      failed: (error) => {
        throw error;
      },
    },
    { reducedMotion: asked.has('calm') },
  );
}
Object.assign(window, {
  moved: (kind: Gesture['kind']) => gestures.some((one) => one.kind === kind),
});
