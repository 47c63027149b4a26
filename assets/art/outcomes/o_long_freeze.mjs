// A long freeze: nothing moves. Covered shapes in the rain, a sentry in a cape, and a line of ships that does not come nearer.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(1962);
const SEA = 420;
const sky = [
  fill(k.midPale, rect(-60, -60, 1720, 520)),
  halftone(k.mid, [-60, -60, 1660, SEA], art.down(-60, 400, 0.95, 0.05), {
    pitch: 12,
    max: 14,
    levels: 18,
  }),
  fill(
    k.mid,
    [
      [-40, 120, 420, 24],
      [300, 190, 520, 22],
      [900, 110, 460, 24],
      [1180, 210, 460, 20],
      [700, 270, 300, 16],
    ]
      .map(([x, y, w, h]) => art.cloudBar('', x, y, w, h).d)
      .join(''),
  ),
];
const ships = [
  fill(k.mid, rect(-60, SEA, 1720, 180)),
  fill(k.midPale, rect(-60, SEA, 1720, 10)),
  art.ripples(k.midPale, -60, 1660, SEA + 20, 560, {
    rows: 5,
    fullness: 0.22,
    len: 90,
    width: 2.4,
  }),
  [110, 390, 670, 950, 1230, 1510].map((x) => [
    place(art.warship(k.ink), { x, y: SEA + 8, scale: 0.98 }),
    line(
      k.midDeep,
      4,
      open([x - 60, SEA + 18], [x + 62, SEA + 18]) + open([x - 36, SEA + 28], [x + 30, SEA + 28]),
    ),
  ]),
];
const mud = [
  fill(k.midDeep, curve('-80,980! -80,560! 300,546 800,566 1300,548 1700,560! 1700,980!')),
  line(k.mid, 4, 'M-80 560C200 540 560 570 800 566S1400 544 1700 560'),
  halftone(k.ink, [-60, 640, 1660, 950], art.down(620, 940, 0, 0.9), {
    pitch: 12,
    max: 14,
    levels: 14,
  }),
  fill(
    k.midPale,
    [
      [300, 880, 190, 15],
      [760, 836, 120, 9],
      [1230, 900, 210, 16],
      [980, 780, 80, 6],
      [60, 800, 90, 7],
    ]
      .map(([x, y, w, h]) => ellipse(x, y, w, h))
      .join(''),
  ),
  line(
    k.mid,
    3,
    [
      [300, 880, 60, 5],
      [1230, 900, 70, 5],
      [1150, 896, 30, 3],
      [340, 884, 26, 2],
    ]
      .map(([x, y, w, h]) => ellipse(x, y, w, h))
      .join(''),
  ),
];
// a long thing on a trailer under a lashed tarpaulin: only its length tells
const tarp = (x, y, s, ink, fold) =>
  place(
    [
      fill(k.ink, rect(-300, -40, 620, 12)),
      [-240, -196, 180, 224].map((u) => [
        fill(k.ink, ellipse(u, -20, 20)),
        fill(k.mid, ellipse(u, -20, 7)),
      ]),
      rimLit(
        fill(
          ink,
          curve(
            '-330,-36! -324,-84 -300,-112 -180,-124 160,-122 250,-112 320,-92 372,-74! 340,-36! 300,-28 240,-38 180,-28 100,-38 20,-28 -60,-38 -140,-28 -220,-38 -290,-28',
          ),
        ),
        { light: k.paper, dx: -1.5, dy: -4 },
      ),
      line(
        fold,
        4,
        [-250, -150, -50, 50, 150, 240]
          .map((u) => `M${u} -120C${u + 14} -96 ${u - 8} -64 ${u + 6} -36`)
          .join(''),
      ),
      line(
        k.paperShade,
        3,
        [-200, -100, 0, 100, 200].map((u) => open([u, -124], [u + 4, -34])).join(''),
      ),
      line(fold, 3, 'M-310 -78C-100 -92 140 -92 350 -70'),
    ],
    { x, y, scale: s },
  );
const covered = [
  tarp(1250, 640, 0.62, k.mid, k.midDeep),
  tarp(640, 700, 0.82, k.mid, k.midDeep),
  tarp(1120, 836, 1.2, k.signalDeep, k.ink),
];
// the sentry under his cape
const cape = [
  fill(k.ink, rect(-12, -40, 10, 40) + rect(3, -40, 10, 40)),
  fill(
    k.ink,
    mirrored('0,-178! 8,-175 12,-164 13,-152 24,-143 31,-118 36,-74 40,-34! 22,-30 0,-34!'),
  ),
  line(
    k.mid,
    1.2,
    'M0 -148V-38M-12 -150C-8 -144 8 -144 12 -150M-20 -130C-24 -100 -26 -70 -28 -40M20 -130C24 -100 26 -70 28 -40M-9 -174C-4 -168 4 -168 9 -174',
  ),
  line(k.ink, 4, 'M26 -60L40 -186'),
  line(k.paper, 1.2, 'M29 -60L42 -186'),
];
const sentry = rimLit(place(cape, { x: 250, y: 1010, scale: 4.4 }), {
  light: k.paper,
  dx: 6,
  dy: -3,
});
const rain = [
  art.rain(k.paper, [-48, -60, 1648, 940], 150, { len: 60, slant: -0.2, width: 2 }),
  art.rain(k.midPale, [-48, -60, 1648, 940], 170, { len: 44, slant: -0.2, width: 1.8, seed: 4 }),
];
const splash = line(
  k.paper,
  2.4,
  [
    [210, 874],
    [390, 880],
    [280, 886],
    [1120, 896],
    [1300, 894],
    [1370, 904],
    [760, 834],
    [820, 838],
  ]
    .map(([x, y]) => open([x - 8, y - 9], [x, y], [x + 8, y - 10]))
    .join(''),
);

export default art
  .scene({
    id: 'o_long_freeze',
    era: 1962,
    ground: k.midDeep,
    home: 'day',
    crop: '30% 34%',
    title: 'Nothing moves',
    desc: 'Steady rain on a shore. Three long shapes lie lashed under tarpaulins; a sentry in a hooded cape looks out to a line of warships along the horizon.',
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, ships)
  .layer('room', 0.5, mud)
  .layer('figures', 0.8, [covered, splash])
  .layer('foreground', 1.2, sentry)
  .layer('rain', 1.35, rain);
