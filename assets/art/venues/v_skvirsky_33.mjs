// A narrow town house on Massachusetts Avenue, an evening of October 1933: no flag, no plate,
// one lit bay where a man works by a lamp. Almost an embassy.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1933);
const night = art.skies(k).night;
const STREET = 776;
const sky = [
  fill(night.body, rect(-60, -60, 1720, 860)),
  halftone(night.high, [-60, -60, 1660, 560], art.down(-60, 560, 1, 0.12), { max: 15, levels: 14 }),
  halftone(night.low, [-60, 360, 1660, 780], art.down(330, 780, 0, 0.5), { max: 11, levels: 16 }),
];
const far = [
  art.bareTree(k.ink, 60, 790, 520, { seed: 8, width: 20, depth: 6 }),
  art.bareTree(k.ink, 1560, 790, 600, { seed: 3, width: 22, depth: 6 }),
];

// ---- the neighbours, shut and dark --------------------------------------------------------------------------------------
const sash = (x, y, w, h, ink = k.ink) => [
  fill(ink, rect(x, y, w, h)),
  line(
    k.mid,
    2.4,
    rect(x, y, w, h) +
      open([x + w / 2, y], [x + w / 2, y + h]) +
      open([x, y + h / 2], [x + w, y + h / 2]),
  ),
  fill(k.mid, rect(x - 12, y + h, w + 24, 10) + rect(x - 8, y - 14, w + 16, 9)),
];
const row = [
  fill(k.lift, rect(110, 150, 390, 700)),
  fill(k.midDeep, rect(96, 128, 404, 24)),
  [150, 280, 400].map((x) => [sash(x, 210, 70, 130), sash(x, 430, 70, 140), sash(x, 640, 70, 110)]),
  fill(k.midDeep, rect(1100, 96, 400, 760)),
  fill(k.lift, rect(1100, 70, 420, 28)),
  [1150, 1280, 1400].map((x) => [
    sash(x, 160, 66, 130),
    sash(x, 370, 66, 150),
    sash(x, 610, 66, 130),
  ]),
];

