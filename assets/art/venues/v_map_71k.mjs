// The Map Room by lamplight: two armchairs, one folder, and a guest who comes in by the garden door.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1971);
const room = art.camera({ horizon: 400, eye: 150, vx: 800, focal: 1000 });
const at = room.at;
const BACK = 560;
const base = at(0, 0, BACK)[1];
const D = { x: 206, y: at(0, 218, BACK)[1], w: 168 };
const outside = art.skies(k).night;

// ---- the garden ----------------------------------------------------------------------------------------------------
const sky = [
  fill(outside.body, rect(120, 200, 360, 420)),
  halftone(outside.high, [120, 220, 480, 430], art.down(220, 430, 0.95, 0), { pitch: 12, max: 14 }),
  halftone(outside.low, [120, 390, 480, 580], art.down(400, 560, 0, 0.9), { pitch: 12, max: 12 }),
];
const garden = [
  art.bareTree(k.ink, 352, 590, 250, { seed: 8, width: 11, depth: 5 }),
  art.treeLine(k.ink, 120, 480, 566, 10, 26, { depth: 30 }),
  fill(k.midDeep, rect(120, 574, 360, 140)),
  fill(k.midPale, curve('300,574! 322,574! 360,680 380,720! 230,720! 280,640')),
];

// ---- the room ------------------------------------------------------------------------------------------------------
const cornice = at(0, 302, BACK)[1];
const M = { x: 574, y: 176, w: 452, h: 292 };
const land =
  'M0 214C26 206 44 196 60 190C54 170 40 160 52 150C76 152 84 138 104 132C124 124 140 108 158 104C170 100 178 90 182 70C184 54 196 46 204 52C206 66 198 78 204 92C220 100 244 92 266 90C288 90 300 74 318 58C330 44 344 24 350 0H452V292H398C392 272 384 262 372 250C360 244 340 246 330 230C318 218 300 208 284 204C276 208 286 222 300 236C312 248 328 256 322 266C314 272 312 284 302 292H286C300 276 276 262 262 250C246 236 238 222 220 214C200 218 186 224 170 232C150 242 120 240 100 250C80 260 70 280 64 292H0z' +
  'M72 36C86 30 98 42 94 56C106 72 116 92 110 106C98 120 76 120 56 126C66 112 60 102 72 92C62 80 62 60 72 36zM28 78C44 72 52 86 46 100C36 112 20 106 22 94z' +
  'M192 0C192 22 202 36 214 30C226 26 222 46 232 50C246 48 252 26 256 0z';
const west = 'M154 110C166 128 152 148 166 164C178 180 172 196 190 210';
const east = 'M284 92C268 110 276 130 262 146C254 164 272 176 266 198';
const arrow = (x, y, turn) =>
  place(fill(k.signal, poly('-26,-5 4,-5 4,-12 24,0 4,12 4,5 -26,5')), { x, y, turn });
