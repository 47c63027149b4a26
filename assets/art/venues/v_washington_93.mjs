// The State Department: two delegations' doors face each other across a corridor. Nobody sits on the sofa between them;
// at the far end the cameras have put on their lights.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, curve, place, halftone, rimLit } = art;

const k = art.inks(1993);
const cam = art.camera({ horizon: 372, eye: 158, vx: 800, focal: 900 });
const HW = 250; // half the width of the corridor
const END = 1500;
const NEAR = 200;
const H = 300;
const shell = [
  fill(k.midPale, cam.side(-HW, 0, H, NEAR, END) + cam.side(HW, 0, H, NEAR, END)),
  fill(k.paperShade, cam.floor(-HW, HW, NEAR, END, H)),
  fill(k.mid, cam.floor(-HW, HW, NEAR, END)),
  fill(k.midDeep, cam.side(-HW, 0, 92, NEAR, END) + cam.side(HW, 0, 92, NEAR, END)),
  fill(k.mid, cam.side(-HW, 92, 100, NEAR, END) + cam.side(HW, 92, 100, NEAR, END)),
  // ceiling lights in a row
  fill(
    k.paper,
    [260, 420, 600, 820, 1080, 1340].map((z) => cam.floor(-60, 60, z, z + 70, H)).join(''),
  ),
  // stone in bands
  fill(
    k.midDeep,
    [260, 380, 520, 680, 880, 1120].map((z) => cam.floor(-HW, HW, z, z + 10)).join(''),
  ),
  line(
    k.midDeep,
    3,
    open(cam.at(-80, 0, NEAR), cam.at(-80, 0, END)) + open(cam.at(80, 0, NEAR), cam.at(80, 0, END)),
  ),
];
const [ex0, ey0] = cam.at(-HW, H, END);
const [ex1, ey1] = cam.at(HW, 0, END);
const farEnd = [fill(k.paper, rect(ex0 - 2, ey0 - 2, ex1 - ex0 + 4, ey1 - ey0 + 4))];
const glare = [
  halftone(k.paper, [260, 60, 1340, 700], art.pool(800, 360, 110, 420, 0.95, 0.72), {
    pitch: 12,
    max: 15,
    levels: 14,
  }),
];
const beams = fill(
  k.paper,
  [
    [700, 330, -168],
    [760, 300, -118],
    [840, 300, -66],
    [905, 336, -16],
  ]
    .map(([x, y, a]) => {
      const r = (d) => [
        x + Math.cos(((a + d) * Math.PI) / 180) * 190,
        y + Math.sin(((a + d) * Math.PI) / 180) * 150,
      ];
      return poly([x, y], r(-4), r(4));
    })
    .join(''),
);
const crew = (x, s, flip, lamp) =>
  place(
    [
      art.profile(art.wardrobe(k, { skin: k.ink, linen: k.ink, fold: k.ink }), {
        hair: 'short',
        pose: {
          neck: 8,
          near: { arm: [60, 130], leg: [6, 0] },
          far: { arm: [70, 120], leg: [-8, -6] },
        },
      }),
      line(k.ink, 4, 'M40 -134L18 0M40 -134L64 0M40 -134V-6'),
      fill(k.ink, rect(20, -162, 44, 24) + poly('64,-158 82,-164 82,-138 64,-142')),
      lamp && [
        line(k.ink, 3, 'M-34 0V-214M-34 -40L-54 0M-34 -40L-14 0'),
        fill(k.ink, poly('-46,-206 -24,-216 -16,-192 -38,-182')),
      ],
    ],
    { x, y: 470, scale: s, flip },
  );
