// A low white villa by the sea, Muscat: two rows of empty chairs, and one stapled paper exactly half way down the table.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const dusk = art.skies(k).dusk;
const cam = art.camera({ horizon: 330, eye: 232, vx: 800, focal: 900 });
const SEA = 318;
const BACK = 1050;
const fy = cam.at(0, 0, BACK)[1];
const sky = [
  fill(dusk.body, rect(100, 60, 1400, 280)),
  halftone(dusk.high, [100, 60, 1500, 210], art.down(50, 215, 0.85, 0), { max: 13, levels: 12 }),
  halftone(dusk.low, [100, 180, 1500, 330], art.down(205, 322, 0, 1), { max: 13, levels: 12 }),
];
const sea = [
  fill(k.mid, curve('100,322! 100,262! 170,236 240,280 330,270 420,306! 440,322!')),
  fill(k.midPale, rect(100, SEA, 1400, 230)),
  halftone(k.mid, [100, SEA, 1500, 540], art.down(SEA, 520, 0.2, 0.9), { max: 12, levels: 9 }),
  art.glitter(k.paper, 1226, SEA + 6, 520, {
    n: 60,
    near: 90,
    spread: 150,
    len: 90,
    width: 4,
    seed: 5,
  }),
  place(art.dhow(k), { x: 1226, y: 350, scale: 1.05 }),
  fill(k.paperWarm, rect(100, 494, 1400, 60)),
];
const ARCH = [170, 606, 1042];
const wall = [
  art.wallWithHoles(
    k.paperShade,
    rect(-80, -80, 1760, fy + 82),
    ...ARCH.map((x) => art.archway(x, 96, 388, fy - 96)),
  ),
  ARCH.map((x) =>
    line(k.paper, 6, `M${x + 392} ${fy}V290C${x + 392} 190 ${x + 310} 92 ${x + 194} 92`),
  ),
  ARCH.map((x) =>
    fill(
      k.midPale,
      `M${x} ${fy}V290C${x} 182 ${x + 88} 96 ${x + 194} 96C${x + 110} 110 ${x + 26} 190 ${x + 26} 290V${fy}z`,
    ),
  ),
  fill(k.mid, rect(-80, -80, 1760, 96)),
  fill(k.midDeep, Array.from({ length: 15 }, (_, i) => rect(-40 + i * 116, -80, 34, 112)).join('')),
  fill(k.paper, rect(-80, 30, 1760, 8)),
];
const floor = [
  fill(k.mid, rect(-80, fy, 1760, 460)),
  line(
    k.midDeep,
    3,
    [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6]
      .map((i) => open(cam.at(i * 120, 0, BACK), cam.at(i * 120, 0, 200)))
      .join('') +
      [900, 700, 560, 460, 390]
        .map((z) => open([-60, cam.at(0, 0, z)[1]], [1660, cam.at(0, 0, z)[1]]))
        .join(''),
  ),
  halftone(
    k.paperWarm,
    [-48, fy, 1648, 948],
    (x, y) => {
      const t = (y - fy) / 420;
      return ARCH.some((a) => Math.abs(x - (a + 194 + (a - 606) * 0.9 * t)) < 150 + 120 * t)
        ? 0.75 - 0.55 * t
        : 0;
    },
    { max: 10, levels: 8 },
  ),
];
const host = rimLit(place(art.robeBack(k, { robe: k.paper }), { x: 364, y: 546, scale: 1.34 }), {
  light: k.signal,
  dx: 4,
  dy: -2,
});
const X = 118;
const chairAt = (s, z) => {
  const a = s * X;
  const b = s * (X + 46);
  return [
    line(
      k.ink,
      2600 / z,
      [a, b]
        .flatMap((x) => [z, z + 44].map((zz) => open(cam.at(x, 0, zz), cam.at(x, 46, zz))))
        .join(''),
    ),
    fill(k.midDeep, cam.floor(a, b, z, z + 46, 46)),
    fill(k.ink, cam.side(b, 46, 100, z, z + 46)),
    fill(k.midDeep, cam.side(b - s * 3, 54, 95, z + 5, z + 41)),
    line(k.paper, 3, open(cam.at(b, 100, z), cam.at(b, 100, z + 46))),
  ];
};
const ZS = [820, 720, 620, 520, 420, 320];
const chairs = ZS.map((z) => [chairAt(-1, z), chairAt(1, z)]);
const T = { w: 84, z0: 262, z1: 900, y: 76 };
const top = cam.floor(-T.w, T.w, T.z0, T.z1, T.y);
const mid = 470;
const table = [
  fill(k.ink, cam.wall(-60, -50, 0, T.y, T.z0) + cam.wall(50, 60, 0, T.y, T.z0)),
  fill(k.signalDeep, cam.wall(-T.w, T.w, T.y - 7, T.y, T.z0)),
  fill(k.signal, top),
  halftone(
    k.paperWarm,
    [440, 480, 1160, 940],
    art.pool(800, cam.at(0, T.y, mid)[1], 60, 260, 0.8, 0.62),
    { max: 12, levels: 9, inside: top },
  ),
  line(
    k.paper,
    4,
    open(
      cam.at(-T.w, T.y, T.z0),
      cam.at(-T.w, T.y, T.z1),
      cam.at(T.w, T.y, T.z1),
      cam.at(T.w, T.y, T.z0),
    ),
  ),
];
const carafe = (Xc, z) => {
  const at = cam.stand(Xc, z, T.y);
  return place(
    [
      fill(k.midPale, curve('-7,0! -9,-8 -7,-18 -3,-22 -3,-31! 3,-31! 3,-22 7,-18 9,-8 7,0!')),
      fill(k.paper, curve('-7.4,-2! -8.4,-10 -6.6,-17 -3,-20! -5,-12 -5,-2!')),
      line(k.ink, 1, 'M-4 -31h8M-9 -8C-6 -6 6 -6 9 -8'),
      line(k.paper, 1, 'M14 -12h8M14.4 -11L15 0h6L21.6 -11'),
    ],
    at,
  );
};
const quad = [
  [-27, mid + 62],
  [27, mid + 62],
  [27, mid - 44],
  [-27, mid - 44],
].map(([x, z]) => cam.at(x, T.y, z));
const paper = [
  fill(k.ink, poly(...quad.map(([x, y]) => [x + 7, y + 7]))),
  art.inQuad(art.typedPage(k, { rows: 10, to: 0.82, pen: 2.6, head: k.ink }), quad),
  line(k.ink, 4, open([quad[0][0] + 8, quad[0][1] + 7], [quad[0][0] + 24, quad[0][1] + 7])),
];