const map = place(
  [
    fill(k.ink, rect(-16, -16, M.w + 32, M.h + 32)),
    fill(k.signalDeep, rect(-10, -10, M.w + 20, M.h + 20)),
    fill(k.mid, rect(0, 0, M.w, M.h)),
    fill(k.midPale, land),
    line(k.mid, 1.6, 'M113 0V292M226 0V292M339 0V292M0 73H452M0 146H452M0 219H452'),
    line(k.ink, 5, west),
    line(k.ink, 5, east, { dash: '12 9' }),
    arrow(126, 150, 8),
    arrow(140, 192, -8),
    place(arrow(0, 0, 0), { x: 312, y: 122, flip: true, turn: -8 }),
    place(arrow(0, 0, 0), { x: 302, y: 174, flip: true, turn: 6 }),
    fill(k.paperShade, poly([300, 0], [342, 0], [150, M.h], [108, M.h]), { opacity: 0.3 }),
  ],
  { x: M.x, y: M.y },
);
const R = 372; // the right-hand wall
const wallR = at(R, 0, BACK)[0];
const wall = [
  art.wallWithHoles(
    k.lift,
    rect(-80, cornice, wallR + 80, base - cornice),
    rect(D.x, D.y, D.w, base - D.y + 2),
  ),
  fill(k.ink, poly([-80, -80], [1700, -80], [1700, -80], at(R, 302, BACK), [-80, cornice])),
  fill(k.ink, poly([1700, -120], at(R, 302, BACK), at(R, 0, BACK), [1700, 980])),
  line(
    k.midDeep,
    4,
    open([-80, cornice], [wallR, cornice]) + open([-80, cornice + 14], [wallR, cornice + 14]),
  ),
  art.panel(k.midDeep, 430, cornice + 40, 112, 316, 12),
  art.panel(k.midDeep, 1058, cornice + 40, 146, 316, 12),
  art.panel(k.midDeep, 1232, cornice + 40, 210, 316, 12),
  [
    [430, 112],
    [574, 452],
    [1058, 146],
    [1232, 210],
  ].map(([x, w]) => art.panel(k.midDeep, x, 556, w, 90, 10)),
  line(k.mid, 3, open([430, 530], [wallR, 530]) + open([-80, 530], [20, 530])),
  // casing, and the leaf that stands open
  fill(k.ink, rect(D.x - 16, D.y - 16, D.w + 32, 16) + rect(D.x + D.w, D.y, 16, base - D.y)),
  line(k.paper, 3, open([D.x + D.w, D.y + 4], [D.x + D.w, base])),
  fill(k.midDeep, poly([D.x, D.y], [24, D.y - 18], [24, 706], [D.x, base])),
  line(
    k.mid,
    3,
    poly([184, 312], [50, 304], [50, 464], [184, 460]) +
      poly([184, 486], [50, 494], [50, 668], [184, 642]),
  ),
  line(k.paper, 3.4, open([D.x, D.y], [D.x, base])),
  fill(k.signal, ellipse(44, 480, 8)),
];
const floor = [
  fill(k.ink, rect(-80, base, 1800, 320)),
  line(k.midDeep, 3, open([-80, base], [wallR, base])),
];
const moonlight = [
  fill(k.mid, poly([D.x, base], [D.x + D.w, base], [D.x + D.w + 96, 800], [D.x - 70, 800])),
  fill(k.ink, poly([270, base + 8], [322, base + 8], [372, 800], [268, 800])), // the guest's shadow
];
const rug = [
  fill(k.signalDeep, ellipse(800, 784, 470, 92)),
  line(k.signal, 3, ellipse(800, 784, 440, 82)),
];
const floorGlow = halftone(
  k.signal,
  [340, 690, 1260, 880],
  art.pool(800, 772, 60, 440, 0.85, 0.2),
  {
    pitch: 12,
    max: 11,
    levels: 10,
  },
);
const wallGlow = [
  halftone(k.signal, [480, 160, 1120, base - 2], art.pool(800, 530, 60, 330, 0.66), {
    pitch: 12,
    max: 9,
    levels: 10,
    inside: (x, y) => y > M.y + M.h + 18 || x < M.x - 18 || x > M.x + M.w + 18,
  }),
];

// ---- table, lamp, folder ---------------------------------------------------------------------------------------------
const T = 54;
const onT = (x, z) => at(x, T, z);
const table = [
  line(k.ink, 9, open(at(-46, T, 376), at(-50, 0, 376)) + open(at(46, T, 376), at(50, 0, 376))),
  line(k.signal, 2, open(at(-44, T, 376), at(-48, 0, 376)) + open(at(44, T, 376), at(48, 0, 376))),
  fill(k.signal, room.floor(-56, 56, 366, 446, T)),
  fill(k.ink, room.wall(-56, 56, T - 5, T, 366)),
];
const lampAt = room.stand(0, 430, T);
const shade = { x: lampAt.x, top: lampAt.y - 66 * lampAt.scale, y: lampAt.y - 36 * lampAt.scale };
const onTable = [
  place(art.lamp(k, { h: 66, w: 56, shade: k.paper, deep: k.paperWarm }), lampAt),
  place(art.ashtray(k, false), { ...room.stand(42, 400, T), scale: 2.2 }),
];
const folder = [
  fill(k.ink, poly(onT(-30, 374), onT(22, 371), onT(31, 407), onT(-22, 412))),
  fill(k.paper, poly(onT(-31, 376), onT(21, 373), onT(29, 409), onT(-24, 414))),
  line(k.ink, 2.6, open(onT(-20, 382), onT(6, 381)) + open(onT(-19, 389), onT(12, 387))),
  fill(k.ink, poly(onT(2, 396), onT(20, 395), onT(22, 404), onT(4, 405))),
];
const cone = halftone(
  k.paper,
  [600, shade.y, 1000, onT(0, 446)[1] - 4],
  art.cone(
    shade.x - 60,
    shade.x + 60,
    shade.y,
    shade.x - 150,
    shade.x + 150,
    onT(0, 366)[1],
    0.75,
    0.45,
  ),
  { pitch: 10, max: 7.5 },
);