// ---- the house ------------------------------------------------------------------------------------------------------------
const H = { l: 470, r: 1130 };
const B = { l: 684, r: 1086, t: 236, b: 500 }; // the bay
const [c0, c1] = [768, 980]; // its middle pane
const front = [
  fill(k.signalDeep, rect(H.l, 96, H.r - H.l, STREET - 96)),
  line(
    k.ink,
    1.6,
    [
      [490, 300, 70],
      [560, 330, 60],
      [486, 424, 60],
      [612, 452, 52],
      [500, 520, 44],
      [640, 214, 48],
      [1076, 560, 40],
      [1080, 200, 36],
      [700, 560, 54],
      [980, 552, 60],
    ]
      .map(([x, y, w]) => `M${x} ${y}h${w}M${x + 14} ${y + 12}h${w * 0.7}`)
      .join(''),
  ),
  // mansard, dormers, cornice
  fill(k.ink, poly([H.l - 10, 70], [H.l + 44, -60], [H.r - 44, -60], [H.r + 10, 70])),
  fill(k.midDeep, rect(H.l - 20, 66, H.r - H.l + 40, 32)),
  line(k.midPale, 3, open([H.l - 20, 67], [H.r + 20, 67])),
  fill(
    k.midDeep,
    Array.from({ length: 17 }, (_, i) => rect(H.l + 8 + i * 39, 98, 14, 14)).join(''),
  ),
  [540, 700, 860, 1000].map((x) => sash(x, 132, 64, 84)),
  sash(540, 300, 76, 150),
  // the ground floor: blinds down
  [736, 920].map((x) => [sash(x, 590, 96, 134), fill(k.mid, rect(x + 3, 593, 90, 84))]),
  fill(k.midDeep, rect(H.l, 540, 222, 12) + rect(H.l, STREET - 26, H.r - H.l, 26)),
];
const door = [
  fill(k.midDeep, rect(520, 548, 144, STREET - 548)),
  fill(k.ink, rect(540, 570, 104, STREET - 570)),
  fill(k.signal, 'M546 606v-10c0-40 92-40 92 0v10z'),
  line(k.ink, 3, 'M592 606V566M592 606L562 576M592 606L622 576'),
  art.panel(k.mid, 552, 620, 36, 110, 8, 2),
  art.panel(k.mid, 596, 620, 36, 110, 8, 2),
  fill(k.paper, ellipse(592, 694, 4)),
  // where a plate would be: four holes and cleaner brick
  fill(k.signal, rect(676, 620, 50, 34)),
  art.specks(k.ink, 4.5, [
    [681, 625],
    [721, 625],
    [681, 649],
    [721, 649],
  ]),
  // the steps
  fill(k.midPale, rect(496, STREET - 18, 192, 10)),
  fill(k.mid, rect(480, STREET - 8, 224, 14)),
];
const bayInside = [
  fill(
    k.paper,
    poly([B.l - 10, B.t - 10], [B.r + 10, B.t - 10], [B.r + 10, B.b + 10], [B.l - 10, B.b + 10]),
  ),
  halftone(
    k.signal,
    [B.l - 10, B.t - 10, B.r + 10, B.b + 10],
    (x, y) => 0.92 - art.pool(884, 388, 50, 250, 1.05)(x, y),
    {
      pitch: 10,
      max: 11,
      levels: 12,
    },
  ),
];
const writer = art.wardrobe(k, { skin: k.ink, linen: k.ink, fold: k.signalDeep });
const bayScene = [
  // the man, bent over his pad; the bay hides his legs
  place(
    art
      .profile(writer, {
        hair: 'short',
        pose: {
          lean: 20,
          hip: 52,
          neck: 18,
          near: { arm: [28, 96], leg: [86, 0] },
          far: { arm: [40, 100], leg: [80, -6] },
        },
      })
      .filter((_, i) => i !== 2 && i !== 3),
    { x: 762, y: 622, scale: 2.1 },
  ),
  // table, lamp, pad, hat
  fill(k.ink, rect(B.l, 470, B.r - B.l, 40)),
  place(art.lamp(k, { h: 50, w: 40, shade: k.signal, deep: k.signalDeep }), {
    x: 908,
    y: 472,
    scale: 2.3,
  }),
  fill(k.paper, poly('826,472 886,472 876,452 832,455')),
  line(k.ink, 2, open('838,460 872,458') + open('836,466 864,465')),
  rimLit(place(art.hatOnTable(writer), { x: 1034, y: 472, scale: 2.2 }), {
    light: k.paper,
    dx: -3,
    dy: -2,
  }),
];
const bayFrame = [
  art.wallWithHoles(
    k.midDeep,
    poly([B.l - 20, B.t - 20], [B.r + 20, B.t - 20], [B.r + 20, B.b + 18], [B.l - 20, B.b + 18]),
    poly([B.l, B.t + 6], [c0 - 7, B.t], [c0 - 7, B.b], [B.l, B.b - 8]),
    rect(c0 + 7, B.t, c1 - c0 - 14, B.b - B.t),
    poly([c1 + 7, B.t], [B.r, B.t + 6], [B.r, B.b - 8], [c1 + 7, B.b]),
  ),
  fill(k.midDeep, rect(B.l, 312, B.r - B.l, 7)),
  // roof and corbel
  fill(
    k.ink,
    poly([B.l - 34, B.t - 18], [B.l + 30, B.t - 66], [B.r - 30, B.t - 66], [B.r + 34, B.t - 18]),
  ),
  fill(k.midPale, rect(B.l - 36, B.t - 22, B.r - B.l + 72, 9)),
  fill(
    k.ink,
    curve([
      [B.l - 20, B.b + 18, 1],
      [B.r + 20, B.b + 18, 1],
      [B.r - 30, B.b + 48],
      [964, 564],
      [884, 572],
      [804, 564],
      [B.l + 30, B.b + 48],
    ]),
  ),
  line(k.midPale, 3, open([B.l - 20, B.b + 19], [B.r + 20, B.b + 19])),
];
const glow = [
  halftone(
    k.signal,
    [H.l + 40, 150, 1330, 770],
    (x, y) =>
      x > B.l - 40 && x < B.r + 40 && y > B.t - 70 && y < B.b + 30
        ? 0
        : art.pool(884, 400, 190, 400, 0.75, 0.92)(x, y),
    { pitch: 12, max: 9, levels: 9 },
  ),
];

