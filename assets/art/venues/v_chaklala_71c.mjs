// Chaklala airfield, Rawalpindi, before dawn, July 1971: a Boeing stands nose-on, huge and dark; only its cabin door
// is lit, and a man in a hat and dark glasses has his foot on the first step.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1971);
const outside = art.skies(k).night;
const GROUND = 640;
const sky = [
  fill(outside.body, rect(-60, -60, 1720, 760)),
  halftone(outside.high, [-60, -60, 1660, 520], art.down(-60, 560, 1.12, 0), {
    pitch: 12,
    max: 15,
    levels: 20,
  }),
  halftone(outside.low, [-60, 470, 1660, GROUND], art.down(470, 640, 0, 0.6), {
    pitch: 12,
    max: 10,
    levels: 12,
  }),
];
const stars = art.specks(k.paper, 5, [
  [92, 120],
  [210, 60],
  [340, 190],
  [466, 84],
  [150, 300],
  [1010, 60],
  [1160, 130],
  [1290, 52],
  [1420, 170],
  [1540, 90],
  [1360, 280],
  [1560, 300],
  [60, 420],
  [930, 150],
]);
const hills = [
  fill(
    k.midDeep,
    curve(
      '-60,660! -60,560! 80,520 180,552 300,498 420,548 560,520 760,560 980,530 1120,560 1260,500 1400,546 1520,510 1660,556! 1660,660!',
    ),
  ),
  fill(
    k.ink,
    curve(
      '-60,670! -60,610! 200,590 430,612 700,596 1000,612 1280,590 1500,608 1660,592! 1660,670!',
    ),
  ),
  // the tower and a low terminal far off
  fill(
    k.ink,
    rect(168, 548, 26, 74) + poly('156,548 206,548 200,524 162,524') + rect(90, 596, 190, 32),
  ),
  fill(
    k.signal,
    rect(166, 530, 30, 10) +
      rect(104, 604, 10, 8) +
      rect(130, 604, 10, 8) +
      rect(212, 604, 10, 8) +
      rect(246, 604, 10, 8),
  ),
];
const apron = [
  fill(k.ink, rect(-80, GROUND - 8, 1760, 380)),
  halftone(k.midDeep, [-60, GROUND - 6, 1660, 948], art.down(GROUND, 930, 0.95, 0.1), {
    pitch: 12,
    max: 14,
    levels: 14,
  }),
  line(k.mid, 5, open([-80, 866], [430, 800]) + open([860, 742], [1680, 636]), { cap: 'butt' }),
  line(k.midPale, 4, open([420, 960], [662, 664]) + open([760, 960], [692, 664]), {
    dash: '40 26',
    cap: 'butt',
  }),
];

