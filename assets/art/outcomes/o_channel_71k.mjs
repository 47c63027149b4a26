// Detente by two men: two armchairs, two shadows that shake hands, and far off the hall where others may sign.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, bend, place, halftone, rimLit } = art;

const k = art.inks(1971);
const room = art.camera({ horizon: 300, eye: 170, vx: 800, focal: 1000 });
const at = room.at;
const BACK = 1300;
const base = at(0, 0, BACK)[1];
const D = { x: 690, y: 96, w: 220 };

// ---- the bright hall --------------------------------------------------------------------------------------------------
const c = art.wardrobe(k, { skin: k.ink, linen: k.paper, fold: k.ink });
const tiny = (x, flip, hair, pose = 'stand', y = base - 12) =>
  place(art.profile(c, { hair, pose }), { x, y, scale: 0.44, flip });
const hall = [
  fill(k.paper, rect(D.x - 20, D.y - 20, D.w + 40, base - D.y + 30)),
  fill(k.paperWarm, rect(D.x - 20, base - 46, D.w + 40, 60)),
  fill(k.signal, [712, 760, 808, 856].map((x) => art.archway(x, 150, 26, 90)).join('')),
  [706, 728, 872, 894].map((x, i) =>
    tiny(x, x > 800, ['short', 'bald', 'fringe', 'short'][i], 'stand', base - 30),
  ),
  tiny(752, false, 'short', 'sitForward'),
  tiny(848, true, 'fringe', 'sitForward'),
  fill(
    k.ink,
    rect(752, base - 48, 96, 5) + rect(760, base - 44, 4, 34) + rect(836, base - 44, 4, 34),
  ),
  fill(k.mid, rect(756, base - 43, 88, 20)),
  fill(k.paper, rect(782, base - 52, 14, 4) + rect(804, base - 52, 14, 4)),
  line(k.signal, 3, 'M800 96V130M782 140Q800 150 818 140'),
];
// ---- the dark room between -----------------------------------------------------------------------------------------------
const wallL = at(-560, 0, BACK)[0];
const wallR = at(560, 0, BACK)[0];
const walls = [
  art.wallWithHoles(
    k.lift,
    rect(wallL, -80, wallR - wallL, base + 82),
    rect(D.x, D.y, D.w, base - D.y + 2),
  ),
  fill(
    k.ink,
    poly([-80, -400], [wallL, -80], [wallL, base], [-80, 760]) +
      poly([1680, -400], [wallR, -80], [wallR, base], [1680, 760]),
  ),
  art.panel(k.midDeep, 400, -20, 240, 300, 14),
  art.panel(k.midDeep, 960, -20, 240, 300, 14),
  art.panel(k.midDeep, 400, 306, 240, 92, 10),
  art.panel(k.midDeep, 960, 306, 240, 92, 10),
  line(
    k.signal,
    6,
    open([D.x - 5, base], [D.x - 5, D.y - 5], [D.x + D.w + 5, D.y - 5], [D.x + D.w + 5, base]),
  ),
  [
    [620, 800],
    [860, 1140],
  ].map(([a, b]) => [-560, 560].map((X) => line(k.midDeep, 4, room.side(X, 40, 330, a, b)))),
];
const light = (x, y) => {
  const d = Math.hypot((x - 800) / 760, (y - 760) / 420);
  return 1.06 - d * 0.95;
};
const floor = [
  fill(k.signalDeep, poly([wallL, base], [wallR, base], [1800, 980], [-200, 980])),
  halftone(k.signal, [-60, base, 1660, 948], light, {
    pitch: 12,
    max: 15,
    levels: 18,
    inside: poly([wallL, base], [wallR, base], [1760, 980], [-160, 980]),
  }),
  fill(
    k.paperWarm,
    poly([D.x, base], [D.x + D.w, base], [D.x + D.w + 44, base + 60], [D.x - 44, base + 60]),
  ),
];
// ---- the shadows: two men who stand up and take each other's hand, laid along the floor ------------------------------------------
const s = art.wardrobe(k, { cloth: k.ink, skin: k.ink, linen: k.ink, fold: k.ink, hair: k.ink });
const reach = {
  from: 'stand',
  lean: 4,
  near: { arm: [58, 84], leg: [4, -2] },
  far: { arm: [-6, 6], leg: [-4, -5] },
};
const pair = [
  place(art.profile(s, { pose: reach, hair: 'full' }), { x: -58 }),
  place(art.profile(s, { pose: reach, hair: 'bald' }), { x: 58, flip: true }),
]
  .flat(Infinity)
  .filter((m) => m.fill && !m.inner && art.bounds(m.d)[1] < -20); // all but the shoes
const shadows = bend(pair, (x, y) => at(x * 1.9, 0, 300 + Math.max(-20, -y) * 2.7));
// ---- near: two chairs from behind, a head over each -----------------------------------------------------------------------------
const sit = (x, over, look, dx) => {
  const w = art.wardrobe(k, { skin: k.midDeep, linen: k.paper, fold: k.mid, ...over });
  return [
    rimLit(
      place(art.fromBehind(w, { legs: false, arms: 'front', ...look }), { x, y: 1140, scale: 4.7 }),
      { light: k.paper, dx, dy: -3, second: { light: k.mid, dx: -dx * 0.7, dy: -1 } },
    ),
    rimLit(
      place(art.wingChairBack(k, { h: 108, w: 84, body: k.midDeep, deep: k.ink }), {
        x,
        y: 1010,
        scale: 4.9,
      }),
      { light: k.signal, dx, dy: -4 },
    ),
  ];
};
const near = [
  sit(300, {}, { hair: 'full', headTurn: 9 }, 5),
  sit(1300, {}, { hair: 'fringe', headTurn: -9 }, -5),
];

export default art
  .scene({
    id: 'o_channel_71k',
    era: 1971,
    ground: k.ink,
    home: 'night',
    crop: '50% 50%',
    title: 'Detente by two men',
    desc: 'Two men sit in armchairs with their backs to us. On the lamplit floor before them their long shadows shake hands; far off, through a door, a bright hall where others sign.',
  })
  .layer('hall', 0.3, hall)
  .layer('room', 0.5, [walls, floor])
  .layer('shadows', 0.6, shadows)
  .layer('foreground', 1.25, near);
