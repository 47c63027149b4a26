// A hotel lounge in St James's between breakfast and coffee, December 1992: a pot between two cups, a newspaper nobody
// reads, and one coat too many on the third chair. Too bright, too public, and therefore safe.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(1993);
const cam = art.camera({ horizon: 400, eye: 148, focal: 900 });
// ---- the wet street behind the revolving door -------------------------------------------------------------------------
const street = [
  fill(k.paperShade, rect(330, 40, 620, 620)),
  fill(k.midPale, rect(350, 90, 190, 420) + rect(560, 60, 170, 450) + rect(750, 110, 210, 400)),
  art.windowGrid(k.mid, 376, 120, 140, 300, 3, 5, () => true),
  art.windowGrid(k.mid, 582, 90, 126, 320, 3, 5, () => true),
  art.windowGrid(k.mid, 772, 140, 160, 270, 3, 4, () => true),
  fill(k.mid, rect(330, 500, 620, 170)),
  place(art.saloon(k, { body: k.ink, glass: k.midPale, snow: null }), {
    x: 860,
    y: 548,
    scale: 0.8,
  }),
  art.ripples(k.midPale, 340, 940, 530, 650, { rows: 8, len: 44, fullness: 0.5, width: 3 }),
];
const passer = rimLit(
  place(
    [
      art.fromBehind(
        art.wardrobe(k, { cloth: k.midDeep, skin: k.midDeep, linen: k.midDeep, fold: k.mid }),
        {
          dress: 'coat',
          hair: 'short',
        },
      ),
      line(k.ink, 2, 'M20 -118L14 -196'),
      fill(
        k.ink,
        curve(
          '-52,-172! -40,-200 -6,-218 28,-212 62,-192 76,-160! 56,-170 40,-164! 26,-176 8,-168! -10,-180 -28,-172!',
        ),
      ),
    ],
    { x: 590, y: 616, scale: 1.5 },
  ),
  { light: k.paper, dx: 3, dy: -2 },
);
const rain = art.rain(k.paper, [350, 60, 940, 640], 90, { len: 34, width: 2, seed: 4 });
// ---- the room --------------------------------------------------------------------------------------------------------------
const D = { x: 372, y: 108, w: 556, h: 530 };
const wing = (x, w) => [
  line(k.ink, 9, rect(x, D.y + 8, w, D.h - 10), { cap: 'butt' }),
  line(k.ink, 5, open([x, D.y + 330], [x + w, D.y + 330])),
  line(k.signal, 8, open([x + w * 0.2, D.y + 292], [x + w * 0.8, D.y + 292])),
];
const wall = [
  art.wallWithHoles(k.paper, rect(-80, -80, 1760, 740), rect(D.x, D.y, D.w, D.h)),
  fill(k.paperShade, rect(-80, -80, 1760, 96)),
  line(k.midPale, 3, open([-80, 18], [1680, 18]) + open([-80, 40], [1680, 40])),
  art.panel(k.paperShade, 40, 90, 250, 330, 14, 4),
  art.panel(k.paperShade, 1010, 90, 230, 330, 14, 4),
  art.panel(k.paperShade, 1310, 90, 250, 330, 14, 4),
  fill(k.paperShade, rect(-80, 470, D.x + 50, 190) + rect(D.x + D.w + 30, 470, 760, 190)),
  fill(k.midPale, rect(-80, 464, D.x + 50, 10) + rect(D.x + D.w + 30, 464, 760, 10)),
  fill(k.mid, rect(-80, 626, D.x + 50, 24) + rect(D.x + D.w + 30, 626, 760, 24)),
  // a hunting print, tilted a little, and two wall lamps
  place(
    art.blankFrame(k, -86, -70, 172, 140, {
      frame: k.signalDeep,
      mat: k.paper,
      print: k.midPale,
      shade: k.mid,
    }),
    { x: 1434, y: 236, turn: 2 },
  ),
  [
    [165, 236],
    [1125, 236],
  ].map(([x, y]) => [
    line(k.signalDeep, 6, `M${x} ${y + 60}V${y + 10}`),
    fill(k.signal, poly([x - 34, y + 14], [x - 18, y - 40], [x + 18, y - 40], [x + 34, y + 14])),
    fill(k.signalDeep, ellipse(x, y + 64, 11)),
  ]),
];
const door = [
  fill(
    k.midDeep,
    curve([
      [D.x - 36, D.y + 6, 1],
      [D.x - 30, 62],
      [650, 46],
      [D.x + D.w + 30, 62],
      [D.x + D.w + 36, D.y + 6, 1],
      [650, D.y - 12],
    ]),
  ),
  fill(k.ink, rect(D.x - 30, D.y - 8, 30, D.h + 12) + rect(D.x + D.w, D.y - 8, 30, D.h + 12)),
  line(
    k.mid,
    4,
    open([D.x - 20, D.y], [D.x - 20, D.y + D.h]) +
      open([D.x + D.w + 20, D.y], [D.x + D.w + 20, D.y + D.h]),
  ),
  wing(506, 138),
  wing(656, 138),
  fill(k.ink, rect(641, D.y - 4, 18, D.h + 6)),
  line(k.paper, 3, open([646, D.y + 6], [646, D.y + D.h])),
  line(
    k.paper,
    5,
    open([820, 190], [880, 130]) + open([826, 230], [906, 150]) + open([400, 560], [470, 490]),
  ),
];
const tiles = [];
for (let i = -16; i < 16; i++)
  for (let j = 0; j < 7; j++)
    if ((i + j) % 2 === 0) tiles.push(cam.floor(i * 50, i * 50 + 50, 236 + j * 50, 286 + j * 50));
