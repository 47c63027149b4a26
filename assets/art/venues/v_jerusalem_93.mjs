// The Prime Minister's office, Jerusalem: blinds half shut against hard light, a map on the panelled wall, and on the desk
// a lit cigarette over a single letter.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, rimLit } = art;

const k = art.inks(1993);
// ---- outside, in slats -------------------------------------------------------------------------------------------------------
const W = { x: 980, y: 40, w: 520, h: 500 };
const light = [
  fill(k.paper, rect(W.x - 40, W.y - 60, W.w + 80, W.h + 90)),
  fill(
    k.paperShade,
    curve([
      [W.x - 40, 540, 1],
      [W.x - 40, 420, 1],
      [1080, 400],
      [1180, 424],
      [1300, 380],
      [1420, 396],
      [1540, 372, 1],
      [1540, 540, 1],
    ]),
  ),
  fill(
    k.midPale,
    rect(1010, 430, 90, 120) +
      rect(1120, 452, 70, 100) +
      rect(1330, 420, 120, 120) +
      rect(1220, 466, 90, 90),
  ),
  fill(
    k.mid,
    [
      [1026, 446],
      [1062, 446],
      [1026, 486],
      [1350, 440],
      [1400, 440],
      [1350, 480],
    ]
      .map(([x, y]) => rect(x, y, 16, 22))
      .join(''),
  ),
];
const slats = [
  fill(
    k.ink,
    Array.from({ length: 11 }, (_, i) =>
      poly(
        [W.x, W.y + i * 27],
        [W.x + W.w, W.y + i * 27],
        [W.x + W.w, W.y + 17 + i * 27],
        [W.x, W.y + 17 + i * 27],
      ),
    ).join(''),
  ),
  fill(
    k.midDeep,
    Array.from({ length: 8 }, (_, i) => rect(W.x, W.y + 303 + i * 26, W.w, 6)).join(''),
  ),
  line(k.signalDeep, 4, open([1090, W.y], [1090, 545]) + open([1390, W.y], [1390, 545])),
  line(k.signal, 3, open([1476, W.y], [1476, 620])),
  fill(k.signal, ellipse(1476, 626, 6, 10)),
];
// ---- panelled wall -------------------------------------------------------------------------------------------------------------
const board = (x) => [
  line(k.ink, 5, open([x, -80], [x, 660])),
  line(k.signal, 2.4, open([x + 7, -80], [x + 7, 660])),
];
const wall = [
  art.wallWithHoles(k.signalDeep, rect(-80, -80, 1760, 760), rect(W.x, W.y, W.w, W.h)),
  [20, 170, 320, 770, 920, 1560].map(board),
  fill(
    k.ink,
    rect(W.x - 26, W.y - 26, W.w + 52, 26) +
      rect(W.x - 26, W.y, 26, W.h) +
      rect(W.x + W.w, W.y, 26, W.h) +
      rect(W.x - 40, W.y + W.h, W.w + 80, 22),
  ),
  line(k.paper, 3, open([W.x - 40, W.y + W.h + 1], [W.x + W.w + 40, W.y + W.h + 1])),
  fill(k.ink, rect(-80, 640, 1760, 340)),
];
// ---- the map: sea, land, a river; the line of 1967 hardly to be seen ---------------------------------------------------------------
const M = { x: 420, y: 18, w: 300, h: 560 };
const inM = rect(M.x, M.y, M.w, M.h);
const map = [
  fill(k.ink, rect(M.x - 16, M.y - 16, M.w + 32, M.h + 32)),
  fill(k.paperShade, inM),
  // the sea to the west
  fill(
    k.mid,
    curve([
      [M.x, M.y, 1],
      [M.x + 150, M.y, 1],
      [M.x + 146, M.y + 60],
      [M.x + 120, M.y + 92],
      [M.x + 128, M.y + 120],
      [M.x + 108, M.y + 190],
      [M.x + 84, M.y + 260],
      [M.x + 52, M.y + 318],
      [M.x, M.y + 356, 1],
    ]),
  ),
  line(k.midPale, 3, 'M436 80h60M450 140h50M440 210h54M436 280h40'),
  // neighbours east and south-west
  fill(
    k.paper,
    curve([
      [M.x + 222, M.y, 1],
      [M.x + 300, M.y, 1],
      [M.x + 300, M.y + 560, 1],
      [M.x + 160, M.y + 560, 1],
      [M.x + 176, M.y + 470],
      [M.x + 196, M.y + 380],
      [M.x + 206, M.y + 290],
      [M.x + 212, M.y + 200],
      [M.x + 216, M.y + 90],
    ]),
  ),
  fill(
    k.paper,
    curve([
      [M.x, M.y + 356, 1],
      [M.x + 42, M.y + 326, 1],
      [M.x + 92, M.y + 430],
      [M.x + 146, M.y + 560, 1],
      [M.x, M.y + 560, 1],
    ]),
  ),
  // river, lake, salt sea
  line(
    k.mid,
    4,
    `M${M.x + 220} ${M.y}C${M.x + 212} ${M.y + 40} ${M.x + 224} ${M.y + 60} ${M.x + 218} ${M.y + 76}M${M.x + 216} ${M.y + 110}C${M.x + 206} ${M.y + 150} ${M.x + 220} ${M.y + 190} ${M.x + 210} ${M.y + 236}`,
  ),
  fill(
    k.mid,
    ellipse(M.x + 216, M.y + 92, 12, 19) +
      curve([
        [M.x + 208, M.y + 236],
        [M.x + 222, M.y + 262],
        [M.x + 216, M.y + 310],
        [M.x + 202, M.y + 336],
        [M.x + 198, M.y + 300],
        [M.x + 202, M.y + 262],
      ]),
  ),
  // 1967, faintly
  line(
    k.midPale,
    3,
    `M${M.x + 206} ${M.y + 136}C${M.x + 170} ${M.y + 130} ${M.x + 140} ${M.y + 150} ${M.x + 142} ${M.y + 190}C${M.x + 142} ${M.y + 220} ${M.x + 176} ${M.y + 226} ${M.x + 164} ${M.y + 244}C${M.x + 136} ${M.y + 262} ${M.x + 128} ${M.y + 296} ${M.x + 150} ${M.y + 312}C${M.x + 170} ${M.y + 318} ${M.x + 186} ${M.y + 312} ${M.x + 198} ${M.y + 310}M${M.x + 46} ${M.y + 320}L${M.x + 62} ${M.y + 336}L${M.x + 88} ${M.y + 292}`,
    { dash: '9 9' },
  ),
  art.specks(k.signal, 9, [[M.x + 172, M.y + 238]]),
  art.specks(k.ink, 6, [
    [M.x + 128, M.y + 96],
    [M.x + 112, M.y + 200],
    [M.x + 110, M.y + 356],
    [M.x + 168, M.y + 552],
    [M.x + 186, M.y + 190],
    [M.x + 166, M.y + 282],
  ]),
  fill(k.paper, rect(M.x + 14, M.y + 480, 70, 60)),
  line(
    k.midPale,
    3,
    `M${M.x + 24} ${M.y + 496}h50M${M.x + 24} ${M.y + 510}h36M${M.x + 24} ${M.y + 524}h44`,
  ),
];
// ---- bars of light thrown across the room ---------------------------------------------------------------------------------------------
const bars = fill(
  k.signal,
  Array.from({ length: 8 }, (_, i) => {
    const y = 130 + i * 52;
    return poly([-80, y + 150], [400, y + 46], [400, y + 70], [-80, y + 174]);
  }).join(''),
);
const deskBars = (ink) =>
  fill(
    ink,
    Array.from({ length: 6 }, (_, i) =>
      poly(
        [1120 - i * 150, 690],
        [1190 - i * 150, 690],
        [980 - i * 240, 980],
        [850 - i * 240, 980],
      ),
    ).join(''),
  );