// ---- the street -----------------------------------------------------------------------------------------------------------
const street = [
  fill(k.midDeep, rect(-60, STREET, 1720, 60)),
  line(k.mid, 3, open([-60, STREET + 1], [1660, STREET + 1])),
  fill(k.lift, rect(-60, STREET + 54, 1720, 160)),
  line(k.midPale, 4, open([-60, STREET + 54], [1660, STREET + 54])),
  line(
    k.mid,
    2,
    [100, 330, 560, 790, 1020, 1250, 1480]
      .map((x) => open([x, STREET], [x - 26, STREET + 54]))
      .join(''),
  ),
];
const spill = halftone(
  k.signal,
  [560, STREET + 4, 1240, 940],
  art.pool(884, 800, 60, 330, 0.8, 0.4),
  {
    pitch: 12,
    max: 10,
    levels: 9,
  },
);
const caller = art.wardrobe(k, { skin: k.midDeep, band: k.signal, fold: k.mid });
const man = [
  fill(k.ink, ellipse(352, 868, 110, 12)),
  rimLit(
    place(
      art.fromBehind(caller, {
        dress: 'coat',
        hat: 'fedora',
        headTurn: 8,
        arms: ['down', 'front'],
        stance: 11,
      }),
      { x: 330, y: 872, scale: 2.9 },
    ),
    { light: k.signal, dx: 5, dy: -3, second: { light: k.midPale, dx: -3, dy: 0 } },
  ),
];
const lampPost = [
  rimLit(
    fill(
      k.ink,
      rect(1384, 250, 12, 720) +
        poly('1366,250 1414,250 1424,170 1356,170') +
        poly('1350,170 1430,170 1390,138'),
    ),
    { light: k.midPale, dx: -3, dy: -2 },
  ),
  fill(k.paper, poly('1368,242 1412,242 1418,178 1362,178')),
  line(k.ink, 4, open([1390, 178], [1390, 242])),
];
const lampGlow = halftone(k.paper, [1200, 20, 1600, 420], art.glow(1390, 210, 44, 190, 0.6), {
  pitch: 12,
  max: 8,
  levels: 8,
});

export default art
  .scene({
    id: 'v_skvirsky_33',
    era: 1933,
    home: 'night',
    crop: '54% 40%',
    ground: k.ink,
    title: 'A town house on Massachusetts Avenue, by evening',
    desc: 'A narrow brick house without flag or name plate. In the one lit bay window a man bends over a pad beside a lamp and a hat. On the pavement a man in hat and coat looks up.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['glow', 'spill', 'lampglow'],
      by: {
        dawn: { skyline: { [k.ink]: k.midDeep }, row: { [k.lift]: k.midDeep, [k.midDeep]: k.mid } },
        day: {
          skyline: { [k.ink]: k.midDeep },
          row: { [k.lift]: k.mid, [k.midDeep]: k.midPale, [k.ink]: k.midDeep },
          room: {
            [k.signalDeep]: k.signal,
            [k.signal]: k.paperWarm,
            [k.midDeep]: k.mid,
            [k.ink]: k.midDeep,
            [k.mid]: k.midPale,
          },
          ground: { [k.midDeep]: k.midPale, [k.lift]: k.mid, [k.mid]: k.paperShade },
          post: { [k.paper]: k.paperShade },
        },
        dusk: { row: { [k.lift]: k.ink, [k.midDeep]: k.lift } },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.25, far)
  .layer('row', 0.4, row)
  .layer('room', 0.42, [front, door])
  .layer('bay', 0.42, [bayInside, bayScene])
  .layer('frame', 0.44, bayFrame)
  .layer('glow', 0.44, glow)
  .layer('ground', 0.6, street)
  .layer('spill', 0.6, spill)
  .layer('figures', 1, man)
  .layer('post', 1.2, lampPost)
  .layer('lampglow', 1.2, lampGlow);
