// Two foreign policies: two lecterns back to back on one stage, two shadows as large as the curtain, and an audience that
// does not know whom to look at. The paper between them has one amber block.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place, halftone, rimLit } = art;

const k = art.inks(2013);
const c = (o) => art.wardrobe(k, { skin: k.midDeep, fold: k.mid, ...o });
const STAGE = 640;
const folds = Array.from({ length: 23 }, (_, i) => -60 + i * 76);
const curtain = [
  fill(k.mid, rect(-80, -80, 1780, STAGE + 82)),
  fill(
    k.midDeep,
    folds
      .map((x, i) =>
        curve([
          [x, -80, 1],
          [x + 26, -80, 1],
          [x + 22 + (i % 3) * 4, 260],
          [x + 30, STAGE, 1],
          [x - 6, STAGE, 1],
          [x + 4 - (i % 2) * 6, 260],
        ]),
      )
      .join(''),
  ),
  fill(k.ink, rect(-80, -80, 1780, 120)),
  fill(k.ink, Array.from({ length: 9 }, (_, i) => `M${-90 + i * 200} 36q100 60 200 0z`).join('')),
];
// each lamp throws its speaker on the cloth behind the other
const disc = (x) => [
  halftone(k.paper, [x - 330, 40, x + 330, STAGE], art.pool(x, 360, 190, 310, 0.85), {
    max: 12,
    levels: 10,
  }),
];
const shadowOf = (x, flip) =>
  place(
    art.inOneInk(
      art.profile(c({}), {
        hair: 'short',
        pose: {
          lean: 6,
          neck: -4,
          near: { arm: [64, 118], leg: [2, -2] },
          far: { arm: [20, 60], leg: [-3, -4] },
        },
      }),
      k.ink,
    ),
    { x, y: 790, scale: 3.5, flip },
  );
const shadows = [shadowOf(330, true), shadowOf(1270, false)];
const boards = [
  fill(k.signalDeep, rect(-80, STAGE, 1780, 130)),
  line(
    k.ink,
    3,
    Array.from({ length: 17 }, (_, i) =>
      open([800 + (i - 8) * 110, STAGE], [800 + (i - 8) * 150, STAGE + 130]),
    ).join(''),
  ),
  fill(k.ink, rect(-80, STAGE + 126, 1780, 220)),
  line(k.signal, 5, open([-80, STAGE + 127], [1690, STAGE + 127])),
];
const pools = [560, 1040].map((x) =>
  halftone(
    k.paperWarm,
    [x - 260, STAGE + 4, x + 260, STAGE + 122],
    art.pool(x, STAGE + 62, 70, 230, 0.95, 0.24),
    { max: 12, levels: 8 },
  ),
);
const lectern = (x, flip) =>
  place(
    [
      fill(k.ink, poly('-48,0 48,0 40,-12 -40,-12') + poly('-30,-12 30,-12 36,-150 -36,-150')),
      fill(k.signalDeep, poly('-24,-22 24,-22 28,-140 -28,-140')),
      fill(k.signal, ellipse(0, -84, 17)),
      fill(k.ink, poly('-46,-146 50,-176 50,-158 -46,-130')),
      line(k.ink, 4, 'M30 -168C30 -190 26 -200 16 -206M38 -170C40 -194 34 -206 24 -212'),
      fill(k.paper, poly('-34,-154 26,-173 28,-168 -32,-149')),
    ],
    { x, y: STAGE + 70, scale: 1.16, flip },
  );
const speaker = (x, flip, cloth, hair) =>
  rimLit(
    place(
      art.profile(c({ cloth, fold: cloth === k.ink ? k.mid : k.midPale }), {
        hair,
        pose: {
          lean: 5,
          neck: -6,
          near: { arm: [52, 112], leg: [4, -2] },
          far: { arm: [30, 76], leg: [-6, -6] },
        },
      }),
      { x, y: STAGE + 66, scale: 1.94, flip },
    ),
    { light: k.paper, dx: flip ? -4 : 4, dy: -3 },
  );
const speakers = [
  speaker(668, true, k.ink, 'full'),
  speaker(932, false, k.ink, 'fringe'),
  lectern(556, false),
  lectern(1044, true),
];
// the front page, pinned upright in the gap
const page = place(
  [
    fill(k.ink, poly('-62,-86 70,-86 74,96 -58,96'), { opacity: 0.6 }),
    fill(k.paper, poly('-70,-94 62,-94 66,88 -66,88')),
    fill(k.ink, rect(-56, -80, 106, 13)),
    line(k.mid, 2.4, 'M-56 -58H50'),
    fill(k.signal, rect(-54, -46, 66, 62)),
    line(
      k.midDeep,
      3,
      [-42, -32, -22, -12, -2, 8].map((y) => `M22 ${y}H52`).join('') +
        [30, 42, 54, 66].map((y) => `M-54 ${y}H-6M4 ${y}H54`).join(''),
    ),
  ],
  { x: 800, y: 590, turn: -2, scale: 0.98 },
);
// ---- the audience: half look left, half right, one at nobody ------------------------------------------------------------------------------------
const row = (y, s, xs, cloth) =>
  xs.map((x, i) =>
    rimLit(
      place(
        art.armRaised(c({ cloth, skin: k.midDeep, fold: k.mid }), {
          arms: 'rest',
          hair: ['short', 'full', 'fringe', 'full'][(i + (s > 2 ? 1 : 0)) % 4],
          headTurn: i % 2 ? 17 : -17,
        }),
        { x, y, scale: s },
      ),
      { light: k.signal, dx: 0, dy: -4 },
    ),
  );
const audience = [
  row(1070, 1.7, [120, 290, 450, 620, 800, 980, 1140, 1310, 1480], k.lift),
  row(1216, 2.3, [20, 240, 470, 700, 920, 1140, 1370, 1600], k.ink),
];

export default art.staged(
  k,
  {
    id: 'o_twovoices_16t',
    era: 2013,
    ground: k.ink,
    home: 'night',
    crop: '50% 62%',
    title: 'Two voices',
    desc: 'On one stage two people at lecterns speak in opposite directions, back to back, their great shadows on the curtain. Between them a newspaper page with one amber block. The heads of the audience turn both ways.',
  },
  [
    ['room', 0.4, curtain],
    ['discs', 0.41, [disc(330), disc(1270)]],
    ['shadows', 0.42, shadows],
    ['stage', 0.55, boards],
    ['pools', 0.56, pools],
    ['figures', 0.75, [page, speakers]],
    ['foreground', 1.2, audience],
  ],
);
