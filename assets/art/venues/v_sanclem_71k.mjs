// San Clemente, an afternoon: the Pacific, two palms, and a telephone whose cord runs back into the house.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1971);
const room = art.camera({ horizon: 392, eye: 150, vx: 800, focal: 1000 });
const at = room.at;
const outside = art.skies(k).day;
const SEA = 392;
const sun = { x: 520, y: 236, r: 84 };

const sky = [
  fill(outside.body, rect(-60, -60, 1720, 520)),
  halftone(outside.high, [-60, -60, 1660, 250], art.down(-60, 260, 1, 0), {
    pitch: 12,
    max: 13,
    levels: 16,
  }),
  halftone(outside.low, [-60, 150, 1660, SEA], art.down(140, 370, 0, 0.95), {
    pitch: 12,
    max: 13,
    levels: 14,
  }),
];
const disc = [
  halftone(k.signal, [300, 30, 740, SEA], art.glow(sun.x, sun.y, sun.r, 190, 0.62), {
    pitch: 12,
    max: 9,
    levels: 8,
  }),
  fill(k.paper, ellipse(sun.x, sun.y, sun.r)),
];
const sea = [
  fill(k.mid, rect(-60, SEA, 1720, 260)),
  halftone(k.midPale, [-60, SEA, 1660, 560], art.down(SEA, 520, 0.85, 0), {
    pitch: 12,
    max: 12,
    levels: 10,
  }),
  art.glitter(k.paper, sun.x, SEA + 4, 560, {
    n: 60,
    near: 70,
    spread: 170,
    len: 80,
    width: 4,
    seed: 4,
  }),
  art.ripples(k.midDeep, -60, 1660, SEA + 10, 560, {
    rows: 8,
    fullness: 0.16,
    len: 70,
    width: 2.6,
  }),
  fill(k.midPale, curve('1040,393! 1120,374 1210,368 1300,378 1420,372 1660,384! 1660,393!')),
  place(
    [
      fill(k.ink, curve('-46,-8! 40,-9 60,-15! 48,0! -40,0!')),
      fill(k.ink, rect(-20, -20, 34, 12) + rect(-2, -40, 3, 22)),
    ],
    { x: 930, y: 402, scale: 0.7 },
  ),
];
const palms = [
  place(art.palm(k.ink, 470, { lean: -70, size: 176, seed: 3, fronds: 11 }), { x: 1120, y: 640 }),
  place(art.palm(k.midDeep, 400, { lean: 46, size: 140, seed: 6, fronds: 10 }), {
    x: 1232,
    y: 640,
  }),
  place(art.palm(k.midDeep, 300, { lean: -20, size: 110, seed: 9, fronds: 10 }), {
    x: 300,
    y: 640,
  }),
];
// ---- the terrace ---------------------------------------------------------------------------------------------------------------
const EDGE = 640;
const edgeY = at(0, 0, EDGE)[1];
const railTop = at(0, 84, EDGE)[1];
const baluster = (x) =>
  curve([
    [x - 10, railTop + 16, 1],
    [x - 7, railTop + 34],
    [x - 15, railTop + 70],
    [x - 8, railTop + 100],
    [x - 11, edgeY - 8, 1],
    [x + 11, edgeY - 8, 1],
    [x + 8, railTop + 100],
    [x + 15, railTop + 70],
    [x + 7, railTop + 34],
    [x + 10, railTop + 16, 1],
  ]);
const rail = [
  fill(k.paper, Array.from({ length: 30 }, (_, i) => baluster(-20 + i * 57)).join('')),
  fill(
    k.paperShade,
    Array.from({ length: 30 }, (_, i) =>
      rect(-20 + i * 57 + 3, railTop + 18, 6, edgeY - railTop - 28),
    ).join(''),
  ),
  fill(k.paper, rect(-80, railTop - 4, 1780, 22) + rect(-80, edgeY - 12, 1780, 16)),
  fill(k.paperShade, rect(-80, railTop + 12, 1780, 6)),
  line(k.mid, 2, open([-80, railTop + 19], [1700, railTop + 19])),
];
const tiles = [
  fill(k.paperWarm, rect(-80, edgeY, 1780, 420)),
  fill(
    k.signal,
    Array.from({ length: 7 }, (_, j) => {
      const z0 = 600 - j * 56;
      return Array.from({ length: 26 }, (_, i) =>
        (i + j) % 2 ? '' : room.floor(-520 + i * 44, -476 + i * 44, Math.max(150, z0 - 56), z0),
      ).join('');
    }).join(''),
  ),
];
const shade = fill(k.signalDeep, poly([300, 800], [1700, 690], [1700, 980], [120, 980]));

