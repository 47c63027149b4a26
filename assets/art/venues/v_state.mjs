// The Department of State, 22 October 1962, six in the evening: at the bright end of a corridor of flags a speech changes hands.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, place, halftone, rimLit } = art;

const k = art.inks(1962);
const hall = art.camera({ horizon: 452, eye: 160, vx: 800, focal: 1000 });
const { at } = hall;
const HALF = 190;
const CEIL = 330;
const END = 1500; // cm: half the width, the ceiling, the far wall
const [endL, endT] = at(-HALF, CEIL, END);
const [endR, endB] = at(HALF, 0, END);

// ---- the light at the end: one great window ------------------------------------------------------------------------------------
const outside = art.skies(k).dusk;
const sky = [
  fill(outside.body, rect(endL - 40, endT - 60, endR - endL + 80, endB - endT + 120)),
  halftone(outside.high, [endL - 30, endT - 30, endR + 30, 400], art.down(330, 420, 0.8, 0), {
    pitch: 8,
    max: 8,
    levels: 10,
  }),
  halftone(outside.low, [endL - 30, 390, endR + 30, endB + 30], art.down(390, 500, 0.05, 1), {
    pitch: 8,
    max: 9,
    levels: 12,
  }),
];
const obelisk = fill(
  k.ink,
  poly('872,560 876,404 881,390 886,404 890,560') + rect(600, 520, 400, 60),
);

// ---- the corridor ------------------------------------------------------------------------------------------------------------
const farWindow = [at(-120, 280, END), at(120, 10, END)];
const [[wx, wy], [wx2, wy2]] = farWindow;
const bays = [150, 300, 450, 600, 750, 900, 1050, 1200, 1350];
const pier = (s) => bays.map((z) => hall.side(s * HALF, 0, CEIL, z, z + 34)).join('');
const room = [
  art.wallWithHoles(
    k.lift,
    rect(endL, endT, endR - endL, endB - endT),
    rect(wx, wy, wx2 - wx, wy2 - wy),
  ),
  line(
    k.ink,
    4,
    [0.25, 0.5, 0.75]
      .map((t) => open([wx + (wx2 - wx) * t, wy], [wx + (wx2 - wx) * t, wy2]))
      .join('') + open([wx, wy + 44], [wx2, wy + 44]),
  ),
  line(k.paper, 3, rect(wx, wy, wx2 - wx, wy2 - wy)),
  fill(k.ink, poly([-80, -600], at(-HALF, CEIL, END), at(HALF, CEIL, END), [1680, -600])),
  fill(k.midDeep, poly([-80, -700], at(-HALF, CEIL, END), at(-HALF, 0, END), [-80, 1400])),
  fill(k.midDeep, poly([1680, -700], at(HALF, CEIL, END), at(HALF, 0, END), [1680, 1400])),
  fill(k.lift, pier(-1) + pier(1)),
  line(
    k.mid,
    3,
    [-1, 1]
      .map(
        (s) =>
          open(at(s * HALF, 70, 60), at(s * HALF, 70, END)) +
          open(at(s * HALF, CEIL, 60), at(s * HALF, CEIL, END)),
      )
      .join(''),
  ),
  // ceiling lamps, coming nearer
  fill(
    k.paper,
    [1380, 1160, 940, 720, 500, 320, 200]
      .map((z) =>
        poly(
          at(-34, CEIL - 2, z + 40),
          at(34, CEIL - 2, z + 40),
          at(34, CEIL - 2, z),
          at(-34, CEIL - 2, z),
        ),
      )
      .join(''),
  ),
];
const floor = [
  fill(k.ink, poly(at(-HALF, 0, END), at(HALF, 0, END), [1680, 1240], [-80, 1240])),
  fill(
    k.lift,
    [180, 330, 480, 630, 780, 930, 1080, 1230, 1380]
      .map((z, i) =>
        poly(
          at(i % 2 ? 0 : -HALF, 0, z),
          at(i % 2 ? HALF : 0, 0, z),
          at(i % 2 ? HALF : 0, 0, z + 150),
          at(i % 2 ? -0 : -HALF, 0, z + 150),
        ),
      )
      .join(''),
  ),
];
const gleam = halftone(
  k.signal,
  [480, endB, 1120, 950],
  (x, y) => {
    const t = (y - endB) / 380;
    return Math.max(0, Math.min(1, 1.5 - t) * (1.25 - Math.abs(x - 800) / (96 + 130 * t)));
  },
  { pitch: 10, max: 9.6, levels: 12 },
);