const floor = [fill(k.paper, rect(-80, 634, 1760, 340)), fill(k.midPale, tiles.join(''))];
const wet = halftone(k.mid, [330, 640, 970, 800], art.pool(650, 640, 40, 300, 0.8, 0.5), {
  pitch: 12,
  max: 9,
  levels: 8,
});
// ---- the third chair and its coats -----------------------------------------------------------------------------------------
const coats = rimLit(
  place(
    [
      art.deepChairFront(k, {
        body: k.signal,
        deep: k.signalDeep,
        seat: k.signal,
        seam: k.signalDeep,
      }),
      fill(
        k.ink,
        curve('-40,-100! -20,-116 16,-112 26,-96! 20,-60 26,-30 34,2! 0,-6 -30,4! -38,-50'),
      ),
      fill(k.mid, curve('8,-110! 30,-112 44,-96 48,-70 54,-30 58,-6! 38,-2 22,-8! 20,-60')),
      fill(
        k.midDeep,
        curve('-52,-76! -38,-84 -8,-66 26,-58 50,-66! 58,-44 40,-34 8,-38 -28,-44 -50,-40!'),
      ),
      line(
        k.midPale,
        1.2,
        'M-30 -100C-24 -70 -26 -50 -28 -44M26 -104C30 -80 28 -64 32 -60M-44 -66C-20 -52 20 -46 48 -54M30 -34V-8M-14 -38C-16 -20 -14 -10 -16 -2',
      ),
      place(art.hatOnTable({ hat: k.ink, band: k.signal }), { x: 4, y: -64, turn: 6, scale: 1.1 }),
    ],
    cam.stand(124, 430),
  ),
  { light: k.paper, dx: -3, dy: -3 },
);
// ---- two who do not know each other, not to look at -------------------------------------------------------------------------
const seat = (c, x, flip, pose, hair, cloth) => {
  const chair = art.armchairSide(k, { body: cloth, shade: k.ink, edge: k.paperShade });
  const { y, scale } = cam.stand(0, 296);
  return place([chair.back, art.profile(c, { pose, hair }), chair.front], { x, y, scale, flip });
};
const left = seat(
  art.wardrobe(k, { cloth: k.ink, skin: k.paperWarm, fold: k.mid }),
  290,
  false,
  { from: 'sitForward', neck: 2, near: { arm: [30, 98], leg: [88, -4] } },
  'full',
  k.midDeep,
);
const right = seat(
  art.wardrobe(k, { cloth: k.midDeep, trousers: k.ink, skin: k.paperWarm, fold: k.midPale }),
  1372,
  true,
  {
    from: 'sit',
    neck: -6,
    lean: -8,
    near: { arm: [14, 92], leg: [86, 3] },
    far: { arm: [10, 60], leg: [70, 12] },
  },
  'fringe',
  k.midDeep,
);
const pair = [
  rimLit(left, { light: k.paper, dx: 4, dy: -3 }),
  rimLit(right, { light: k.paper, dx: -4, dy: -3 }),
];
// ---- the low table ----------------------------------------------------------------------------------------------------------
const pot = [
  fill(k.signal, curve('10,-24! 20,-26 22,-38 30,-44! 26,-28 20,-14 9,-8!')),
  line(k.signalDeep, 3.4, 'M-10 -34C-28 -36 -26 -8 -12 -8'),
  fill(k.signal, mirrored('0,-44! 6,-43 9,-38 14,-14 11,0! 0,0!')),
  fill(k.signalDeep, curve('4,-43! 9,-38 14,-14 11,0! 4,0! 7,-18')),
  fill(k.signalDeep, mirrored('0,-49! 7,-46 8,-42! 0,-42!') + ellipse(0, -51, 2.6)),
  line(k.paper, 1.4, 'M-6 -38C-9 -28 -10 -18 -9 -8'),
];
const TY = 762;
const table = [
  fill(k.ink, ellipse(806, 900, 120, 18) + rect(790, TY, 22, 140)),
  fill(k.midDeep, ellipse(800, TY + 12, 262, 56)),
  fill(k.mid, ellipse(800, TY, 262, 54)),
  fill(k.midPale, ellipse(770, TY - 8, 190, 34)),
];
const paperFold = [
  fill(k.ink, poly([904, 782], [1012, 748], [1046, 768], [926, 806])),
  fill(k.paper, poly([900, 776], [1008, 742], [1044, 762], [922, 800])),
  fill(k.ink, poly([914, 776], [998, 750], [1004, 754], [920, 781])),
  line(
    k.mid,
    2.4,
    open([926, 787], [964, 774]) +
      open([930, 792], [968, 779]) +
      open([972, 770], [1022, 754]) +
      open([978, 775], [1030, 759]),
  ),
];
const things = [
  paperFold,
  place(art.cup(k, { far: k.midDeep }), { x: 640, y: 776, scale: 4 }),
  place(pot, { x: 776, y: 782, scale: 4 }),
  place(art.cup(k, { far: k.midDeep }), { x: 884, y: 752, scale: 3.7, flip: true }),
];
const foreground = [
  place(art.leafFan(k.midDeep, 9, 330, -160, -20, { rib: k.mid }), { x: 40, y: 900 }),
  fill(k.signal, poly([-60, 880], [150, 880], [120, 980], [-60, 980])),
  fill(k.signalDeep, rect(-60, 872, 222, 18)),
];
const layers = {
  street,
  passer,
  rain,
  room: [wall, door, floor],
  wet,
  coats,
  figures: pair,
  table: [table, things],
  foreground,
};
const dim = { [k.paper]: k.paperWarm, [k.paperShade]: k.midPale };
const dark = { [k.paper]: k.midPale, [k.paperShade]: k.mid, [k.midPale]: k.mid };