// ---- the two chairs, the host, the guest ----------------------------------------------------------------------------------
const chair = art.wingChair(k);
const seatL = { ...room.stand(-112, 398), scale: 2.6 };
const seatR = { ...room.stand(118, 398), scale: 2.6, flip: true };
const glow = { light: k.paper, dx: 4, dy: -2 };
const host = art.wardrobe(k, { skin: k.paperWarm, fold: k.mid });
const hostFigure = rimLit(
  place(
    art.profile(host, {
      hair: 'full',
      pose: {
        from: 'sit',
        hip: 54,
        near: { arm: [18, 78], leg: [84, 6] },
        far: { arm: [24, 90], leg: [70, -12] },
      },
    }),
    { ...seatR, x: seatR.x - 4 },
  ),
  { light: k.paper, dx: -4, dy: -2 },
);
const guest = art.wardrobe(k, { skin: k.midDeep, band: k.signal, fold: k.mid });
const guestFigure = rimLit(
  place(
    art.profile(guest, {
      dress: 'coat',
      hat: 'homburg',
      pose: 'walk',
      held: place(art.briefcase(k, k.signal, k.signalDeep), { scale: 0.8 }),
    }),
    { ...room.stand(-268, 520), scale: 1.98 },
  ),
  { light: k.paper, dx: -3, dy: -2, second: { light: k.signal, dx: 3, dy: 0 } },
);
const people = [
  rimLit(place([chair.back, chair.arm], seatL), glow),
  rimLit(place(chair.back, seatR), { ...glow, dx: -4 }),
  hostFigure,
  rimLit(place(chair.arm, seatR), { ...glow, dx: -4 }),
];
const jamb = [
  fill(k.ink, rect(1500, -60, 220, 1080)),
  fill(k.midDeep, rect(1530, -60, 200, 1080)),
  line(k.mid, 4, rect(1562, 120, 160, 330) + rect(1562, 510, 160, 330)),
  line(k.signal, 5, open([1500, -60], [1500, 980])),
  fill(k.signal, ellipse(1546, 484, 15)),
  fill(k.paper, ellipse(1542, 479, 4)),
];

export default art
  .scene({
    id: 'v_map_71k',
    era: 1971,
    home: 'night',
    crop: '50% 60%',
    ground: k.ink,
    title: 'The Map Room, White House residence',
    desc: 'A small panelled room by lamplight. Between two armchairs, one of them empty, a folder lies under the lamp; on the wall hangs a war map. By the garden door a man in hat and coat comes in.',
    hours: art.hours(k, 'night', {
      sky: ['sky'],
      lamps: ['glow', 'light'],
      by: {
        dawn: {
          garden: { [k.midDeep]: k.mid, [k.midPale]: k.paperWarm },
          moonlight: { [k.mid]: k.signalDeep },
        },
        dusk: { moonlight: { [k.mid]: k.signalDeep } },
        day: {
          garden: { [k.midDeep]: k.midPale, [k.midPale]: k.paper, [k.ink]: k.mid },
          room: { [k.ink]: k.midDeep, [k.lift]: k.mid, [k.midDeep]: k.midPale, [k.mid]: k.midPale },
          moonlight: { [k.mid]: k.paperShade },
        },
      },
    }),
  })
  .layer('sky', 0.1, sky)
  .layer('garden', 0.25, garden)
  .layer('room', 0.6, [floor, wall])
  .layer('map', 0.6, map)
  .layer('moonlight', 0.6, moonlight)
  .layer('glow', 0.62, [wallGlow])
  .layer('figures', 1, [guestFigure, rug, floorGlow, people, table, onTable, folder])
  .layer('light', 1.05, cone)
  .layer('foreground', 1.3, jamb);