// ---- table, telephone, chair, the man at the rail --------------------------------------------------------------------------------------
const TB = { x: 700, y: 812 };
const cast = fill(
  k.signalDeep,
  ellipse(TB.x + 110, TB.y + 6, 190, 22) +
    poly([TB.x + 20, TB.y], [TB.x + 60, TB.y], [TB.x + 250, TB.y + 4], [TB.x + 230, TB.y + 14]),
);
const table = [
  line(
    k.ink,
    8,
    `M${TB.x} 640V760M${TB.x} 740C${TB.x - 16} 790 ${TB.x - 70} 780 ${TB.x - 92} ${TB.y}M${TB.x} 740C${TB.x + 16} 790 ${TB.x + 70} 780 ${TB.x + 92} ${TB.y}M${TB.x} 744V${TB.y + 8}`,
  ),
  line(
    k.ink,
    5,
    `M${TB.x} 690c-50 -6 -58 -44 -26 -44c20 0 20 24 4 22M${TB.x} 690c50 -6 58 -44 26 -44c-20 0 -20 24 -4 22`,
  ),
  fill(k.ink, ellipse(TB.x, 638, 176, 34)),
  fill(k.midPale, ellipse(TB.x, 630, 176, 34)),
  fill(k.paper, ellipse(TB.x, 628, 164, 29)),
];
const phone = [
  fill(k.mid, ellipse(TB.x + 26, 634, 88, 12)),
  rimLit(place(art.telephone(k), { x: TB.x, y: 634, scale: 5.4 }), {
    light: k.paper,
    dx: -4,
    dy: -3,
  }),
  line(
    k.ink,
    6,
    `M${TB.x - 72} 628C${TB.x - 130} 634 ${TB.x - 196} 640 ${TB.x - 190} 720S${TB.x - 320} 830 ${TB.x - 250} 880S${TB.x - 520} 930 ${TB.x - 760} 900`,
  ),
];
const chair = place(
  [
    line(k.ink, 3.4, 'M-20 0L-18 -46M22 0L20 -46M-18 -46L-26 -96M-20 -46H22'),
    line(
      k.ink,
      2,
      'M-21 -56C-8 -62 -12 -78 -23 -74M-24 -88C-14 -90 -14 -76 -23 -78M-18 -20H21M-16 -66C4 -70 20 -66 20 -46',
    ),
    fill(k.ink, curve('-22,-50! 0,-52 24,-50! 24,-46! -21,-45!')),
    fill(k.signal, curve('-20,-55 0,-58 22,-55 22,-50 -20,-50')),
  ],
  { x: 980, y: 836, scale: 2.9, flip: true },
);
const c = art.wardrobe(k, {
  cloth: k.paper,
  sleeve: k.paperShade,
  trousers: k.ink,
  skin: k.signalDeep,
  fold: k.mid,
  linen: k.paper,
});
const manShade = fill(
  k.signalDeep,
  poly([1296, edgeY + 46], [1340, edgeY + 46], [1500, edgeY + 76], [1440, edgeY + 84]),
);
const man = [
  rimLit(
    place(
      art.fromBehind(c, { dress: 'shirt', hair: 'short', arms: ['hip', 'down'], headTurn: -10 }),
      { x: 1310, y: edgeY + 52, scale: 1.9 },
    ),
    { light: k.paper, dx: -4, dy: -2, second: { light: k.midDeep, dx: 3, dy: 1 } },
  ),
];
// ---- near: the arch of the house ----------------------------------------------------------------------------------------------------------
const hole = 'M150 990V330C150 130 430 20 800 20S1450 130 1450 330V990z';
const arcade = [
  fill(k.paperWarm, 'M1450 990V330C1450 130 1170 20 800 20C1110 34 1404 150 1404 340V990z'),
  art.wallWithHoles(k.midDeep, rect(-80, -80, 1780, 1080), hole),
  line(k.mid, 4, 'M118 980V330C118 100 420 -14 800 -14S1482 100 1482 330V980'),
  // a lantern, and a creeper in flower
  line(k.ink, 4, open([800, -60], [800, 46])),
  place(art.lantern(k, k.ink), { x: 800, y: 150, scale: 2.2 }),
  line(
    k.ink,
    5,
    'M-60 60C40 90 70 200 60 330S90 520 40 660M60 250C120 240 150 190 180 150M64 400C110 410 128 460 116 520',
  ),
  (() => {
    const r = art.chance(7);
    const leaf = (ink, n, size) =>
      fill(
        ink,
        Array.from({ length: n }, () => {
          const t = r();
          const x = 20 + 70 * Math.sin(t * 5) + r() * 70;
          return ellipse(x, 60 + t * 620, size * (0.7 + r() * 0.6), size * (0.5 + r() * 0.5));
        }).join(''),
      );
    return [leaf(k.ink, 26, 20), leaf(k.signal, 30, 11)];
  })(),
];

export default art
  .scene({
    id: 'v_sanclem_71k',
    era: 1971,
    home: 'day',
    crop: '44% 60%',
    ground: k.paperWarm,
    title: 'The Western White House, San Clemente',
    desc: 'Through the arch of a house, a tiled terrace above the Pacific with palms. On a wrought-iron table stands a telephone, its long cord running back indoors; the chair is empty. A man in shirtsleeves looks at the sea.',
    hours: art.hours(k, 'day', {
      sky: ['sky'],
      by: {
        dawn: { sun: null, sea: { [k.paper]: k.paperWarm } },
        dusk: {
          sea: { [k.mid]: k.signalDeep, [k.midPale]: k.signal, [k.midDeep]: k.ink },
          terrace: {
            [k.paperWarm]: k.signal,
            [k.signal]: k.signalDeep,
            [k.paperShade]: k.signalDeep,
          },
          shade: { [k.signalDeep]: k.ink },
          foreground: { [k.midDeep]: k.ink, [k.ink]: k.lift },
        },
        night: {
          sun: { [k.signal]: k.midPale },
          sea: { [k.mid]: k.ink, [k.midPale]: k.mid, [k.midDeep]: k.mid },
          palms: { [k.midDeep]: k.ink },
          terrace: {
            [k.paperWarm]: k.mid,
            [k.signal]: k.midDeep,
            [k.paper]: k.midPale,
            [k.paperShade]: k.mid,
          },
          shade: { [k.signalDeep]: k.ink },
          foreground: { [k.midDeep]: k.ink, [k.ink]: k.lift, [k.paperWarm]: k.midDeep },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('sun', 0.12, disc)
  .layer('sea', 0.2, sea)
  .layer('palms', 0.4, palms)
  .layer('terrace', 0.6, [tiles, rail])
  .layer('shade', 0.62, [shade, cast, manShade])
  .layer('figures', 1, [man, chair, table, phone])
  .layer('foreground', 1.3, arcade);