// ---- the aircraft, nose on ---------------------------------------------------------------------------------------------
const CX = 640;
const CY = 336;
const R = 196;
const wing = (s) => [
  fill(
    k.midDeep,
    poly(
      [CX + s * 120, CY + 110],
      [CX + s * 820, CY - 34],
      [CX + s * 900, CY - 46],
      [CX + s * 860, CY - 12],
      [CX + s * 140, CY + 178],
    ),
  ),
  line(
    k.midPale,
    3.4,
    open([CX + s * 180, CY + 96], [CX + s * 820, CY - 35], [CX + s * 900, CY - 46]),
  ),
];
const engine = (x, y, r) => [
  fill(k.midDeep, poly([x - 9, y - r - 44], [x + 9, y - r - 44], [x + 12, y], [x - 12, y])),
  rimLit(fill(k.mid, ellipse(x, y, r)), { light: k.paperShade, dx: -3, dy: -4 }),
  fill(k.ink, ellipse(x, y, r * 0.76)),
  fill(k.mid, ellipse(x, y, r * 0.24)),
  line(
    k.midDeep,
    2.4,
    Array.from({ length: 10 }, (_, i) => {
      const a = (i * Math.PI) / 5;
      return open(
        [x + Math.cos(a) * r * 0.3, y + Math.sin(a) * r * 0.3],
        [x + Math.cos(a) * r * 0.7, y + Math.sin(a) * r * 0.7],
      );
    }).join(''),
  ),
];
const gear = (x, y0, y1, w, gap) => [
  fill(k.midDeep, rect(x - 8, y0, 16, y1 - y0 - 10)),
  fill(
    k.ink,
    rect(x - gap - w, y1 - w * 2.3, w * 1.6, w * 2.3) +
      rect(x + gap - w * 0.6, y1 - w * 2.3, w * 1.6, w * 2.3),
  ),
  line(
    k.midPale,
    3,
    open([x - gap - w, y1 - w * 2.2], [x - gap - w, y1 - 4]) +
      open([x + gap - w * 0.6, y1 - w * 2.2], [x + gap - w * 0.6, y1 - 4]),
  ),
];
const plane = [
  // fin and tailplane above
  fill(
    k.midDeep,
    poly(
      [CX - 12, CY - R + 20],
      [CX - 4, CY - R - 190],
      [CX + 4, CY - R - 190],
      [CX + 12, CY - R + 20],
    ),
  ),
  fill(
    k.signal,
    poly(
      [CX - 6, CY - R - 130],
      [CX - 4, CY - R - 190],
      [CX + 4, CY - R - 190],
      [CX + 6, CY - R - 130],
    ),
  ),
  fill(
    k.midDeep,
    poly([CX - 20, CY - 150], [CX - 330, CY - 206], [CX - 330, CY - 196], [CX - 20, CY - 118]) +
      poly([CX + 20, CY - 150], [CX + 330, CY - 206], [CX + 330, CY - 196], [CX + 20, CY - 118]),
  ),
  wing(-1),
  wing(1),
  engine(CX - 356, CY + 128, 46),
  engine(CX - 610, CY + 74, 40),
  engine(CX + 610, CY + 74, 40),
  gear(CX - 214, CY + 120, 664, 26, 30),
  gear(CX + 214, CY + 120, 664, 26, 30),
  gear(CX, CY + 170, 690, 24, 24),
  rimLit(fill(k.mid, ellipse(CX, CY, R)), { light: k.paperShade, dx: -5, dy: -5 }),
  // lower half in shade, a cheat line, the nose
  fill(
    k.midDeep,
    curve([
      [CX - R + 3, CY + 30, 1],
      [CX - R * 0.8, CY + 118],
      [CX, CY + R],
      [CX + R * 0.8, CY + 118],
      [CX + R - 3, CY + 30, 1],
      [CX + 70, CY + 72],
      [CX, CY + 80],
      [CX - 70, CY + 72],
    ]),
  ),
  fill(
    k.signal,
    curve([
      [CX - R + 2, CY + 14, 1],
      [CX - 80, CY + 46],
      [CX, CY + 54],
      [CX + 80, CY + 46],
      [CX + R - 2, CY + 14, 1],
      [CX + R - 2, CY + 32, 1],
      [CX + 70, CY + 72],
      [CX, CY + 80],
      [CX - 70, CY + 72],
      [CX - R + 2, CY + 32, 1],
    ]),
  ),
  fill(k.midPale, ellipse(CX, CY + 66, 62, 66)),
  fill(
    k.midDeep,
    curve([
      [CX + 6, CY + 1, 1],
      [CX + 50, CY + 24],
      [CX + 62, CY + 66],
      [CX + 40, CY + 116],
      [CX, CY + 132, 1],
      [CX + 30, CY + 80],
      [CX + 30, CY + 36],
    ]),
  ),
  // cockpit glass
  fill(
    k.ink,
    poly([CX - 6, CY - 96], [CX - 66, CY - 92], [CX - 80, CY - 46], [CX - 6, CY - 42]) +
      poly([CX + 6, CY - 96], [CX + 66, CY - 92], [CX + 80, CY - 46], [CX + 6, CY - 42]) +
      poly([CX - 76, CY - 90], [CX - 116, CY - 74], [CX - 126, CY - 36], [CX - 91, CY - 46]) +
      poly([CX + 76, CY - 90], [CX + 116, CY - 74], [CX + 126, CY - 36], [CX + 91, CY - 46]),
  ),
  fill(
    k.signal,
    poly([CX + 14, CY - 52], [CX + 70, CY - 56], [CX + 74, CY - 48], [CX + 14, CY - 44]),
  ),
];
// the door in the side that is turned a little towards us, and the stair beside it
const D = { x: 762, t: 226, b: 402 };
const door = [
  fill(
    k.paper,
    curve([
      [D.x, D.t + 6, 1],
      [D.x + 46, D.t - 4],
      [D.x + 58, D.t + 60],
      [D.x + 62, D.b - 30],
      [D.x + 60, D.b, 1],
      [D.x + 6, D.b, 1],
      [D.x + 4, D.t + 80],
    ]),
  ),
  fill(
    k.paperWarm,
    curve([
      [D.x + 34, D.t - 1, 1],
      [D.x + 48, D.t + 2],
      [D.x + 58, D.t + 60],
      [D.x + 62, D.b - 30],
      [D.x + 60, D.b, 1],
      [D.x + 36, D.b, 1],
    ]),
  ),
  // someone waits inside
  fill(
    k.ink,
    curve([
      [D.x + 14, D.b, 1],
      [D.x + 14, D.b - 70],
      [D.x + 20, D.b - 104],
      [D.x + 30, D.b - 106],
      [D.x + 38, D.b - 98],
      [D.x + 40, D.b - 50],
      [D.x + 39, D.b, 1],
    ]) + ellipse(D.x + 28, D.b - 118, 10, 12),
  ),
  // the open door leaf
  fill(
    k.midDeep,
    poly([D.x + 54, D.t], [D.x + 100, D.t - 18], [D.x + 108, D.b - 40], [D.x + 62, D.b - 4]),
  ),
  line(k.paper, 4, open([D.x + 56, D.t + 4], [D.x + 64, D.b - 6])),
];
const RISE = 300;
const RUN = 372;
const stairAt = { x: D.x + 60 + 66 + RUN, y: D.b + RISE };
const stair = place(
  art.airStair(k, RISE, RUN, { n: 15, landing: 74, body: k.ink, tread: k.signal, rail: k.paper }),
  { ...stairAt, flip: true },
);
const spillAt = (u, v) => {
  const x = u - (D.x + 60);
  const y = v - (D.t + 40);
  const top = x * 0.34 - 60;
  const bottom = x * 0.86 + 120;
  return x < 0 || y < top || y > bottom
    ? 0
    : 0.82 * Math.max(0, 1 - x / 640) * Math.min(1, Math.min(y - top, bottom - y) / 50);
};
const glow = [
  halftone(k.signal, [D.x + 56, 160, 1500, 800], spillAt, { pitch: 12, max: 10.5, levels: 10 }),
  halftone(k.signal, [740, 680, 1420, 860], art.pool(1080, 738, 40, 300, 0.8, 0.3), {
    pitch: 12,
    max: 10,
  }),
];

