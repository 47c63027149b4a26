// Only the prisoners: a small white jet at noon in Muscat, three small figures, and somebody's arms.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const sky = [
  fill(k.paperShade, rect(-60, -60, 1720, 640)),
  halftone(k.midPale, [-60, -60, 1660, 300], art.down(-60, 310, 1, 0), { max: 14, levels: 12 }),
  halftone(k.paper, [-60, 200, 1660, 560], art.down(200, 540, 0, 0.95), { max: 13, levels: 10 }),
  fill(k.paper, ellipse(330, 130, 62)),
];
const hills = [
  fill(
    k.midPale,
    curve(
      '-60,580! -60,470! 80,430! 160,452! 260,380! 350,430! 430,400! 560,470! 720,420! 830,462! 960,396! 1080,450! 1200,388! 1330,440! 1480,380! 1660,430! 1660,600! -60,600!',
    ),
  ),
  fill(
    k.mid,
    curve(
      '-60,590! -60,530! 120,500! 250,540! 420,510! 620,556! 900,520! 1100,556! 1340,510! 1660,540! 1660,600!',
    ),
  ),
  fill(k.paper, rect(1380, 470, 150, 100) + rect(1440, 380, 40, 100)),
  fill(k.mid, rect(1430, 360, 60, 26)),
  fill(k.midDeep, rect(1384, 500, 142, 14)),
];
const ground = [
  fill(k.paper, rect(-60, 580, 1720, 400)),
  halftone(k.midPale, [-60, 590, 1660, 948], art.down(580, 948, 0.1, 0.7), { max: 11, levels: 9 }),
  fill(k.signal, poly('-60,850 1660,760 1660,772 -60,866')),
  fill(k.midPale, rect(-60, 576, 1720, 8)),
];
const jet = [
  fill(k.midPale, ellipse(960, 700, 600, 24)),
  // far wing, tail
  fill(k.mid, poly('820,560 640,520 600,520 720,574')),
  fill(k.midPale, poly('1340,440 1440,250 1530,250 1490,450')),
  fill(k.signal, poly('1392,342 1440,250 1530,250 1510,342')),
  fill(k.mid, poly('1420,262 1400,246 1590,240 1600,258')),
  fill(
    k.paper,
    curve(
      '420,560 440,520 500,478 580,454 700,440 1200,432 1400,436 1530,452! 1560,470! 1400,556 1200,600 700,612 520,604 440,586',
    ),
  ),
  fill(
    k.midPale,
    curve(
      '430,576 520,592 700,598 1200,580 1400,536 1556,468! 1560,474! 1400,556 1200,600 700,612 520,604 440,586',
    ),
  ),
  fill(k.ink, curve('452,520! 500,482 552,464! 566,490! 500,512 462,524!')),
  fill(k.ink, [800, 870, 940, 1010, 1080].map((x) => ellipse(x, 494, 15, 19)).join('')),
  line(k.signal, 9, 'M440 560C560 556 1200 552 1420 520'),
  fill(
    k.midPale,
    curve('1150,474! 1180,452 1310,452 1340,470 1330,520 1300,530 1190,530 1150,518!'),
  ),
  fill(k.ink, ellipse(1156, 496, 12, 24)),
  line(k.mid, 3, 'M1200 456V528M1290 454V530'),
  fill(k.mid, poly('880,590 1110,580 1420,664 1360,672')),
  line(k.paper, 4, open('882,590 1420,664')),
  line(k.ink, 10, 'M560 600V668M1060 596V668'),
  fill(k.ink, ellipse(560, 676, 24) + ellipse(1046, 676, 27) + ellipse(1092, 676, 27)),
  fill(k.midPale, ellipse(560, 676, 9) + ellipse(1046, 676, 10) + ellipse(1092, 676, 10)),
  fill(k.ink, curve('640,600! 640,480 650,464 684,464 694,480 694,600!')),
];
const stairs = [
  fill(k.midDeep, poly('636,598 698,598 560,764 480,764')),
  line(
    k.paper,
    5,
    [0.1, 0.26, 0.42, 0.58, 0.74, 0.9]
      .map((t) => open([636 - 156 * t, 598 + 166 * t], [698 - 138 * t, 598 + 166 * t]))
      .join(''),
  ),
  line(k.ink, 5, 'M636 598L480 764M636 540L470 706V764M698 546L556 712V764'),
];
const small = (x, y, s, o, over, flip) => [
  fill(k.mid, ellipse(x + 24, y, 44 * s, 6)),
  rimLit(
    place(art.profile(art.wardrobe(k, { skin: k.signalDeep, fold: k.mid, ...over }), o), {
      x,
      y,
      scale: s,
      flip,
    }),
    { light: k.paper, dx: -2, dy: -2 },
  ),
];
const hug = {
  lean: 10,
  neck: 10,
  near: { arm: [26, 100], leg: [-4, -8] },
  far: { arm: [44, 120], leg: [8, -2] },
};
const people = [
  rimLit(
    place(
      art.profile(art.wardrobe(k, { skin: k.signalDeep, cloth: k.mid, trousers: k.ink }), {
        dress: 'shirt',
        hair: 'full',
        pose: {
          neck: 8,
          near: { arm: [16, 50], leg: [12, -4] },
          far: { arm: [-8, 10], leg: [-6, -16] },
        },
      }),
      { x: 628, y: 646, scale: 0.98, flip: true },
    ),
    { light: k.paper, dx: -2, dy: -2 },
  ),
  rimLit(
    place(
      art.profile(art.wardrobe(k, { skin: k.signalDeep, cloth: k.signal, trousers: k.midDeep }), {
        dress: 'shirt',
        hair: 'full',
        pose: { from: 'walk', neck: 2 },
      }),
      { x: 544, y: 734, scale: 1.08, flip: true },
    ),
    { light: k.paper, dx: -2, dy: -2 },
  ),
  small(
    392,
    806,
    1.34,
    { dress: 'shirt', hair: 'short', pose: { ...hug, from: 'walk', lean: 16 } },
    { cloth: k.paper, sleeve: k.paperShade, trousers: k.midDeep, fold: k.midPale },
    true,
  ),
  small(
    308,
    806,
    1.3,
    { hair: 'full', pose: hug },
    { cloth: k.signal, fold: k.signalDeep, trousers: k.ink },
  ),
  small(
    212,
    812,
    1.34,
    {
      hair: 'fringe',
      pose: {
        lean: 3,
        near: { arm: [16, 40], leg: [2, -2] },
        far: { arm: [40, 120], leg: [-4, -4] },
      },
    },
    { cloth: k.ink },
  ),
];
const robe = [
  fill(k.mid, ellipse(1290, 850, 64, 8)),
  rimLit(
    place(art.robeBack(k, { robe: k.paper, cloth: k.signal }), { x: 1270, y: 850, scale: 1.7 }),
    { light: k.mid, dx: 3, dy: 0 },
  ),
];

export default art
  .scene({
    id: 'o_plane_13',
    era: 2013,
    ground: k.paperShade,
    home: 'day',
    crop: '34% 70%',
    title: 'Only the prisoners',
    desc: 'A small white jet stands on a runway at noon, steps down. Two figures descend; a third has reached the arms of somebody who waited. A host in a white robe keeps his distance.',
  })
  .layer('sky', 0.1, sky)
  .layer('skyline', 0.25, hills)
  .layer('ground', 0.5, ground)
  .layer('jet', 0.7, jet)
  .layer('stairs', 0.75, stairs)
  .layer('figures', 1, [people, robe]);
