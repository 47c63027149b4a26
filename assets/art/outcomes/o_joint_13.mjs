// Adopted: the table from above at three in the morning, sheets going from hand to hand; one chair apart holds the plain folder.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const carpet = [
  fill(k.midDeep, rect(-60, -60, 1720, 1020)),
  line(
    k.ink,
    3,
    Array.from({ length: 26 }, (_, i) => open([-60, i * 40 - 20], [1660, i * 40 - 20])).join(''),
    { dash: '60 34', cap: 'butt' },
  ),
];
const T = { cx: 690, cy: 450, rx: 470, ry: 236 };
const top = ellipse(T.cx, T.cy, T.rx, T.ry);
const table = [
  fill(k.ink, ellipse(T.cx + 16, T.cy + 22, T.rx + 6, T.ry + 6)),
  fill(k.signalDeep, top),
  line(k.signal, 5, ellipse(T.cx, T.cy, T.rx - 14, T.ry - 12)),
];
const light = halftone(k.signal, [200, 200, 1200, 700], art.pool(T.cx, T.cy, 150, 440, 1, 0.55), {
  max: 12,
  levels: 10,
  inside: top,
});
const seat = (a) => [
  T.cx + Math.cos(a) * (T.rx + 74),
  T.cy + Math.sin(a) * (T.ry + 84),
  (a * 180) / Math.PI - 90,
];
const A = [-2.85, -2.2, -1.57, -0.94, -0.3, 0.5, 1.14, 1.98, 2.66];
const chairTop = (ink) => [
  fill(k.ink, curve('-52,-46 -40,-56 40,-56 52,-46 52,44 40,54 -40,54 -52,44')),
  fill(ink, curve('-44,-38 -36,-44 36,-44 44,-38 44,30 36,38 -36,38 -44,30')),
  fill(k.ink, curve('-50,36! 50,36! 46,58 0,64 -46,58')),
];
const person = (i, cloth, hair) => {
  const [x, y, turn] = seat(A[i]);
  // seen from above; -y is towards the table
  return place(
    [
      chairTop(k.signalDeep),
      rimLit(
        place(
          [
            fill(
              cloth,
              art.ribbon(
                [
                  [-48, 0],
                  [-56, -44],
                  [-26, -86],
                ],
                [17, 14, 11],
              ),
            ),
            fill(
              cloth,
              art.ribbon(
                [
                  [48, 0],
                  [70, -46],
                  [66, -92],
                ],
                [17, 14, 11],
              ),
            ),
            fill(k.paperWarm, ellipse(-22, -94, 10, 12) + ellipse(67, -100, 10, 12)),
            fill(cloth, curve('-66,4 -52,-22 -20,-30 20,-30 52,-22 66,4 52,28 0,36 -52,28')),
            fill(k.paper, poly('-10,-30 10,-30 0,-8')),
            fill(hair, ellipse(0, -6, 27, 31)),
          ],
          {},
        ),
        { light: k.paper, dx: 0, dy: -4 },
      ),
    ],
    { x, y, turn, scale: 0.94 },
  );
};
const people = A.map((_, i) =>
  person(
    i,
    [k.ink, k.lift, k.ink, k.mid, k.ink, k.lift, k.ink, k.mid, k.lift][i],
    [k.ink, k.midPale, k.ink, k.ink, k.midDeep, k.ink, k.paperShade, k.ink, k.ink][i],
  ),
);
const sheet = (x, y, turn, signed) =>
  place(
    [
      fill(k.ink, rect(-44, -60, 100, 134), { opacity: 0.5 }),
      place(
        art.typedPage(k, { rows: 8, to: 0.64, pen: 2.4, signed: signed ? k.signalDeep : null }),
        { x: -50, y: -70 },
      ),
    ],
    { x, y, turn, scale: 0.84 },
  );
const sheets = [
  sheet(392, 350, -52, true),
  sheet(992, 348, 40, false),
  sheet(690, 470, 6, true),
  sheet(432, 566, 222, false),
  sheet(950, 570, 140, true),
];
const flags = Array.from({ length: 7 }, (_, i) => {
  const x = T.cx - 246 + i * 82;
  const y = 316 - 26 * Math.sin((Math.PI * i) / 6) + 30;
  return place(
    [
      fill(k.ink, ellipse(0, 3, 11, 6)),
      line(k.paper, 3, 'M0 0V-54'),
      fill(
        [k.signal, k.mid, k.paper, k.signal, k.midPale, k.paper, k.mid][i],
        poly('1,-54 40,-50 40,-26 1,-28'),
      ),
      fill(
        [k.paper, k.signal, k.mid, k.midDeep, k.paper, k.signal, k.paper][i],
        poly('1,-45 40,-41 40,-34 1,-37'),
      ),
    ],
    { x, y, scale: 0.92 },
  );
});
const apart = [
  halftone(k.paperWarm, [1180, 480, 1660, 948], art.pool(1400, 720, 60, 220, 0.7), {
    max: 11,
    levels: 9,
  }),
  fill(k.ink, ellipse(1414, 742, 112, 100)),
  place(chairTop(k.mid), { x: 1400, y: 716, scale: 1.7, turn: 24 }),
  place(
    [
      fill(k.ink, rect(-40, -48, 92, 112), { opacity: 0.6 }),
      fill(k.paperShade, rect(-44, -54, 92, 112)),
      fill(k.paper, rect(-48, -58, 92, 112) + rect(-10, -68, 44, 14)),
      line(k.midPale, 3, open('-48,-44 44,-44')),
    ],
    { x: 1400, y: 704, turn: 12, scale: 1.05 },
  ),
];

export default art
  .scene({
    id: 'o_joint_13',
    era: 2013,
    ground: k.midDeep,
    home: 'night',
    crop: '60% 60%',
    title: 'The text is adopted',
    desc: 'From above: people round an oval table pass signed sheets from hand to hand past seven small flags. Apart from them one empty chair holds a plain white folder.',
  })
  .layer('carpet', 0.5, carpet)
  .layer('apart', 0.8, apart)
  .layer('table', 0.8, table)
  .layer('light', 0.8, light)
  .layer('sheets', 0.9, [sheets, flags])
  .layer('figures', 1, people);