// ---- the traveller, the small car, an officer who looks elsewhere ------------------------------------------------------------
const c = art.wardrobe(k, { skin: k.paperWarm, fold: k.mid, band: k.signal });
const shades = [fill(k.ink, ellipse(8.4, -19.4, 3.6, 2.8)), line(k.ink, 1.4, 'M6 -20.4L-2 -20.8')];
const body = art.profile(c, {
  dress: 'coat',
  hat: 'fedora',
  hair: 'full',
  pose: {
    lean: 6,
    neck: -8,
    hip: 92,
    near: { arm: [-14, 8], leg: [4, -10] },
    far: { arm: [48, 86], leg: [48, -6] },
  },
  held: place(art.briefcase(k), { scale: 0.86 }),
});
const manAt = { x: stairAt.x + 92, y: stairAt.y + 50, scale: 1.86 };
const traveller = [
  fill(
    k.ink,
    poly(
      [manAt.x - 30, manAt.y - 4],
      [manAt.x + 30, manAt.y - 4],
      [manAt.x + 300, manAt.y + 52],
      [manAt.x + 190, manAt.y + 60],
    ),
  ),
  rimLit(
    place(
      [
        body,
        place(shades, {
          x: body.joints.neckBase[0],
          y: body.joints.neckBase[1],
          scale: 0.95,
          turn: -6,
        }),
      ],
      { ...manAt, flip: true },
    ),
    { light: k.paper, dx: -4, dy: -3, second: { light: k.mid, dx: 3, dy: 0 } },
  ),
];
const car = [
  fill(k.ink, ellipse(1540, 714, 120, 8)),
  rimLit(
    place(
      [
        fill(
          k.midDeep,
          curve(
            '-150,-18! -150,-52 -120,-60 -92,-62! -62,-98 36,-100 70,-64! 130,-58 148,-46 150,-18!',
          ),
        ),
        fill(k.ink, poly('-80,-62 -54,-92 -8,-93 -8,-62') + poly('0,-62 0,-93 34,-92 56,-62')),
        fill(k.ink, ellipse(-92, -18, 26) + ellipse(94, -18, 26)),
        fill(k.midPale, ellipse(-92, -18, 9) + ellipse(94, -18, 9)),
        fill(k.signal, rect(142, -48, 9, 12)),
        line(k.midPale, 2, 'M-150 -40H150'),
      ],
      { x: 1536, y: 716, scale: 0.64 },
    ),
    { light: k.paper, dx: -2, dy: -2 },
  ),
];
const officer = rimLit(
  place(
    art.fromBehind(
      art.wardrobe(k, {
        cloth: k.midDeep,
        trousers: k.midDeep,
        skin: k.signalDeep,
        hat: k.midDeep,
        band: k.signal,
        linen: k.midDeep,
        fold: k.mid,
      }),
      { arms: 'behind', hat: 'peaked', stance: 11 },
    ),
    { x: 330, y: 838, scale: 1.6 },
  ),
  { light: k.midPale, dx: 3, dy: -2 },
);
// one blue lamp by the taxiway, near
const runwayLamp = [
  fill(k.ink, poly('118,948 132,842 168,842 182,948')),
  fill(k.midPale, curve('128,846! 128,812 150,796 172,812 172,846!')),
  fill(k.paper, ellipse(146, 822, 9, 12)),
];
const lampHalo = halftone(k.mid, [-60, 640, 420, 948], art.glow(150, 826, 26, 210, 0.95), {
  pitch: 12,
  max: 11,
  levels: 10,
});

