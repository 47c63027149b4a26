// Dinner at the Turkish Embassy, November 1933: candles, red cloth, a friendly third house;
// and two place cards set nearer each other than any protocol asks.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, place, halftone, rimLit } = art;

const k = art.inks(1933);
const BASE = 470;
const night = art.skies(k).night;
const wins = [
  { x: 196, y: 20, w: 190, h: 380 },
  { x: 1214, y: 20, w: 190, h: 380 },
];
const sky = [
  fill(night.body, rect(120, -20, 360, 460) + rect(1130, -20, 360, 460)),
  [120, 1130].map((x) => [
    halftone(night.high, [x, -20, x + 360, 260], art.down(-20, 280, 0.95, 0.05), { max: 14 }),
    halftone(night.low, [x, 220, x + 360, 420], art.down(220, 420, 0, 0.6), { max: 10 }),
  ]),
  art.treeLine(k.ink, 120, 480, 396, 14, 34, { seed: 3, depth: 40 }),
  art.treeLine(k.ink, 1130, 1490, 396, 14, 34, { seed: 8, depth: 40 }),
];
/** A pointed arch from its foot. */
const ogive = (x, y, w, h) =>
  `M${x} ${y + h}V${y + h * 0.42}C${x} ${y + h * 0.18} ${x + w * 0.3} ${y + h * 0.1} ${x + w / 2} ${y}C${x + w * 0.7} ${y + h * 0.1} ${x + w} ${y + h * 0.18} ${x + w} ${y + h * 0.42}V${y + h}z`;
const wall = [
  art.wallWithHoles(
    k.signalDeep,
    rect(-80, -80, 1760, BASE + 80),
    ...wins.map((w) => ogive(w.x, w.y, w.w, w.h)),
  ),
  wins.map((w) => [
    line(k.paperWarm, 5, ogive(w.x - 12, w.y - 22, w.w + 24, w.h + 22)),
    line(
      k.ink,
      8,
      open([w.x + w.w / 2, w.y + 8], [w.x + w.w / 2, w.y + w.h]) +
        open([w.x, w.y + 200], [w.x + w.w, w.y + 200]),
    ),
  ]),
  [-30, 452, 1080, 1470].map((x) =>
    line(k.signal, 3, rect(x, -60, 72, 460) + rect(x + 12, -60, 48, 446)),
  ),
  fill(k.lift, rect(-80, 416, 1760, 70)),
  line(k.signal, 4, open([-80, 417], [1680, 417])),
];
// a niche of tiles behind the host
const N = { x: 596, y: -20, w: 408, h: 450 };
const niche = [
  fill(k.ink, ogive(N.x - 22, N.y - 30, N.w + 44, N.h + 46)),
  fill(k.mid, ogive(N.x, N.y, N.w, N.h)),
  line(
    k.midDeep,
    3,
    Array.from({ length: 5 }, (_, j) =>
      Array.from({ length: 6 }, (_, i) => {
        const [x, y] = [N.x + 34 + i * 68, N.y + 150 + j * 68];
        return `M${x} ${y - 26}l26 26l-26 26l-26 -26z`;
      }).join(''),
    ).join(''),
  ),
  line(k.paperWarm, 4, ogive(N.x - 8, N.y - 12, N.w + 16, N.h + 14)),
];
const floor = [
  fill(k.lift, rect(-80, BASE, 1760, 500)),
  line(k.midDeep, 3, open([-80, BASE + 1], [1680, BASE + 1])),
];
// ---- the table --------------------------------------------------------------------------------------------------------------
const T = { y0: 470, y1: 1000, l0: 566, r0: 1034, l1: 120, r1: 1480 };
const at = (u, v) => {
  // u across, v towards us
  const t = v ** 1.5;
  const y = T.y0 + (T.y1 - T.y0) * t;
  const l = T.l0 + (T.l1 - T.l0) * t;
  const r = T.r0 + (T.r1 - T.r0) * t;
  return [l + (r - l) * u, y];
};
const top = poly(at(0, 0), at(1, 0), at(1, 1), at(0, 1));
const table = [
  fill(k.signal, top),
  line(
    k.paperWarm,
    4,
    open(at(0.03, 0.02), at(0.97, 0.02)) +
      open(at(0.03, 0.02), at(0.03, 1)) +
      open(at(0.97, 0.02), at(0.97, 1)),
  ),
];
const candlelight = [
  halftone(k.paperWarm, [200, 480, 1400, 948], art.pool(800, 610, 60, 420, 0.8, 0.62), {
    max: 9,
    levels: 10,
    inside: top,
  }),
];
const wallGlow = halftone(k.signal, [240, 0, 1360, 410], art.pool(800, 380, 160, 460, 0.75, 0.8), {
  max: 9,
  levels: 10,
  inside: (x, y) =>
    !(x > N.x - 26 && x < N.x + N.w + 26 && y > 60) &&
    !wins.some((w) => x > w.x - 8 && x < w.x + w.w + 8),
});
const setting = (u, v, s) => {
  const [x, y] = at(u, v);
  return [place(art.plate(k, { rim: k.signalDeep }), { x, y, scale: s })];
};
const plates = [
  [0.2, 0.2, 1.9],
  [0.8, 0.2, 1.9],
  [0.17, 0.4, 2.8],
  [0.83, 0.4, 2.8],
  [0.15, 0.62, 4],
  [0.85, 0.62, 4],
].map(([u, v, s]) => setting(u, v, s));
const branch = (x, y, s) =>
  place(
    [
      fill(k.paperShade, art.mirrored('0,-30! 3,-30 2,-16 3,-8 11,-3 13,0! 0,0!')),
      line(k.paperShade, 2, 'M-20 -34C-18 -24 -6 -26 0 -30C6 -26 18 -24 20 -34'),
      [-20, 0, 20].map((u, i) =>
        place(art.candle(k, 30, { stick: k.paperShade }), {
          x: u,
          y: i === 1 ? -30 : -32,
          scale: 0.92,
        }),
      ),
    ],
    { x, y, scale: s },
  );
