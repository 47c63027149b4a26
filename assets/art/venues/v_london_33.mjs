// The Geological Museum, London, June 1933: sixty delegations sit at small tables below; up on the gallery two men
// happen to look at the same case of stones.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1933);
const UP = 400; // the gallery above the hall floor
const cam = art.camera({ horizon: 300, eye: UP + 160, vx: 800, focal: 900 });
const far = 4200;
const half = 1900;

// ---- the hall: a glass roof, an end wall with one great window, galleries to both sides -------------------------------
const sky = [
  fill(k.paperShade, rect(-60, -60, 1720, 460)),
  halftone(k.midPale, [-60, -60, 1660, 160], art.down(-60, 170, 0.95, 0), { max: 13, levels: 12 }),
  halftone(k.paper, [300, 60, 1300, 340], art.down(60, 330, 0, 0.9), { max: 12, levels: 12 }),
];
const roof = (X, Z) => cam.at(X, 1700, Z);
const ribs = [700, 1000, 1400, 2000, 2800, far];
const end = { l: cam.at(-half, 0, far)[0], r: cam.at(half, 0, far)[0] };
const floorY = cam.at(0, 0, far)[1];
const sideWall = (s) => {
  const X = s * half;
  const bays = [900, 1150, 1500, 1950, 2550, 3300];
  return [
    fill(s < 0 ? k.midPale : k.mid, cam.side(X, 0, 1500, 600, far)),
    fill(
      s < 0 ? k.mid : k.midDeep,
      bays
        .map((z) => {
          const z1 = z * 1.2;
          const top = (t) => cam.at(X, 1010 + 170 * Math.sin(Math.PI * t), z + (z1 - z) * t);
          return (
            cam.side(X, 0, 330, z, z1) +
            poly(
              cam.at(X, 480, z),
              ...[0, 0.15, 0.3, 0.5, 0.7, 0.85, 1].map(top),
              cam.at(X, 480, z1),
            )
          );
        })
        .join(''),
    ),
    fill(s < 0 ? k.paper : k.paperShade, cam.side(X * 0.94, 370, 480, 600, far)),
    line(k.mid, 2, open(cam.at(X * 0.94, 420, 600), cam.at(X * 0.94, 420, far))),
    fill(k.midDeep, cam.side(X * 0.94, 350, 372, 600, far)),
    fill(s < 0 ? k.paperShade : k.midPale, cam.side(X, 1440, 1500, 600, far)),
  ];
};
const hall = [
  line(
    k.mid,
    5,
    ribs
      .map((z) => open(roof(-half, z), roof(-half * 0.5, z), roof(half * 0.5, z), roof(half, z)))
      .join('') +
      [-0.66, -0.33, 0, 0.33, 0.66]
        .map((t) => open(roof(t * half, 600), roof(t * half, far)))
        .join(''),
  ),
  fill(
    k.midPale,
    rect(end.l, cam.at(0, 1500, far)[1], end.r - end.l, floorY - cam.at(0, 1500, far)[1]),
  ),
  fill(k.paper, art.archway(708, 112, 184, 208)),
  line(k.mid, 4, 'M754 124V320M800 112V320M846 124V320M708 210H892M708 264H892'),
  line(k.midDeep, 5, art.archway(708, 112, 184, 208)),
  [560, 934].map((x) => fill(k.mid, art.archway(x, 170, 106, 150))),
  sideWall(-1),
  sideWall(1),
  // the hall floor
  fill(k.paperShade, cam.floor(-half, half, 900, far)),
  fill(k.midPale, cam.floor(-130, 130, 900, far)),
  // the president's bench
  fill(k.signalDeep, cam.wall(-520, 520, 0, 150, 3760)),
  fill(k.signal, cam.floor(-520, 520, 3760, 3900, 150)),
];
// ---- sixty tables -------------------------------------------------------------------------------------------------------
const tables = [];
const rows = [3500, 3150, 2850, 2580, 2340, 2120];
for (const [j, z] of rows.entries())
  for (let i = 0; i < 10; i++) {
    const X = (i < 5 ? i - 5 : i - 4) * 330 + (i < 5 ? 110 : -110);
    const { x, y, scale } = cam.stand(X, z);
    const s = scale * 1.4;
    tables.push({ x, y, s, odd: (i * 7 + j * 3) % 5 });
  }