export default Object.entries(layers).reduce(
  (s, [id, marks]) =>
    s.layer(
      id,
      {
        street: 0.2,
        passer: 0.3,
        rain: 0.35,
        room: 0.55,
        wet: 0.55,
        coats: 0.8,
        figures: 0.95,
        table: 1.05,
        foreground: 1.3,
      }[id],
      marks,
    ),
  art.scene({
    id: 'v_cavendish_93',
    era: 1993,
    home: 'day',
    crop: '50% 80%',
    ground: k.paper,
    title: 'The Cavendish Hotel, St James’s, London',
    desc: 'A bright hotel lounge with a chequered floor. Two men in armchairs sit over a red coffee pot and an unread newspaper; a third chair is heaped with coats. Behind the revolving door it rains.',
    hours: art.hours(k, 'day', {
      by: art.fitted(layers, {
        dawn: {
          street: { [k.paperShade]: k.midPale, [k.midPale]: k.mid, [k.mid]: k.midDeep },
          room: dim,
        },
        dusk: {
          street: { [k.paperShade]: k.signal, [k.midPale]: k.midDeep, [k.mid]: k.ink },
          room: dim,
          rain: { [k.paper]: k.paperWarm },
        },
        night: {
          street: { [k.paperShade]: k.ink, [k.midPale]: k.midDeep, [k.mid]: k.ink },
          room: { ...dim, [k.paperShade]: k.midPale },
          wet: dark,
          passer: { [k.midDeep]: k.mid },
        },
      }),
    }),
  }),
);