export default art
  .scene({
    id: 'v_officers_13',
    era: 2013,
    home: 'dusk',
    crop: '50% 66%',
    ground: k.midDeep,
    title: 'A guest villa by the sea, Muscat, evening',
    desc: 'A long table between two rows of empty chairs in a low white villa. One stapled paper lies exactly half way. Through three arches a calm sea, a dhow, and the host in a white robe who has stepped outside.',
    hours: art.hours(k, 'dusk', {
      sky: ['sky'],
      by: {
        dawn: { floor: { [k.paperWarm]: k.paper } },
        day: {
          skyline: { [k.midPale]: k.paperShade, [k.mid]: k.midPale },
          room: { [k.paperShade]: k.paper, [k.paper]: k.paperShade },
          floor: { [k.mid]: k.midPale, [k.midDeep]: k.mid, [k.paperWarm]: k.paper },
        },
        night: {
          chairs: { [k.midDeep]: k.mid },
          skyline: { [k.midPale]: k.mid, [k.mid]: k.midDeep, [k.paperWarm]: k.midDeep },
          room: {
            [k.paperShade]: k.mid,
            [k.midPale]: k.midDeep,
            [k.mid]: k.midDeep,
            [k.midDeep]: k.ink,
            [k.paper]: k.midPale,
          },
          floor: { [k.mid]: k.midDeep, [k.midDeep]: k.ink, [k.paperWarm]: k.mid },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.2, sea)
  .layer('host', 0.35, host)
  .layer('room', 0.5, wall)
  .layer('floor', 0.6, floor)
  .layer('chairs', 0.9, chairs)
  .layer('figures', 1, [table, carafe(-46, 620), carafe(34, 360), paper]);
