// Berlin first: the barrier goes up for small cars with luggage on the roof; the missiles stay pencilled in the sky.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(1971);
const sky = [
  fill(k.paper, rect(-60, -60, 1720, 720)),
  halftone(k.midPale, [-60, -60, 1660, 300], art.down(-60, 320, 0.85, 0), {
    pitch: 12,
    max: 13,
    levels: 16,
  }),
  halftone(k.paperWarm, [-60, 300, 1660, 600], art.down(280, 600, 0, 1), {
    pitch: 12,
    max: 13,
    levels: 12,
  }),
];
// ---- what is not signed: outlines only ---------------------------------------------------------------------------------
const missile = (x, y, h, w) =>
  place(
    line(
      k.mid,
      5,
      `M${-w} 0V${-h * 0.72}C${-w} ${-h * 0.86} ${-w * 0.3} ${-h * 0.96} 0 ${-h}C${w * 0.3} ${-h * 0.96} ${w} ${-h * 0.86} ${w} ${-h * 0.72}V0M${-w} ${-h * 0.3}L${-w * 2} ${-h * 0.1}V0M${w} ${-h * 0.3}L${w * 2} ${-h * 0.1}V0M${-w} ${-h * 0.72}H${w}M${-w} ${-h * 0.4}H${w}`,
      { dash: '15 11', cap: 'butt' },
    ),
    { x, y },
  );
const pencilled = [
  [180, 470, 400, 30],
  [372, 470, 330, 25],
  [560, 470, 420, 32],
  [1120, 470, 350, 27],
  [1300, 470, 420, 32],
  [1488, 470, 330, 25],
].map(([x, y, h, w]) => missile(x, y, h, w));
const rubbed = line(k.paper, 9, 'M330 380l80 -34M336 410l78 -30M1450 330l84 -40M1452 364l80 -36');
// ---- the city on the other side, its wall -------------------------------------------------------------------------------------
const r = art.chance(21);
let blocks = '';
for (let x = -60; x < 1660; ) {
  const w = 50 + r() * 80;
  blocks += rect(x, 500 - r() * 70, w + 1, 180);
  x += w;
}
const city = [
  fill(k.midPale, blocks),
  place(
    [
      fill(
        k.mid,
        poly('-9,0 -4,-210 4,-210 9,0') +
          ellipse(0, -226, 26) +
          rect(-2.4, -372, 4.8, 130) +
          rect(-5, -300, 10, 52),
      ),
      fill(k.paper, ellipse(-8, -232, 6, 9)),
      line(k.midPale, 3, 'M-26 -222H26'),
    ],
    { x: 846, y: 500, scale: 0.98 },
  ),
  // watchtower
  fill(
    k.midDeep,
    rect(234, 420, 30, 140) + rect(204, 356, 90, 66) + poly('196,356 214,336 284,336 302,356'),
  ),
  fill(k.paperShade, rect(214, 372, 30, 24) + rect(254, 372, 30, 24)),
];
const border = [
  fill(k.mid, rect(-60, 528, 890, 92)),
  fill(k.midPale, rect(-60, 520, 890, 16)),
  line(
    k.midDeep,
    3,
    Array.from({ length: 12 }, (_, i) => open([-30 + i * 72, 540], [-30 + i * 72, 618])).join(''),
  ),
  fill(k.mid, rect(1160, 528, 510, 92)),
  fill(k.midPale, rect(1160, 520, 510, 16)),
  line(
    k.midDeep,
    3,
    Array.from({ length: 7 }, (_, i) => open([1190 + i * 72, 540], [1190 + i * 72, 618])).join(''),
  ),
];
const road = [
  fill(k.midDeep, rect(-60, 616, 1720, 380)),
  fill(k.lift, rect(-60, 772, 1720, 220)),
  line(k.paper, 6, open([-60, 776], [1660, 776]), { dash: '70 46', cap: 'butt' }),
];
// ---- small cars ---------------------------------------------------------------------------------------------------------------
const luggage = {
  cases: [
    fill(k.signalDeep, rect(-52, -154, 62, 26)),
    fill(k.ink, rect(-40, -154, 6, 26) + rect(-8, -154, 6, 26)),
    fill(k.paperWarm, rect(-44, -176, 50, 22)),
    fill(k.signal, rect(14, -150, 40, 22)),
  ],
  pram: [
    fill(
      k.signal,
      curve('-40,-152! -40,-176 -18,-190 4,-186! 4,-164! 40,-164 36,-148 20,-142! -26,-142!'),
    ),
    line(k.ink, 4, 'M-24 -142l-4 12M18 -142l4 12M36 -160l18 -14'),
    fill(k.ink, ellipse(-30, -134, 9) + ellipse(22, -134, 9)),
  ],
  roll: [
    fill(k.paperWarm, rect(-50, -148, 100, 20)),
    fill(k.signalDeep, rect(-36, -170, 76, 22)),
    line(k.ink, 3, 'M-20 -170V-128M22 -170V-128'),
  ],
};
const small = (body, deep, load) => [
  fill(
    body,
    curve(
      '-140,-22! -142,-58 -118,-68 -84,-72! -60,-116 -30,-124 44,-124 70,-112 88,-74! 126,-68 142,-50 142,-22!',
    ),
  ),
  fill(deep, rect(-140, -40, 282, 18)),
  fill(
    k.midPale,
    poly('-72,-76 -50,-110 -4,-114 -4,-76') + poly('8,-76 8,-114 42,-114 58,-104 74,-76'),
  ),
  fill(k.ink, ellipse(-84, -22, 27) + ellipse(86, -22, 27)),
  fill(k.paperShade, ellipse(-84, -22, 11) + ellipse(86, -22, 11)),
  fill(k.paper, ellipse(134, -56, 7, 9)),
  fill(k.signal, rect(-142, -58, 6, 12)),
  line(k.ink, 4, 'M-48 -127H56M-40 -127v6M48 -127v6'),
  load,
];
const who = (x) =>
  fill(
    k.ink,
    [
      ellipse(x, -92, 8, 10),
      curve([
        [x - 14, -76, 1],
        [x - 10, -84],
        [x + 10, -84],
        [x + 14, -76, 1],
      ]),
    ].join(''),
  );