export default art
  .scene({
    id: 'v_chaklala_71c',
    era: 1971,
    ground: k.ink,
    home: 'night',
    crop: '56% 48%',
    title: 'Chaklala airfield, Rawalpindi, before dawn',
    desc: 'A dark airliner stands nose-on before low hills. Only its cabin door is lit. At the foot of the steps a man in a hat and dark glasses; a small car without a flag; one blue lamp.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      by: {
        dawn: { stars: null, skyline: { [k.midDeep]: k.mid } },
        dusk: { stars: null, skyline: { [k.midDeep]: k.signalDeep } },
        day: {
          stars: null,
          halo: null,
          glow: null,
          skyline: { [k.midDeep]: k.midPale, [k.ink]: k.mid },
          apron: {
            [k.ink]: k.mid,
            [k.midDeep]: k.midPale,
            [k.mid]: k.paperShade,
            [k.midPale]: k.paper,
          },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('stars', 0.1, stars)
  .layer('skyline', 0.2, hills)
  .layer('apron', 0.5, apron)
  .layer('plane', 0.6, plane)
  .layer('glow', 0.65, glow)
  .layer('halo', 1.1, lampHalo)
  .layer('figures', 0.7, [door, car, stair, officer, traveller])
  .layer('foreground', 1.2, runwayLamp);
