// Exposed: the unsigned sheet fills a front page as high as a house; newsboys run with it through the rain.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1933);
const STREET = 770;
const houses = [
  fill(k.ink, rect(-60, -60, 1720, 900)),
  fill(k.lift, rect(-60, 40, 330, 740) + rect(1310, 0, 360, 780)),
  fill(k.midDeep, rect(-60, 20, 350, 24) + rect(1292, -20, 380, 24)),
  art.windowGrid(k.midDeep, -40, 80, 300, 560, 4, 5, () => true, { fx: 0.5, fy: 0.6 }),
  art.windowGrid(k.midDeep, 1330, 60, 320, 580, 4, 5, () => true, { fx: 0.5, fy: 0.6 }),
  art.windowGrid(k.signal, -40, 80, 300, 560, 4, 5, (i, j) => (i * 3 + j * 2) % 7 === 1, {
    fx: 0.5,
    fy: 0.6,
  }),
  art.windowGrid(k.signal, 1330, 60, 320, 580, 4, 5, (i, j) => (i * 2 + j * 3) % 7 === 3, {
    fx: 0.5,
    fy: 0.6,
  }),
];
// ---- the page ------------------------------------------------------------------------------------------------------------------
const P = { x: 404, y: -30, w: 792, h: 820 };
const glow = halftone(
  k.paperWarm,
  [220, -50, 1380, 900],
  (x, y) => {
    const dx = Math.max(0, P.x - x, x - P.x - P.w);
    const dy = Math.max(0, y - P.y - P.h);
    return 0.7 * (1 - Math.hypot(dx, dy) / 170);
  },
  { max: 8, levels: 8, inside: (x, y) => x < P.x - 4 || x > P.x + P.w + 4 || y > P.y + P.h },
);
const col = (x, y0, y1, w) =>
  Array.from({ length: Math.floor((y1 - y0) / 17) }, (_, i) =>
    open([x, y0 + i * 17], [x + w - ((i * 7) % 5) * 6, y0 + i * 17]),
  ).join('');
const page = [
  fill(k.paper, rect(P.x, P.y, P.w, P.h)),
  fill(k.ink, rect(P.x + 50, 12, P.w - 100, 50)),
  line(
    k.ink,
    3,
    open([P.x + 50, 76], [P.x + P.w - 50, 76]) + open([P.x + 50, 84], [P.x + P.w - 50, 84]),
  ),
  fill(k.signal, rect(P.x + 50, 104, P.w - 100, 52) + rect(P.x + 110, 170, P.w - 220, 46)),
  line(k.mid, 3, col(P.x + 50, 250, 770, 150) + col(P.x + P.w - 196, 250, 770, 150)),
  // the facsimile
  fill(k.ink, rect(P.x + 222, 242, 360, 520)),
  place(art.typedPage(k, { rows: 9, to: 0.56, pen: 2, paper: k.paperShade }), {
    x: P.x + 234,
    y: 254,
    scale: [3.36, 3.55],
  }),
  line(k.signal, 8, ellipse(P.x + 402, 668, 128, 48)), // the foot ringed: nobody signed
];
const street = [
  fill(k.midDeep, rect(-60, STREET, 1720, 260)),
  line(
    k.midPale,
    4,
    open([-60, STREET], [P.x, STREET]) + open([P.x + P.w, STREET], [1660, STREET]),
  ),
  halftone(
    k.paper,
    [300, STREET + 20, 1300, 948],
    (x, y) => 0.6 * (1 - Math.abs(x - 800) / 480) * (1 - (y - STREET) / 240),
    { max: 10, levels: 9 },
  ),
  art.glitter(k.paper, 800, STREET + 26, 940, {
    n: 46,
    near: 300,
    spread: 520,
    len: 120,
    width: 3.2,
    seed: 5,
  }),
];
// ---- newsboys, a passer-by under an umbrella -------------------------------------------------------------------------------------
const boyInks = (over) =>
  art.wardrobe(k, {
    skin: k.paperWarm,
    hat: k.signalDeep,
    band: k.signalDeep,
    fold: k.mid,
    linen: k.signal,
    ...over,
  });
const cap = [
  fill(k.signalDeep, curve('-11,-22! -13.4,-28 -8,-33.4 2,-34 10.6,-30 11,-24!')),
  fill(k.ink, curve('8.6,-25! 17,-22.6 19,-20 13,-20.6 8.8,-21.4!')),
];
const boy = (x, y, s, flip, arms, paperTurn, ink) => {
  const figure = art.profile(boyInks({ cloth: ink, trousers: ink }), {
    hair: 'short',
    pose: {
      from: 'walk',
      lean: 10,
      hip: 84,
      near: { arm: arms, leg: [38, -8] },
      far: { arm: [-30, -6], leg: [-24, -64] },
    },
    held: place(art.newspaper(k), { x: 4, y: -22, turn: paperTurn, scale: 1.05 }),
  });
  const [hx, hy] = figure.joints.neckBase;
  return rimLit(
    place([figure, place(cap, { x: hx, y: hy, turn: 4, scale: 0.95 })], {
      x,
      y,
      scale: [s * 0.94, s * 0.8],
      flip,
    }),
    {
      light: k.paper,
      dx: flip ? -4 : 4,
      dy: -3,
    },
  );
};
const boys = [
  fill(k.ink, ellipse(196, 886, 130, 13) + ellipse(1270, 874, 120, 12)),
  boy(206, 884, 3.4, true, [128, 152], -150, k.ink),
  boy(1270, 872, 3.3, false, [132, 156], -148, k.lift),
];
const reader = art.wardrobe(k, { skin: k.midDeep, band: k.signal, fold: k.mid });
const near = [
  rimLit(
    place(
      art.fromBehind(reader, {
        dress: 'coat',
        hat: 'fedora',
        headTurn: 8,
        arms: ['down', 'front'],
      }),
      { x: 540, y: 1150, scale: 3.9 },
    ),
    { light: k.paper, dx: 0, dy: -4, second: { light: k.paper, dx: 4, dy: -1 } },
  ),
];
const rain = art.rain(k.paperShade, [-48, -48, 1648, 940], 150, { len: 54, width: 2, seed: 7 });

export default art
  .scene({
    id: 'o_exposed_33',
    era: 1933,
    ground: k.ink,
    home: 'night',
    crop: '50% 60%',
    title: 'The unsigned sheet in print',
    desc: 'A front page as high as the houses carries a facsimile of the typed sheet, its empty foot ringed in red. Newsboys run by on both sides in the rain; a man in hat and coat stands before it.',
  })
  .layer('room', 0.4, houses)
  .layer('glow', 0.45, glow)
  .layer('page', 0.5, page)
  .layer('ground', 0.55, street)
  .layer('figures', 0.95, boys)
  .layer('foreground', 1.2, near)
  .layer('rain', 1.3, rain);