const joined = (f) => tables.map(f).join('');
const seats = [
  fill(
    k.mid,
    joined(({ x, y, s }) =>
      poly([x - 62 * s, y - 40 * s], [x + 62 * s, y - 40 * s], [x + 66 * s, y], [x - 66 * s, y]),
    ),
  ),
  fill(
    k.paper,
    joined(({ x, y, s }) =>
      poly(
        [x - 56 * s, y - 96 * s],
        [x + 56 * s, y - 96 * s],
        [x + 64 * s, y - 62 * s],
        [x - 64 * s, y - 62 * s],
      ),
    ),
  ),
  fill(
    k.midDeep,
    joined(({ x, y, s }) => rect(x - 64 * s, y - 62 * s, 128 * s, 26 * s)),
  ),
  fill(
    k.ink,
    joined(({ x, y, s, odd }) =>
      [-30, 30]
        .filter((_, n) => odd !== n)
        .map(
          (d) =>
            ellipse(x + d * s, y - 78 * s, 11 * s, 13 * s) +
            curve([
              [x + (d - 25) * s, y - 6 * s, 1],
              [x + (d - 23) * s, y - 50 * s],
              [x + d * s, y - 64 * s],
              [x + (d + 23) * s, y - 50 * s],
              [x + (d + 25) * s, y - 6 * s, 1],
            ]),
        )
        .join(''),
    ),
  ),
];
// ---- the gallery we stand on ----------------------------------------------------------------------------------------------
const Y = UP;
const railZ = 420;
const railTop = cam.at(0, Y + 98, railZ)[1];
const railFoot = cam.at(0, Y + 4, railZ)[1];
const gallery = [
  fill(k.signalDeep, cam.floor(-900, 900, 150, railZ, Y)),
  line(
    k.ink,
    3,
    [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]
      .map((i) => open(cam.at(i * 70, Y, 150), cam.at(i * 70, Y, railZ)))
      .join(''),
  ),
  fill(k.ink, rect(-60, railFoot - 14, 1720, 18) + rect(-60, railTop, 1720, 15)),
  line(k.paper, 3, open([-60, railTop + 1], [1660, railTop + 1])),
  line(
    k.ink,
    5,
    Array.from({ length: 28 }, (_, i) =>
      open([-40 + i * 62, railTop], [-40 + i * 62, railFoot]),
    ).join(''),
  ),
  line(
    k.ink,
    3.4,
    Array.from({ length: 28 }, (_, i) => ellipse(-9 + i * 62, railFoot - 44, 21, 21)).join(''),
  ),
];
// ---- the two ---------------------------------------------------------------------------------------------------------------
const c = (over) => art.wardrobe(k, { skin: k.signal, fold: k.mid, ...over });
const at = (X, Z) => cam.stand(X, Z, Y);
const two = [
  rimLit(
    place(
      art.profile(c({ skin: k.paperWarm }), {
        hair: 'fringe',
        pose: {
          lean: 8,
          neck: 18,
          near: { arm: [-18, -34], leg: [2, -2] },
          far: { arm: [34, 66], leg: [-3, -4] },
        },
      }),
      at(-106, 312),
    ),
    { light: k.paper, dx: 5, dy: -3 },
  ),
  rimLit(
    place(
      art.profile(c({ cloth: k.lift, fold: k.midPale, skin: k.paperWarm }), {
        hair: 'short',
        held: place(art.hatInHand(c({ hat: k.ink, band: k.signal })), { x: -4, y: 0 }),
        pose: {
          lean: -3,
          neck: -5,
          near: { arm: [2, 48], leg: [2, -2] },
          far: { arm: [-30, -46], leg: [-3, -4] },
        },
      }),
      at(112, 312),
    ),
    { light: k.paper, dx: 5, dy: -3 },
  ),
];
// ---- the case ----------------------------------------------------------------------------------------------------------------
const C = { l: 536, r: 1064, t: 388, m: 610 };
const crystal = (x, y, w, h, lean, ink = k.signal, deep = k.signalDeep, lit = k.paper) => [
  fill(
    ink,
    poly(
      [x - w, y],
      [x - w + lean, y - h * 0.74],
      [x + lean * 1.3, y - h],
      [x + w + lean, y - h * 0.7],
      [x + w, y],
    ),
  ),
  fill(
    deep,
    poly(
      [x + w * 0.3, y],
      [x + w * 0.3 + lean, y - h * 0.66],
      [x + lean * 1.3, y - h],
      [x + w + lean, y - h * 0.7],
      [x + w, y],
    ),
  ),
  fill(
    lit,
    poly(
      [x - w, y],
      [x - w + lean, y - h * 0.74],
      [x + lean * 1.3, y - h],
      [x - w * 0.3 + lean, y - h * 0.68],
      [x - w * 0.4, y],
    ),
  ),
];
const stone = (x, y, r, ink, lit) => [
  fill(
    ink,
    poly(
      [x - r, y],
      [x - r * 0.8, y - r * 0.8],
      [x - r * 0.1, y - r * 1.15],
      [x + r * 0.7, y - r * 0.8],
      [x + r, y],
    ),
  ),
  fill(
    lit,
    poly(
      [x - r * 0.8, y - r * 0.8],
      [x - r * 0.1, y - r * 1.15],
      [x + r * 0.1, y - r * 0.5],
      [x - r * 0.4, y - r * 0.2],
    ),
  ),
];
const caseBack = [fill(k.ink, poly([C.l + 6, C.t], [C.r - 6, C.t], [C.r, C.m], [C.l, C.m]))];
const caseGlow = halftone(k.signal, [C.l, C.t, C.r, C.m], art.pool(800, 580, 40, 250, 0.8, 0.8), {
  max: 10,
  levels: 10,
  inside: poly([C.l + 6, C.t], [C.r - 6, C.t], [C.r, C.m], [C.l, C.m]),
});
const stones = [
  fill(k.mid, rect(C.l + 14, 588, C.r - C.l - 28, 22)),
  crystal(762, 590, 26, 112, -30),
  crystal(842, 590, 28, 126, 28),
  crystal(800, 592, 34, 172, 4, k.paperWarm, k.signal),
  crystal(726, 592, 16, 56, -24),
  crystal(880, 592, 16, 64, 22),
  stone(610, 590, 38, k.mid, k.midPale),
  stone(674, 592, 24, k.midPale, k.paper),
  stone(948, 592, 26, k.paperShade, k.paper),
  stone(1008, 590, 36, k.midPale, k.paperShade),
  fill(k.paper, [610, 674, 800, 948, 1008].map((x) => rect(x - 17, 596, 34, 9)).join('')),
];
const frame = [
  line(
    k.paper,
    2.4,
    open([600, C.t + 14], [566, 560]) +
      open([622, C.t + 14], [606, 470]) +
      open([1010, C.t + 14], [994, 450]),
  ),
  fill(
    k.signalDeep,
    rect(C.l - 14, C.t - 16, C.r - C.l + 28, 18) +
      rect(C.l - 10, C.t, 14, C.m - C.t) +
      rect(C.r - 4, C.t, 14, C.m - C.t),
  ),
  line(
    k.paper,
    3.4,
    open([C.l - 14, C.t - 15], [C.r + 14, C.t - 15]) + open([C.l + 3, C.t + 4], [C.l + 3, C.m]),
  ),
  fill(k.signalDeep, rect(C.l - 30, C.m, C.r - C.l + 60, 34)),
  fill(k.ink, rect(C.l - 12, C.m + 34, C.r - C.l + 24, 400)),
  line(k.paper, 3.4, open([C.l - 30, C.m + 1], [C.r + 30, C.m + 1])),
  [C.l + 14, 810].map((x) => art.panel(k.signalDeep, x, C.m + 64, 240, 240, 14, 4)),
  fill(k.paperWarm, rect(768, C.m + 10, 64, 14)),
];