const driver = [who(34), who(-30), who(-52)];
const car = (x, y, s, body, deep, load, extra) => [
  fill(k.ink, ellipse(x, y, 158 * s, 10 * s)),
  rimLit(place([small(body, deep, load), driver, extra], { x, y, scale: s }), {
    light: k.paper,
    dx: 2,
    dy: -3,
  }),
];
const queue = [
  car(10, 728, 0.92, k.midPale, k.mid, luggage.roll),
  car(298, 730, 0.94, k.signal, k.signalDeep, luggage.cases),
  car(592, 730, 0.96, k.paper, k.paperShade, luggage.pram),
  car(
    1262,
    742,
    1.04,
    k.midPale,
    k.mid,
    luggage.cases,
    line(k.ink, 6, 'M60 -90L96 -132M96 -132l5 -10M96 -132l10 -4'),
  ),
];
// ---- the hut, the post, the arm ----------------------------------------------------------------------------------------------------
const hut = [
  fill(k.ink, rect(970, 470, 150, 226)),
  fill(k.signalDeep, rect(970, 560, 150, 136)),
  fill(k.paperWarm, rect(986, 492, 54, 66) + rect(1050, 492, 56, 66)),
  fill(k.signal, rect(952, 452, 186, 20)),
  line(k.paper, 3, open([952, 452], [1138, 452])),
];
const P = [930, 640];
const arm = place(
  [
    fill(k.paper, rect(-14, -740, 28, 740)),
    fill(
      k.signal,
      [0, 1, 2, 3, 4, 5]
        .map((i) =>
          poly(
            [-14, -60 - i * 124],
            [14, -74 - i * 124],
            [14, -136 - i * 124],
            [-14, -122 - i * 124],
          ),
        )
        .join(''),
    ),
    fill(k.ink, rect(-26, -6, 52, 92)),
    fill(k.paper, ellipse(0, -740, 14)),
  ],
  { x: P[0], y: P[1], turn: -38 },
);
const barrier = [
  rimLit(arm, { light: k.ink, dx: 5, dy: 3 }),
  fill(k.ink, rect(P[0] - 20, P[1] - 10, 40, 112) + rect(P[0] - 34, P[1] + 92, 68, 12)),
  fill(k.signal, rect(P[0] - 20, P[1] + 26, 40, 16)),
  fill(k.midPale, ellipse(P[0], P[1], 12)),
];
const g = art.wardrobe(k, {
  cloth: k.midDeep,
  trousers: k.midDeep,
  skin: k.paperWarm,
  fold: k.midPale,
  hat: k.ink,
  band: k.signal,
});
const guard = rimLit(
  place(art.profile(g, { dress: 'tunic', hat: 'peaked', pose: 'point' }), {
    x: 1020,
    y: 764,
    scale: 1.36,
  }),
  { light: k.paper, dx: -3, dy: -2 },
);
// near, two who wait with a suitcase and arms out
const c = (over) => art.wardrobe(k, { skin: k.paperWarm, fold: k.mid, ...over });
const waiting = [
  rimLit(
    place(
      [
        art.fromBehind(c({ band: k.signal }), {
          dress: 'coat',
          hat: 'fedora',
          arms: ['down', 'down'],
          headTurn: -8,
        }),
        place(art.briefcase(k), { x: 24, y: -85, scale: 1 }),
      ],
      { x: 1530, y: 1150, scale: 3.2 },
    ),
    { light: k.paper, dx: -5, dy: -3 },
  ),
  rimLit(
    place(
      art.fromBehind(c({ cloth: k.signalDeep, fold: k.ink, hair: k.ink, trousers: k.ink }), {
        dress: 'coat',
        hair: 'full',
        arms: ['hip', 'down'],
        headTurn: 6,
      }),
      { x: 1372, y: 1180, scale: 2.95 },
    ),
    { light: k.paper, dx: -5, dy: -3 },
  ),
];

export default art
  .scene({
    id: 'o_berlin_71k',
    era: 1971,
    ground: k.paper,
    home: 'day',
    crop: '62% 50%',
    title: 'Berlin first',
    desc: 'At a crossing in Berlin a striped barrier goes up. Small cars with luggage on their roofs drive through and people wait for them; in the sky behind, missiles are only pencilled outlines.',
  })
  .layer('sky', 0.1, sky)
  .layer('pencil', 0.14, [pencilled, rubbed])
  .layer('skyline', 0.25, city)
  .layer('border', 0.5, [border, road])
  .layer('room', 0.7, [hut])
  .layer('figures', 1, [queue, guard, barrier])
  .layer('foreground', 1.3, waiting);
