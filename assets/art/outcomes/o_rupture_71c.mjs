// Rupture: the aircraft has gone again, its steps are wheeled away in the rain, and the carpet is rolled up over a flag.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1971);
const GROUND = 520;
const sky = [
  fill(k.mid, rect(-60, -60, 1720, 700)),
  halftone(k.ink, [-60, -60, 1660, 420], art.down(-60, 440, 0.9, 0), {
    pitch: 12,
    max: 13.4,
    levels: 18,
  }),
  halftone(k.paper, [-60, 330, 1660, GROUND], art.down(330, 520, 0, 0.72), {
    pitch: 12,
    max: 10,
    levels: 10,
  }),
];
const clouds = [
  fill(
    k.midDeep,
    [
      [60, 150, 420, 26],
      [240, 186, 520, 22],
      [980, 100, 460, 26],
      [1160, 140, 420, 20],
      [700, 250, 360, 16],
    ]
      .map(([x, y, w, h]) => art.cloudBar('', x, y, w, h).d)
      .join(''),
  ),
];
// the aircraft, climbing out, small
const plane = place(
  [
    fill(
      k.midPale,
      curve('-110,0! -96,-10 60,-16 104,-10 122,0 104,9 40,12 -90,8!') +
        poly('-104,-4 -132,-50 -108,-50 -72,-8') +
        poly('10,2 -46,58 -22,58 52,6') +
        poly('20,-14 -6,-44 8,-44 56,-14') +
        ellipse(4, 26, 15, 6) +
        ellipse(-18, 44, 13, 5),
    ),
    line(k.paper, 3, 'M-90 -9C-20 -15 60 -16 104 -9'),
    fill(k.signal, poly('-113,-20 -132,-50 -108,-50 -96,-34')),
  ],
  { x: 560, y: 250, scale: 1.25, turn: -14 },
);
const far = [
  fill(k.ink, rect(-80, 478, 420, 50)),
  fill(k.signal, rect(20, 494, 14, 12) + rect(70, 494, 14, 12) + rect(120, 494, 14, 12)),
  art.treeLine(k.ink, 330, 1690, 520, 6, 20, { seed: 5, depth: 10 }),
  line(k.ink, 5, 'M1480 520V250M1560 520V250'),
  // two bare masts: the halyards hang loose
  line(k.ink, 2, 'M1484 256C1500 330 1496 430 1486 510M1564 256C1584 330 1576 420 1566 510'),
];
const ground = [
  fill(k.midDeep, rect(-80, GROUND, 1760, 460)),
  halftone(k.ink, [-60, GROUND, 1660, 948], art.down(GROUND, 900, 0.1, 0.95), {
    pitch: 12,
    max: 14,
    levels: 14,
  }),
  line(
    k.mid,
    3,
    [560, 612, 690, 800].map((y) => open([-80, y], [1690, y])).join('') +
      [-6, -4, -2, 0, 2, 4, 6]
        .map((i) => open([820 + i * 110, GROUND], [820 + i * 420, 960]))
        .join(''),
  ),
  art.glitter(k.midPale, 900, 560, 930, {
    n: 50,
    near: 500,
    spread: 900,
    len: 80,
    width: 3,
    seed: 5,
  }),
];
// ---- the carpet: unrolled at the bottom, rolled up half way; the flag under the roll --------------------------------------------------------
const RY = 700; // where the roll lies
const carpet = [
  fill(k.ink, poly([520, RY + 22], [860, RY + 22], [900, RY + 60], [500, RY + 60])),
  fill(k.signal, poly([560, RY + 6], [836, RY + 6], [1000, 990], [250, 990])),
  fill(
    k.signalDeep,
    poly([560, RY + 6], [584, RY + 6], [330, 990], [250, 990]) +
      poly([812, RY + 6], [836, RY + 6], [1000, 990], [920, 990]),
  ),
  line(k.paperWarm, 4, open([596, RY + 8], [354, 980]) + open([800, RY + 8], [896, 980])),
  // the wet print where it lay before
  fill(k.ink, poly([600, 560], [700, 560], [836, RY - 20], [560, RY - 20]), { opacity: 0.5 }),
];
const R = 58;
const roll = [
  fill(k.signal, rect(544, RY - R * 1.5, 310, R * 2)),
  fill(k.signalDeep, rect(544, RY - 22, 310, 50)),
  fill(k.paperWarm, rect(572, RY - R * 1.5, 7, R * 2) + rect(814, RY - R * 1.5, 7, R * 2)),
  fill(k.signal, ellipse(544, RY - R * 0.5, 30, R) + ellipse(854, RY - R * 0.5, 30, R)),
  fill(k.signalDeep, ellipse(854, RY - R * 0.5, 30, R)),
  line(
    k.paperWarm,
    4,
    `M854 ${RY - 84}C884 ${RY - 80} 884 ${RY + 22} 854 ${RY + 24}C830 ${RY + 20} 832 ${RY - 66} 856 ${RY - 66}C874 ${RY - 60} 872 ${RY + 4} 855 ${RY + 6}C842 ${RY} 844 ${RY - 46} 857 ${RY - 46}`,
  ),
];
const flag = place(
  [
    fill(
      k.ink,
      curve('620,860! 700,838 820,848 930,830 1010,866! 960,930 840,942 720,926 640,934!'),
    ),
    fill(
      k.paper,
      curve(
        '610,846! 690,822 810,834 920,814 1004,852! 978,884 950,912! 836,926 716,908 634,918! 646,884',
      ),
    ),
    // nobody's in particular: whose it is, the story tells
    fill(
      k.mid,
      curve(
        '622,872! 700,850 812,862 924,842 984,874! 964,898 950,912! 836,926 716,908 634,918! 646,884',
      ),
    ),
    line(k.ink, 3, 'M770 828C778 860 768 890 780 918M880 822C872 856 888 884 878 918'),
    line(k.paperShade, 9, open([600, 836], [646, 946])),
  ],
  { x: -70, y: -44 },
);
// ---- the steps on their way, two men pushing, heads down -----------------------------------------------------------------------------------------
const stair = rimLit(
  place(
    art.airStair(k, 370, 330, {
      n: 14,
      landing: 84,
      body: k.midDeep,
      tread: k.midPale,
      rail: k.paper,
      hub: k.midPale,
    }),
    { x: 1060, y: 716 },
  ),
  { light: k.paper, dx: -3, dy: -2 },
);
const c = art.wardrobe(k, {
  cloth: k.ink,
  trousers: k.ink,
  skin: k.signalDeep,
  fold: k.mid,
  hat: k.ink,
  band: k.midDeep,
});
const push = {
  lean: 30,
  neck: -18,
  hip: 80,
  near: { arm: [62, 84], leg: [34, -26] },
  far: { arm: [70, 88], leg: [-24, -48] },
};
const push2 = {
  lean: 34,
  neck: -10,
  hip: 78,
  near: { arm: [66, 82], leg: [-22, -50] },
  far: { arm: [74, 86], leg: [38, -20] },
};
const men = [
  fill(k.ink, ellipse(960, 742, 130, 10)),
  rimLit(
    place(art.profile(c, { dress: 'coat', hat: 'peaked', hair: 'short', pose: push2 }), {
      x: 1036,
      y: 730,
      scale: 1.6,
    }),
    { light: k.midPale, dx: -3, dy: -3 },
  ),
  rimLit(
    place(art.profile(c, { dress: 'coat', hat: 'peaked', hair: 'short', pose: push }), {
      x: 950,
      y: 752,
      scale: 1.76,
    }),
    { light: k.midPale, dx: -3, dy: -3 },
  ),
];
// the host who came to meet them walks off the other way
const host = [
  fill(k.ink, ellipse(216, 874, 120, 11)),
  rimLit(
    place(
      art.fromBehind(
        art.wardrobe(k, { cloth: k.ink, skin: k.signalDeep, fold: k.mid, linen: k.ink }),
        { dress: 'coat', hair: 'short', arms: 'behind', headTurn: -6, stance: 9 },
      ),
      { x: 216, y: 872, scale: 2.5 },
    ),
    { light: k.midPale, dx: 4, dy: -3 },
  ),
];
const wet = art.rain(k.midPale, [-40, -40, 1660, 940], 190, {
  len: 40,
  slant: -0.3,
  width: 1.8,
  seed: 14,
});

export default art
  .scene({
    id: 'o_rupture_71c',
    era: 1971,
    ground: k.ink,
    home: 'dusk',
    crop: '52% 72%',
    title: 'The steps are wheeled away',
    desc: 'Rain on an airfield; an aircraft climbs away. Two men push its empty steps aside, the carpet is half rolled up, and a flag lies wet on it. The host walks off alone.',
  })
  .layer('sky', 0.1, sky)
  .layer('clouds', 0.15, clouds)
  .layer('plane', 0.2, plane)
  .layer('skyline', 0.25, far)
  .layer('room', 0.5, ground)
  .layer('figures', 0.9, [stair, men, carpet, roll, flag, host])
  .layer('rain', 1.3, wet);