export default art
  .scene({
    id: 'v_london_33',
    era: 1933,
    home: 'day',
    crop: '50% 62%',
    ground: k.ink,
    title: 'The Geological Museum, London, June 1933',
    desc: 'From the gallery of a glass-roofed hall one looks down on sixty small tables of delegates. Two men stand behind a lit case of crystals, one bent over it, one looking away, hat in hand.',
    hours: art.hours(k, 'day', {
      by: {
        dawn: {
          sky: { [k.paperShade]: k.paperWarm },
          room: { [k.paperShade]: k.midPale, [k.midPale]: k.mid, [k.mid]: k.midDeep },
        },
        dusk: {
          sky: { [k.paperShade]: k.signal, [k.midPale]: k.signalDeep },
          room: {
            [k.paperShade]: k.midPale,
            [k.midPale]: k.mid,
            [k.mid]: k.midDeep,
            [k.paper]: k.paperWarm,
          },
        },
        night: {
          sky: { [k.paperShade]: k.midDeep, [k.midPale]: k.ink, [k.paper]: k.mid },
          room: {
            [k.paper]: k.midPale,
            [k.paperShade]: k.mid,
            [k.midPale]: k.midDeep,
            [k.mid]: k.lift,
          },
          delegations: { [k.paper]: k.paperWarm, [k.mid]: k.lift },
          gallery: { [k.signalDeep]: k.lift, [k.paper]: k.midPale },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('room', 0.35, hall)
  .layer('delegations', 0.45, seats)
  .layer('gallery', 0.85, gallery)
  .layer('figures', 1, two)
  .layer('case', 1.1, [caseBack, caseGlow, stones, frame]);
