// Does every picture keep its budget, its inks and its promises? node assets/art/check.mjs
// Prints one line per picture with its weight; exits 1 with the faults of those that fail.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { DAYPARTS } from './hour.mjs';
import { inks } from './kit/inks.mjs';

/** Transfer budgets in bytes, gzipped: all layers of a scene together, its still, one portrait. */
const BUDGET = { layers: 40_000, still: 40_000, portrait: 2_500 };

const HERE = new URL('.', import.meta.url);
const read = (path) => readFileSync(new URL(path, HERE), 'utf8');
const list = (folder, end) => readdirSync(new URL(folder, HERE)).filter((f) => f.endsWith(end));
const zipped = (text) => gzipSync(text, { level: 9 }).length;
const coloursIn = (text) => new Set(text.match(/(?<!url\()#[0-9a-z]+\b/g) ?? []);

/** Faults of one SVG text drawn in an era's inks. */
function svgFaults(name, svg, era) {
  const own = new Set(Object.values(inks(era)));
  const strange = [...coloursIn(svg)].filter((c) => !own.has(c));
  const named = [...new Set(svg.match(/(?:fill|stroke)="(?!none"|#|url\(#fleck\))[^"]*"/g))];
  return [
    strange.length &&
      `${name}: ${strange.join(' ')} is not an ink of ${era}; take colours from kit/inks.mjs`,
    named.length &&
      `${name}: ${named.join(' ')} is not an ink of ${era}; take colours from kit/inks.mjs`,
    /<(filter|image|text|script|style|foreignObject|use)\b/.test(svg) &&
      `${name}: holds a filter, image, text, script, style or use; draw it as paths`,
    /\b(xlink:)?href=|url\((?!#)/.test(svg) && `${name}: refers to something outside itself`,
    /NaN|undefined|Infinity/.test(svg) && `${name}: a coordinate is not a number`,
  ];
}

/** Faults of a venue's hours: each swap must find its ink in a layer that exists and give an ink of the era, "none" or null. */
function hourFaults({ hours, era, layers }, textOf) {
  const own = new Set([...Object.values(inks(era)), 'none']);
  return Object.entries(hours).flatMap(([part, record]) => [
    !DAYPARTS.includes(part) && `hours: "${part}" is not a daypart; use ${DAYPARTS.join(', ')}`,
    ...Object.entries(record).flatMap(([id, swaps]) => {
      const layer = layers.find((l) => l.id === id);
      if (!layer)
        return [
          `hours.${part}: no layer "${id}"; layers are ${layers.map((l) => l.id).join(', ')}`,
        ];
      const present = coloursIn(textOf(layer));
      return Object.entries(swaps ?? {}).flatMap(([from, to]) => [
        !present.has(from) &&
          `hours.${part}.${id}: ${from} is not used in that layer; drop the swap`,
        from === to && `hours.${part}.${id}: ${from} is swapped for itself; drop the swap`,
        !own.has(to) && `hours.${part}.${id}: ${to} is not an ink of ${era}`,
      ]);
    }),
  ]);
}

function sceneReport(id) {
  const venue = JSON.parse(read(`layers/${id}/venue.json`));
  const textOf = (layer) => read(`layers/${id}/${layer.file}`);
  const layers = venue.layers.map(textOf);
  const still = read(`stills/${id}.svg`);
  const weight = layers.reduce((sum, text) => sum + zipped(text), 0);
  const stillWeight = zipped(still);
  const spare = list(`layers/${id}`, '.svg').filter((f) => !venue.layers.some((l) => l.file === f));
  return {
    id,
    note: `${weight} in ${layers.length} layers, still ${stillWeight}`,
    faults: [
      weight > BUDGET.layers &&
        `layers weigh ${weight} zipped, budget ${BUDGET.layers}; fewer dots or figures`,
      stillWeight > BUDGET.still && `still weighs ${stillWeight} zipped, budget ${BUDGET.still}`,
      spare.length && `${spare.join(' ')} not in venue.json; run build.mjs`,
      ...venue.layers.flatMap((l, i) => svgFaults(l.file, layers[i], venue.era)),
      ...svgFaults('still', still, venue.era),
      ...hourFaults(venue, textOf),
      ...DAYPARTS.map((part) => id.startsWith('v_') && !venue.hours[part] && `hours: no "${part}"`),
    ],
  };
}

function portraitReport(file, era) {
  const svg = read(`portraits/${file}`);
  const weight = zipped(svg);
  return {
    id: file.slice(0, -4),
    note: `${weight}`,
    faults: [
      weight > BUDGET.portrait && `weighs ${weight} zipped, budget ${BUDGET.portrait}`,
      era === undefined && 'printed but on no sheet; draw it in portraits/<case>.mjs, or delete it',
      ...svgFaults('portrait', svg, era ?? 1962),
    ],
  };
}

/** The era of each person, from the sheets. */
const eras = new Map();
for (const file of list('portraits', '.mjs')) {
  const { default: sheets = [] } = await import(new URL(`portraits/${file}`, HERE));
  for (const { era, people } of [sheets].flat())
    for (const id of Object.keys(people)) eras.set(`${id}.svg`, era);
}

/** Every script in a folder must have its printed scene. */
const unprinted = ['venues', 'outcomes']
  .flatMap((folder) => list(folder, '.mjs'))
  .map((f) => f.slice(0, -4))
  .filter((id) => !existsSync(new URL(`stills/${id}.svg`, HERE)));

const reports = [
  ...readdirSync(new URL('layers', HERE)).sort().map(sceneReport),
  ...list('portraits', '.svg').map((file) => portraitReport(file, eras.get(file))),
  ...[...eras.keys()]
    .filter((file) => !existsSync(new URL(`portraits/${file}`, HERE)))
    .map((file) => ({ id: file, note: '', faults: ['on a sheet but not printed; run build.mjs'] })),
  ...unprinted.map((id) => ({ id, note: '', faults: ['drawn but not printed; run build.mjs'] })),
];
for (const { id, note, faults } of reports) {
  const found = faults.filter(Boolean);
  console.log(
    `${found.length ? 'FAULT' : 'ok   '} ${id}  ${note}${found.map((f) => `\n      ${f}`).join('')}`,
  );
}
process.exit(reports.some((r) => r.faults.some(Boolean)) ? 1 : 0);