const cameras = [
  rimLit(
    [crew(690, 0.66, false, true), crew(908, 0.66, true, true), crew(764, 0.58, false, false)],
    { light: k.paper, dx: 0, dy: -2 },
  ),
  art.specks(k.signal, 6, [
    [722, 368],
    [876, 368],
  ]),
];
// ---- doors face to face -----------------------------------------------------------------------------------------------------------
const doorway = (s) => {
  const X = s * HW;
  const z0 = 330;
  const z1 = 500;
  return [
    fill(k.signalDeep, cam.side(X, 0, 236, z0 - 14, z1 + 18)),
    fill(k.paperWarm, cam.side(X, 0, 222, z0, z1)),
    // the leaf, swung inward
    fill(
      k.signal,
      poly(
        cam.at(X, 0, z1),
        cam.at(X, 222, z1),
        cam.at(X + s * 90, 222, z1 - 20),
        cam.at(X + s * 90, 0, z1 - 20),
      ),
    ),
    fill(k.paper, cam.side(X, 150, 176, 560, 612)),
    line(
      k.ink,
      3,
      open(cam.at(X, 168, 568), cam.at(X, 168, 604)) +
        open(cam.at(X, 158, 568), cam.at(X, 158, 596)),
    ),
    fill(k.signalDeep, cam.side(X, 0, 230, 760, 860) + cam.side(X, 0, 230, 1020, 1120)),
  ];
};
const doors = [doorway(-1), doorway(1)];
const who = (over) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, linen: k.paper, ...over });
const figures = [
  rimLit(
    place(
      art.profile(who(), {
        hair: 'full',
        pose: {
          neck: 10,
          near: { arm: [10, 104], leg: [4, -2] },
          far: { arm: [14, 90], leg: [-6, -4] },
        },
        held: place(art.papers(k, 2), { x: 2, y: -6 }),
      }),
      { x: 238, y: 816, scale: 2.36 },
    ),
    { light: k.paper, dx: 4, dy: -3 },
  ),
  rimLit(
    place(
      art.fromBehind(who({ cloth: k.midDeep, trousers: k.midDeep, fold: k.midPale }), {
        hair: 'short',
        arms: ['down', 'hip'],
        headTurn: 9,
        stance: 12,
      }),
      { x: 1338, y: 826, scale: 2.36 },
    ),
    { light: k.paper, dx: -4, dy: -3 },
  ),
];
// ---- the sofa ------------------------------------------------------------------------------------------------------------------------
const sofa = place(
  [
    fill(k.ink, rect(-96, -12, 8, 12) + rect(88, -12, 8, 12)),
    fill(
      k.signalDeep,
      curve('-104,-60! -100,-92 -80,-98 0,-102 80,-98 100,-92 104,-60! 104,-10! -104,-10!'),
    ),
    fill(
      k.signal,
      curve('-84,-52! -82,-84 -60,-90 -4,-91! -3,-52!') +
        curve('84,-52! 82,-84 60,-90 4,-91! 3,-52!'),
    ),
    fill(
      k.signal,
      curve('-86,-50! -4,-52! -3,-30! -88,-30!') + curve('86,-50! 4,-52! 3,-30! 88,-30!'),
    ),
    fill(
      k.signal,
      curve('-116,-10! -118,-50 -114,-66 -100,-70 -88,-64 -86,-50 -87,-10!') +
        curve('116,-10! 118,-50 114,-66 100,-70 88,-64 86,-50 87,-10!'),
    ),
    line(
      k.paperWarm,
      1.6,
      'M-80 -51H-6M6 -51H80M-110 -62C-106 -68 -94 -68 -90 -62M90 -62C94 -68 106 -68 110 -62',
    ),
    line(k.signalDeep, 1.6, 'M-87 -30H87M-70 -72h0M-44 -74h0M-20 -74h0M70 -72h0M44 -74h0M20 -74h0'),
  ],
  cam.stand(0, 380),
);
const shadow = fill(k.ink, poly([566, 744], [1034, 744], [1180, 980], [420, 980]), {
  opacity: 0.55,
});
const rims = rimLit(sofa, { light: k.paper, dx: 0, dy: -4 });
const layers = {
  room: [shell],
  end: farEnd,
  glare,
  beams,
  cameras,
  doors,
  shadow,
  sofa: rims,
  figures,
};
const depth = {
  room: 0.4,
  end: 0.3,
  glare: 0.42,
  beams: 0.43,
  cameras: 0.45,
  doors: 0.5,
  shadow: 0.8,
  sofa: 0.9,
  figures: 1.1,
};
export default Object.entries(layers).reduce(
  (s, [id, marks]) => s.layer(id, depth[id], marks),
  art.scene({
    id: 'v_washington_93',
    era: 1993,
    home: 'day',
    crop: '50% 70%',
    ground: k.midDeep,
    title: 'The State Department, Washington',
    desc: 'Two open doors face each other across a long corridor. A red sofa between them is empty; at the far end camera crews stand black before their lights.',
    hours: art.hours(k, 'day', {
      by: art.fitted(layers, {
        dawn: {
          room: {
            [k.midPale]: k.mid,
            [k.paperShade]: k.midPale,
            [k.mid]: k.midDeep,
            [k.midDeep]: k.ink,
          },
        },
        dusk: {
          room: {
            [k.midPale]: k.mid,
            [k.paperShade]: k.paperWarm,
            [k.mid]: k.midDeep,
            [k.midDeep]: k.ink,
          },
          end: { [k.paper]: k.paperWarm },
        },
        night: {
          room: {
            [k.midPale]: k.midDeep,
            [k.paperShade]: k.mid,
            [k.mid]: k.lift,
            [k.midDeep]: k.ink,
          },
          end: { [k.paper]: k.paperWarm },
        },
      }),
    }),
  }),
);