// ---- the man at the window ------------------------------------------------------------------------------------------------------------
const man = rimLit(
  place(
    art.fromBehind(
      art.wardrobe(k, {
        cloth: k.ink,
        skin: k.midDeep,
        hair: k.ink,
        linen: k.paper,
        fold: k.midDeep,
      }),
      { dress: 'suit', arms: ['hip', 'down'], hair: 'short', headTurn: 7 },
    ),
    { x: 1250, y: 850, scale: 3.5 },
  ),
  { light: k.paper, dx: 5, dy: -3, second: { light: k.signal, dx: -3, dy: 0 } },
);
// ---- the desk ------------------------------------------------------------------------------------------------------------------------
const top = poly([-80, 690], [1680, 690], [1680, 980], [-80, 980]);
const desk = [
  fill(k.midDeep, top),
  line(k.paperShade, 4, open([-80, 691], [1680, 691])),
  fill(k.ink, rect(-80, 640, 1760, 50)),
];
const Q = [
  [650, 722],
  [950, 720],
  [1000, 888],
  [612, 892],
];
const letter = [
  fill(k.ink, poly(...Q.map(([x, y]) => [x + 10, y + 11]))),
  art.inQuad(
    art.typedPage(k, {
      rows: 7,
      from: 0.2,
      to: 0.6,
      pen: 2.2,
      type: k.midDeep,
      initials: k.signal,
      head: k.ink,
    }),
    Q,
  ),
];
const tray = place(
  [
    fill(k.ink, ellipse(2, 6, 74, 22)),
    fill(k.mid, curve('-72,-12 -66,8 -30,20 0,22 30,20 66,8 72,-12')),
    fill(k.paperShade, ellipse(0, -12, 72, 20)),
    fill(k.midDeep, ellipse(0, -9, 58, 14)),
    fill(k.midPale, ellipse(-18, -8, 20, 5) + ellipse(12, -4, 16, 4)),
    line(k.paper, 7, 'M-26 -8L-8 -4M8 -10L30 -4M-36 -14L-20 -16', { cap: 'butt' }),
    line(k.paper, 9, 'M18 -12L92 -38', { cap: 'butt' }),
    line(k.paperWarm, 9, 'M74 -31.6L92 -38', { cap: 'butt' }),
    fill(k.signal, ellipse(15, -11, 7, 6)),
  ],
  { x: 780, y: 802, scale: 1.25 },
);
const smoke = [
  line(
    k.paper,
    7,
    'M800 782C846 724 782 680 830 620C876 560 800 510 850 440C884 390 830 340 852 270C866 220 840 190 850 150',
  ),
  line(
    k.paper,
    3.4,
    'M804 776C870 724 816 672 866 610C900 560 846 520 888 460C906 430 880 400 892 370',
  ),
];
const things = [
  place(art.deskPhone(k, { body: k.ink, keys: k.paperShade, screen: k.signal }), {
    x: 1130,
    y: 800,
    scale: 5.4,
    flip: true,
  }),
  fill(k.ink, poly([96, 826], [330, 812], [352, 842], [86, 860])),
  fill(k.signal, poly([96, 812], [326, 798], [346, 830], [86, 846])),
  line(k.paper, 3, open([130, 826], [210, 821])),
];
const layers = {
  sky: light,
  slats,
  room: [wall],
  bars,
  map,
  figures: man,
  desk,
  deskbars: deskBars(k.mid),
  things: [things, letter, tray],
  smoke,
};
const depth = {
  sky: 0.1,
  slats: 0.45,
  room: 0.5,
  bars: 0.5,
  map: 0.52,
  figures: 0.85,
  desk: 1,
  deskbars: 1,
  things: 1.05,
  smoke: 1.08,
};
export default Object.entries(layers).reduce(
  (s, [id, marks]) => s.layer(id, depth[id], marks),
  art.scene({
    id: 'v_jerusalem_93',
    era: 1993,
    home: 'day',
    crop: '42% 80%',
    ground: k.ink,
    title: 'The Prime Minister’s office, Jerusalem',
    desc: 'A wood-panelled office in bars of hard light. On the desk a lit cigarette smokes in an ashtray on top of a single letter; behind hangs a map with a faint dashed line, and a man stands at half-shut blinds.',
    hours: art.hours(k, 'day', {
      by: art.fitted(layers, {
        dawn: {
          sky: { [k.paper]: k.paperWarm, [k.paperShade]: k.midPale, [k.midPale]: k.mid },
          bars: { [k.signal]: k.signalDeep },
          deskbars: null,
        },
        dusk: {
          sky: {
            [k.paper]: k.signal,
            [k.paperShade]: k.signalDeep,
            [k.midPale]: k.midDeep,
            [k.mid]: k.paperWarm,
          },
          deskbars: { [k.mid]: k.signalDeep },
        },
        night: {
          sky: {
            [k.paper]: k.midDeep,
            [k.paperShade]: k.ink,
            [k.midPale]: k.ink,
            [k.mid]: k.paperWarm,
          },
          bars: null,
          deskbars: null,
          map: { [k.paper]: k.paperShade, [k.paperShade]: k.midPale, [k.midPale]: k.mid },
        },
      }),
    }),
  }),
);
