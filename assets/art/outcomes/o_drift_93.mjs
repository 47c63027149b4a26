// Nothing concluded: the manor's dining room in autumn, chairs up on the table, a dust sheet, the fire out; on the window sill
// somebody has forgotten a folder.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1993);
const sky = [
  fill(k.paperShade, rect(760, 40, 640, 520)),
  halftone(k.midPale, [760, 40, 1400, 330], art.down(40, 340, 0.9, 0), {
    pitch: 12,
    max: 12,
    levels: 12,
  }),
];
const park = [
  fill(
    k.midPale,
    curve([
      [760, 480, 1],
      [900, 440],
      [1100, 452],
      [1400, 420, 1],
      [1400, 600, 1],
      [760, 600, 1],
    ]),
  ),
  art.treeLine(k.mid, 760, 1400, 470, 20, 60, { seed: 5, depth: 30 }),
  fill(
    k.mid,
    curve([
      [760, 520, 1],
      [1000, 494],
      [1400, 504, 1],
      [1400, 600, 1],
      [760, 600, 1],
    ]),
  ),
  art.bareTree(k.ink, 1190, 540, 430, { seed: 17, width: 24, spread: 0.44, depth: 6 }),
  (() => {
    const r = art.chance(5);
    return fill(
      k.signal,
      Array.from({ length: 70 }, () => {
        const a = r() * 6.3;
        const d = Math.sqrt(r());
        const x = 1186 + Math.cos(a) * d * 170;
        const y = 240 + Math.sin(a) * d * 130;
        return ellipse(x, y, 5 + r() * 5, 4 + r() * 3);
      }).join('') +
        Array.from({ length: 40 }, () => ellipse(780 + r() * 600, 516 + r() * 50, 7, 3)).join(''),
    );
  })(),
];
const W = { x: 800, y: 70, w: 560, h: 470 };
const wall = [
  art.wallWithHoles(k.mid, rect(-80, -80, 1760, 780), rect(W.x, W.y, W.w, W.h)),
  art.panel(k.midDeep, 40, 30, 180, 520, 14, 3),
  art.panel(k.midDeep, 590, 30, 140, 520, 14, 3),
  art.panel(k.midDeep, 1440, 30, 220, 520, 14, 3),
  art.glazing(k, W.x, W.y, W.w, W.h, {
    cols: 4,
    rows: 3,
    bar: 9,
    casing: 24,
    ink: k.paper,
    edge: k.midPale,
    transom: 0.24,
    sill: false,
  }),
  fill(k.paper, rect(W.x - 50, W.y + W.h, W.w + 100, 30)),
  fill(k.midDeep, rect(W.x - 50, W.y + W.h + 30, W.w + 100, 8)),
  fill(k.midDeep, rect(-80, 620, 1760, 24)),
  fill(k.midDeep, rect(-80, 690, 1760, 300)),
  line(
    k.ink,
    3,
    Array.from({ length: 12 }, (_, i) => open([-60 + i * 160, 690], [-520 + i * 240, 990])).join(
      '',
    ),
  ),
];
// the fireplace, cold
const hearth = [
  fill(k.paperShade, rect(250, 250, 320, 450)),
  fill(k.paper, rect(230, 230, 360, 34)),
  fill(k.ink, rect(302, 340, 216, 356)),
  fill(k.midPale, rect(250, 250, 18, 450) + rect(552, 250, 18, 450)),
  line(
    k.mid,
    5,
    open([316, 640], [504, 640]) +
      [330, 370, 410, 450, 490].map((x) => open([x, 620], [x, 690])).join(''),
  ),
  line(k.signalDeep, 16, 'M330 634L430 618M380 640L490 622', { cap: 'butt' }),
  fill(k.mid, curve('316,696! 350,676 400,684 440,672 480,684 506,696!')),
  line(k.mid, 4, 'M396 616C406 590 380 570 396 540'),
  fill(k.signal, ellipse(292, 214, 12, 18)),
  fill(k.signalDeep, rect(286, 196, 12, 6)),
];
const shaft = halftone(
  k.paper,
  [500, 560, 1500, 960],
  (x, y) => {
    const t = (y - 560) / 400;
    const l = 800 - 330 * t;
    return x > l && x < l + 600 - 60 * t ? 0.62 - 0.32 * t : 0;
  },
  { pitch: 12, max: 9, levels: 8 },
);
const folder = [
  fill(k.ink, poly([980, 542], [1212, 540], [1190, 554], [972, 556])),
  fill(k.signal, poly([978, 476], [1196, 468], [1216, 536], [972, 542])),
  fill(k.paper, poly([990, 464], [1186, 458], [1190, 470], [984, 478])),
  line(k.signalDeep, 4, open([1050, 510], [1140, 506])),
  line(k.signalDeep, 4, 'M1140 541c10 14 -4 22 6 36'),
];
// ---- the table under its sheet, with chairs on it -------------------------------------------------------------------------------------
const upturned = (x, y, s, turn = 0) =>
  rimLit(
    place(
      [
        line(k.ink, 4.4, 'M-20 -8L-26 -66M20 -8L26 -66M-10 -12L-13 -60M12 -12L16 -60', {
          cap: 'round',
        }),
        fill(k.signalDeep, poly('-24,-12 24,-12 20,0 -20,0')),
        line(k.ink, 4.4, 'M-20 -2L-24 46M20 -2L24 46M-22 20H22M-23 38H23'),
      ],
      { x, y, scale: s, turn },
    ),
    { light: k.paper, dx: 3, dy: -2 },
  );