const [bx, by] = at(0.5, 0.42);
const silver = [
  branch(690, 560, 2.4),
  branch(910, 560, 2.4),
  // the bowl, its crescent and star worked small
  place(
    [
      fill(k.signalDeep, ellipse(-11, -23, 8) + ellipse(2, -26, 9) + ellipse(14, -22, 7)),
      fill(k.mid, ellipse(-4, -20, 6) + ellipse(9, -27, 4)),
      fill(k.paperShade, art.mirrored('0,-19! 26,-19! 25,-12 15,-4 5,-2! 9,2! 0,2!')),
      line(k.paper, 1, 'M-25 -18.4h50'),
      fill(k.midDeep, `${ellipse(-3, -12, 4.4)}${ellipse(-1.9, -12, 3.3)}`, { rule: 'evenodd' }),
      fill(k.midDeep, art.starPath(3.2, -12, 2)),
    ],
    { x: bx, y: by + 30, scale: 2.9 },
  ),
];
// ---- who dines ---------------------------------------------------------------------------------------------------------------
const c = (over) => art.wardrobe(k, { skin: k.paperWarm, fold: k.mid, ...over });
const tails = c({ cloth: k.ink });
const glass = place(
  [fill(k.paper, poly('-4,-13 4,-13 2,-5 -2,-5')), line(k.paper, 1, 'M0 -5V2M-3 2h6')],
  { x: 6, y: -12 },
);
const host = rimLit(
  place(
    art.profile(tails, {
      hair: 'fringe',
      pose: {
        neck: 6,
        near: { arm: [36, 116], leg: [2, -2] },
        far: { arm: [2, 16], leg: [-3, -4] },
      },
      held: glass,
    }),
    { x: 776, y: 648, scale: 2.16 },
  ),
  { light: k.paper, dx: 3.5, dy: -2 },
);
const diner = (x, y, s, flip, o, over) =>
  // the table hides the legs
  rimLit(
    place(
      art.profile(c(over), o).filter((_, i) => i !== 2 && i !== 3),
      { x, y, scale: s, flip },
    ),
    {
      light: k.paper,
      dx: flip ? -4 : 4,
      dy: -2,
    },
  );