// ---- flags, both sides ------------------------------------------------------------------------------------------------------------
const cloths = [
  { stripes: [k.signal, k.paper], canton: k.mid },
  { stripes: [k.mid, k.paperShade], canton: null },
  { stripes: [k.paperShade, k.signal], canton: k.ink },
  { stripes: [k.signal, k.signalDeep], canton: k.paper },
  { stripes: [k.midPale, k.mid], canton: k.signal },
  { stripes: [k.paper, k.mid], canton: null },
  { stripes: [k.signalDeep, k.paper], canton: k.midDeep },
];
const flagAt = (z, i, s) => {
  const p = hall.stand(s * 150, z);
  return rimLit(
    place(art.droopedFlag(k, 250, { ...cloths[i % cloths.length], staff: k.paperShade }), {
      ...p,
      flip: s > 0,
    }),
    { light: k.paperWarm, dx: -s * 1.2 * p.scale, dy: 0 },
  );
};
const row = (zs, shift) =>
  [...zs].reverse().map((z, i) => [flagAt(z, i + shift, -1), flagAt(z, i + shift + 3, 1)]);
const farFlags = row([620, 760, 920, 1100, 1300], 0);
const nearFlags = row([250, 340, 460], 5);

// ---- the two -----------------------------------------------------------------------------------------------------------------------
const man = art.wardrobe(k, { skin: k.ink, linen: k.paper, fold: k.midDeep });
const give = {
  near: { arm: [30, 84], leg: [2, -2] },
  far: { arm: [4, 12], leg: [-3, -4] },
  lean: 3,
};
const take = { near: { arm: [26, 78], leg: [2, -2] }, far: { arm: [-4, 10], leg: [-3, -4] } };
const Z = 520;
const two = [
  fill(
    k.ink,
    poly(at(-44, 0, Z), at(-20, 0, Z), at(-50, 0, 300), at(-110, 0, 300)) +
      poly(at(22, 0, Z), at(46, 0, Z), at(120, 0, 300), at(58, 0, 300)),
  ),
  rimLit(
    place(
      art.profile(man, {
        pose: give,
        hair: 'fringe',
        held: place(art.papers(k, 1), { turn: -30, x: 6, y: 2, scale: 1.5 }),
      }),
      { ...hall.stand(-52, Z) },
    ),
    { light: k.paper, dx: 4, dy: -2 },
  ),
  rimLit(
    place(art.profile(man, { pose: take, hair: 'full', dress: 'coat' }), {
      ...hall.stand(56, Z),
      flip: true,
    }),
    { light: k.paper, dx: -4, dy: -2 },
  ),
];

export default art
  .scene({
    id: 'v_state',
    era: 1962,
    ground: k.ink,
    home: 'dusk',
    crop: '50% 56%',
    title: 'A corridor of flags in the Department of State',
    desc: 'A long corridor lined with flags, seen down its middle. Against the red window at its end two silhouettes stand face to face; one hands the other some sheets.',
    hours: art.hours(k, 'dusk', {
      sky: ['sky'],
      by: {
        dawn: { glow: { [k.signal]: k.signalDeep } },
        day: { room: art.lighter(k), glow: { [k.signal]: k.mid }, skyline: { [k.ink]: k.mid } },
        night: { glow: { [k.signal]: k.mid } },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.15, obelisk)
  .layer('room', 0.5, [room, floor])
  .layer('glow', 0.55, gleam)
  .layer('flags', 0.7, farFlags)
  .layer('figures', 1, two)
  .layer('foreground', 1.25, nearFlags);