const chairsBack = [
  [380, 0],
  [610, 2],
  [830, -2],
  [1330, 1],
].map(([x, t]) => upturned(x, 706, 2, t));
const table = [
  fill(k.paper, poly([250, 700], [1400, 700], [1520, 780], [130, 780])),
  fill(
    k.paperShade,
    curve([
      [130, 780, 1],
      [1520, 780, 1],
      [1530, 880],
      [1500, 950, 1],
      [1400, 930],
      [1300, 962],
      [1160, 926],
      [1040, 964],
      [900, 930],
      [760, 968],
      [620, 930],
      [480, 962],
      [360, 928],
      [250, 956],
      [140, 930, 1],
      [118, 860],
    ]),
  ),
  line(
    k.midPale,
    5,
    'M230 790C224 840 246 900 240 940M420 790C430 850 410 900 424 940M640 790C630 840 650 900 640 926M860 790C872 850 850 900 860 930M1080 790C1070 850 1090 910 1080 944M1300 790C1310 850 1290 900 1302 944M1440 790C1430 830 1450 880 1440 930',
  ),
  halftone(k.mid, [120, 790, 1530, 960], art.down(790, 960, 0, 0.5), {
    pitch: 12,
    max: 8,
    levels: 7,
    inside: poly([130, 790], [1520, 790], [1500, 930], [140, 930]),
  }),
];
const chairsFront = [
  [330, -2],
  [700, 1],
  [1180, 2],
].map(([x, t]) => upturned(x, 786, 2.8, t));
export default art
  .scene({
    id: 'o_drift_93',
    era: 1993,
    ground: k.midDeep,
    home: 'day',
    crop: '62% 60%',
    title: 'The season is over',
    desc: 'A manor dining room in autumn: chairs turned up on a long table under a dust sheet, the fireplace cold, leaves falling outside. On the window sill lies a forgotten red folder.',
  })
  .layer('sky', 0.1, sky)
  .layer('park', 0.25, park)
  .layer('room', 0.55, [wall, hearth])
  .layer('folder', 0.58, folder)
  .layer('light', 0.6, shaft)
  .layer('figures', 0.95, [chairsBack, table])
  .layer('foreground', 1.1, chairsFront);