const eat = {
  lean: 4,
  hip: 52,
  neck: 4,
  near: { arm: [16, 92], leg: [88, 0] },
  far: { arm: [26, 96], leg: [80, -8] },
};
const turned = { ...eat, lean: -4, neck: -8 };
const guests = [
  diner(410, 736, 2.2, false, { pose: eat, hair: 'full' }, { cloth: k.ink }),
  diner(1190, 736, 2.2, true, { pose: turned, hair: 'short' }, { cloth: k.ink }),
  diner(312, 860, 2.75, false, { pose: turned, hair: 'fringe' }),
  diner(1288, 860, 2.75, true, { pose: eat, hair: 'bald' }),
  diner(160, 1060, 3.7, false, { pose: eat, hair: 'short' }, {}),
  diner(1440, 1060, 3.7, true, { pose: turned, hair: 'full' }),
];
// ---- near: two chairs still empty, two plates, two cards ---------------------------------------------------------------------
const card = (x, y, s, turn) =>
  place(
    [
      fill(k.ink, poly('-17,3 21,1 22,4 -15,6')),
      fill(k.paperShade, poly('-14,-20 16,-22 20,0 -18,2')),
      fill(k.paper, poly('-16,-19 14,-21 18,1 -20,3')),
      line(k.ink, 1.5, 'M-11 -11C-8 -14 -6 -9 -3 -11S3 -13 9 -12'),
      line(k.signal, 0.9, 'M-12 -5l22 -1.6'),
    ],
    { x, y, scale: s, turn },
  );
const near = [
  place(art.plate(k, { rim: k.signalDeep }), { x: 620, y: 838, scale: 7.4 }),
  place(art.plate(k, { rim: k.signalDeep }), { x: 980, y: 838, scale: 7.4 }),
  card(742, 772, 2.9, -2),
  card(860, 773, 2.9, 2),
];
const chairs = [596, 1004].map((x) =>
  rimLit(
    place(art.chairBack(k, { w: 64, h: 116, body: k.midDeep, frame: k.ink, studs: k.signal }), {
      x,
      y: 1350,
      scale: 4.1,
    }),
    {
      light: k.paperWarm,
      dx: x < 800 ? 4 : -4,
      dy: -4,
    },
  ),
);

export default art
  .scene({
    id: 'v_turkish_33',
    era: 1933,
    home: 'night',
    crop: '50% 76%',
    ground: k.ink,
    title: 'A dinner at the Turkish Embassy, Washington',
    desc: 'A long red table by candlelight, guests in evening dress on both sides, the host standing with a glass. At the near end two empty places are set so close that their name cards touch.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['wallglow', 'glow'],
      by: {
        day: { room: { [k.signalDeep]: k.signal, [k.signal]: k.signalDeep } },
        dawn: { room: { [k.signal]: k.paperWarm } },
        dusk: { niche: { [k.mid]: k.midDeep, [k.midDeep]: k.ink } },
      },
    }),
  })
  .layer('sky', 0.2, sky)
  .layer('room', 0.5, wall)
  .layer('wallglow', 0.5, wallGlow)
  .layer('niche', 0.52, [niche, floor])
  .layer('host', 0.7, host)
  .layer('table', 0.9, table)
  .layer('glow', 0.9, candlelight)
  .layer('figures', 1, [guests, plates, silver])
  .layer('cards', 1.05, near)
  .layer('foreground', 1.3, chairs);
