// Minutes after noon: in Washington a new man has just taken his oath; in Tehran, at half past eight in the evening, the doors
// of an aircraft close.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1971);
const night = art.skies(k).night;
const GROUND = 640;
const sky = [
  fill(night.body, rect(-60, -60, 1720, 760)),
  halftone(night.high, [-60, -60, 1660, 420], art.down(-60, 430, 1, 0.1), { max: 14, levels: 14 }),
  halftone(night.low, [-60, 380, 1660, 620], art.down(370, 600, 0, 0.5), { max: 10, levels: 7 }),
];
const clocks = [
  halftone(k.signal, [250, -60, 1010, 520], art.glow(640, 216, 170, 330, 0.75), {
    max: 10,
    levels: 9,
  }),
  art.clock(k, 640, 216, 168, 12, 3, { face: k.paper, rim: k.signal, hand: k.ink, second: k.ink }),
  art.clock(k, 960, 150, 84, 8, 33, {
    face: k.ink,
    rim: k.midPale,
    hand: k.paper,
    second: k.signal,
  }),
];
const hills = [
  fill(
    k.midDeep,
    curve(
      '-60,660! -60,520! 60,470! 140,500! 260,430! 380,490! 470,450! 620,540! 800,480! 930,530! 1060,450! 1180,400! 1300,470! 1420,430! 1560,490! 1660,460! 1660,660!',
    ),
  ),
  fill(
    k.midPale,
    poly('260,430 330,466 300,470 280,456 250,474 214,456') +
      poly('1180,400 1250,442 1214,444 1190,428 1150,448 1118,426') +
      poly('60,470 100,484 70,492 30,484'),
  ),
  fill(
    k.ink,
    rect(-60, 606, 1720, 60) +
      rect(1300, 540, 210, 70) +
      rect(1380, 470, 34, 80) +
      rect(1366, 454, 62, 26),
  ),
  fill(
    k.signal,
    rect(1370, 460, 54, 12) +
      Array.from({ length: 8 }, (_, i) => rect(1314 + i * 24, 560, 12, 9)).join(''),
  ),
];
const runway = [
  fill(k.ink, rect(-60, GROUND, 1720, 340)),
  halftone(k.midDeep, [-60, GROUND, 1660, 948], art.down(GROUND, 948, 0.75, 0.1), {
    max: 13,
    levels: 10,
  }),
  // slush and its gleam
  fill(
    k.mid,
    [
      [180, 800, 260, 16],
      [640, 860, 320, 20],
      [1180, 806, 240, 15],
      [1420, 884, 260, 18],
      [60, 900, 220, 15],
    ]
      .map(([x, y, w, h]) => ellipse(x, y, w, h))
      .join(''),
  ),
  fill(
    k.midPale,
    [
      [200, 802, 120, 6],
      [700, 862, 150, 8],
      [1160, 808, 110, 6],
      [1440, 886, 120, 7],
    ]
      .map(([x, y, w, h]) => ellipse(x, y, w, h))
      .join(''),
  ),
  fill(
    k.signal,
    Array.from({ length: 14 }, (_, i) => ellipse(-20 + i * 126, 742 + (i % 2) * 4, 6, 4)).join(''),
  ),
];
const mirror = [
  art.glitter(k.paper, 760, 740, 860, {
    n: 60,
    near: 420,
    spread: 520,
    len: 90,
    width: 4,
    seed: 5,
  }),
  art.glitter(k.signal, 800, 736, 900, {
    n: 50,
    near: 440,
    spread: 560,
    len: 70,
    width: 3.4,
    seed: 12,
  }),
];
// ---- the airliner: three engines at the tail, the nose to the right
const body = curve(
  '196,560! 250,538 420,520 700,516 1180,516 1290,522 1376,552 1404,582! 1388,606 1320,622 1180,628 600,628 420,616 300,590',
);
const plane = [
  fill(k.ink, ellipse(800, 722, 620, 16)),
  // fin and the tailplane on its top
  fill(k.signal, poly('300,546 168,300 246,300 440,524')),
  fill(k.signalDeep, poly('246,300 440,524 396,526 214,300')),
  fill(k.midPale, poly('90,310 120,288 330,292 340,304 230,316')),
  // far wing
  fill(k.mid, poly('760,560 700,520 660,520 690,566')),
  rimLit(fill(k.paper, body), { light: k.signal, dx: 0, dy: -4 }),
  fill(
    k.paperShade,
    curve('300,590! 420,604 600,612 1180,612 1330,606 1388,606! 1320,622 1180,628 600,628 420,616'),
  ),
  line(k.signal, 9, 'M262 566C420 572 1180 570 1394 576'),
  fill(k.ink, poly('1318,534 1352,544 1366,558 1330,556')),
  fill(
    k.signal,
    Array.from({ length: 27 }, (_, i) =>
      i === 24 || i === 25 ? '' : rect(480 + i * 30, 544, 12, 13),
    ).join(''),
  ),
  // engines at the tail
  fill(k.paperShade, curve('330,548! 348,530 470,530 486,546 484,572 470,582 352,580 334,568')),
  fill(k.ink, ellipse(482, 556, 8, 24)),
  fill(k.paper, curve('262,520! 288,488 330,478! 392,482 420,508! 400,522 300,540')),
  // near wing and wheels
  fill(k.midPale, poly('640,606 920,602 560,690 500,694')),
  fill(k.paper, poly('640,604 920,600 900,606 640,616')),
  line(k.midPale, 11, 'M790 614V690M1272 618V690'),
  fill(
    k.ink,
    ellipse(768, 692, 30) + ellipse(814, 692, 30) + ellipse(1262, 696, 23) + ellipse(1286, 696, 23),
  ),
  fill(k.midPale, ellipse(768, 692, 11) + ellipse(814, 692, 11) + ellipse(1286, 696, 8)),
  // the door, a hand's breadth open
  fill(k.ink, rect(1196, 532, 44, 76)),
  fill(k.signal, rect(1200, 536, 15, 70)),
  fill(k.paperShade, poly('1214,534 1240,530 1244,608 1214,606')),
  line(k.ink, 3, open([1214, 534], [1214, 606])),
  fill(k.signal, ellipse(1396, 588, 7)),
  fill(k.paper, ellipse(1130, 634, 9, 6)),
];
const beams = [
  fill(k.paper, poly([1140, 634], [1660, 690], [1660, 770], [1150, 644]), { opacity: 0.28 }),
];
// ---- the steps have been drawn away; one man looks up
const steps = place(
  art.airStair(k, 150, 170, { n: 11, landing: 36, body: k.ink, tread: k.midPale, rail: k.midPale }),
  { x: 1424, y: 800, scale: 1 },
);
const c = (o) => art.wardrobe(k, { skin: k.signalDeep, fold: k.mid, ...o });
const man = rimLit(
  place(
    art.fromBehind(c(), { dress: 'coat', hair: 'short', arms: ['behind', 'behind'], headTurn: 8 }),
    { x: 250, y: 880, scale: 1.7 },
  ),
  { light: k.paper, dx: 4, dy: -3 },
);
const snow = art.snow(k.paper, [-48, -60, 1648, 940], 70, { seed: 11, size: 6 });

export default art
  .scene({
    id: 'o_minutes_80p',
    era: 1971,
    ground: k.ink,
    home: 'night',
    crop: '52% 40%',
    title: 'Minutes after noon',
    desc: 'A white airliner stands lit on a dark wet runway, its door almost closed, the steps drawn away. Over it hang two clock faces, a large one a few minutes past noon and a small dark one at half past eight.',
  })
  .layer('sky', 0.1, sky)
  .layer('clocks', 0.15, clocks)
  .layer('skyline', 0.3, hills)
  .layer('runway', 0.5, runway)
  .layer('mirror', 0.52, mirror)
  .layer('room', 0.7, plane)
  .layer('light', 0.75, beams)
  .layer('figures', 1, [steps, man])
  .layer('snow', 1.3, snow);
