// People in profile, in centimetres: origin on the floor between the feet, up is negative, 178 tall, looking right.
// Every figure is a list of marks ordered for painting. Put it in a scene with place(), light it with rimLit().

import { headProfile } from './heads.mjs';
import { handAlong, shoe } from './limbs.mjs';
import { fill, line, place } from './marks.mjs';
import { curve, open, ribbon } from './shapes.mjs';

/** The inks of a person. Skin the same as cloth gives a plain silhouette. */
export const wardrobe = (k, over = {}) => ({
  cloth: k.ink,
  trousers: over.cloth ?? k.ink,
  skin: k.mid,
  hair: k.ink,
  linen: k.paper,
  fold: k.mid,
  hat: over.cloth ?? k.ink,
  band: k.mid,
  shoe: k.ink,
  ...over,
});

const DEG = Math.PI / 180;
const step = ([x, y], angle, len) => [
  x + Math.sin(angle * DEG) * len,
  y + Math.cos(angle * DEG) * len,
];
const between = (a, b, t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/**
 * Poses. Angles in degrees from hanging straight down, forward positive: arm [upper, fore], leg [thigh, shin];
 * hip: its height in cm; lean of the trunk, neck of the head. near is the side towards us.
 */
const POSES = {
  stand: { near: { arm: [-2, 12], leg: [2, -2] }, far: { arm: [6, 20], leg: [-3, -4] } },
  walk: {
    lean: 5,
    hip: 87,
    near: { arm: [-26, -4], leg: [27, 2] },
    far: { arm: [26, 48], leg: [-18, -40] },
  },
  sit: {
    lean: -4,
    hip: 52,
    near: { arm: [10, 72], leg: [86, 3] },
    far: { arm: [18, 84], leg: [80, -8] },
  },
  sitForward: {
    lean: 19,
    hip: 52,
    neck: 4,
    near: { arm: [34, 96], leg: [88, -4] },
    far: { arm: [44, 104], leg: [80, -10] },
  },
  perch: {
    lean: 2,
    hip: 85,
    neck: 12,
    near: { arm: [-26, -16], leg: [36, 6] },
    far: { arm: [10, 74], leg: [24, -4] },
  },
  read: { neck: 14, near: { arm: [8, 104], leg: [2, -2] }, far: { arm: [16, 98], leg: [-3, -4] } },
  point: { lean: 3, near: { arm: [4, 16], leg: [4, 0] }, far: { arm: [78, 84], leg: [-5, -5] } },
};

/** Where every joint is, and up(len, extra): a point on the trunk, len above the hips. */
function skeleton({ hip: height = 90, lean = 0, near, far }) {
  const hip = [0, -height];
  const up = (len, extra = 0) => step(hip, 180 - lean - extra, len);
  const shoulder = up(49, 1);
  const limbs = ({ arm: [upper, fore], leg: [thigh, shin] }) => {
    const elbow = step(shoulder, upper, 30);
    const knee = step(hip, thigh, 43);
    const foot = Math.max(-40, Math.min(30, -shin * 0.7));
    return {
      elbow,
      wrist: step(elbow, fore, 25),
      turn: -fore,
      knee,
      ankle: step(knee, shin, 42),
      foot,
    };
  };
  return {
    hip,
    up,
    shoulder,
    neckBase: up(58, 3),
    near: limbs(near),
    far: limbs(far),
    seated: height < 70,
  };
}

const trouser = (c, { hip }, { knee, ankle, foot }) => [
  fill(c.shoe, shoe(ankle, -foot)),
  fill(
    c.trousers,
    ribbon(
      [hip, between(hip, knee, 0.5), knee, between(knee, ankle, 0.5), ankle],
      [11, 9.8, 7.6, 7, 6.6],
      [12, 9.6, 7.6, 6.6, 6.2],
      { start: 'round' },
    ),
  ),
];

const SLEEVE = { coat: 1.1, shirt: 0.92 };

/** Hand, cuff and sleeve. */
function sleeve(c, { shoulder }, { elbow, wrist, turn }, dress, ink) {
  const widths = [7.4, 7, 6, 5.6, 5].map((w) => w * (SLEEVE[dress] ?? 1));
  const spine = [
    between(shoulder, elbow, -0.06),
    between(shoulder, elbow, 0.5),
    elbow,
    between(elbow, wrist, 0.5),
    wrist,
  ];
  return [
    fill(c.skin, handAlong(wrist, turn)),
    fill(c.linen, ribbon([between(elbow, wrist, 0.86), step(wrist, -turn, 2)], [4.4, 4.2]), {
      inner: true,
    }),
    fill(ink, ribbon(spine, widths, widths, { start: 'round' })),
  ];
}

/** The outline of the trunk: jacket, shirt, or a coat with its skirts. */
function trunk({ hip, up, seated }, lean, dress) {
  const spine = [up(0), up(20), up(38, 0.5), up(51, 2), up(57, 3)];
  if (dress === 'coat' && !seated) {
    const hem = step(hip, 0, 40);
    const back = [21, 17.4, 15, 12.6, 14, 12, 6.6];
    return ribbon(
      [hem, between(hem, hip, 0.5), ...spine],
      back,
      [18, 16, 14.6, 13.6, 14.4, 10.4, 5.2],
    );
  }
  const tail = seated ? step(hip, -lean * 0.4, 7) : step(hip, 0, dress === 'shirt' ? 2 : 9);
  return ribbon(
    [tail, ...spine],
    [seated ? 14 : 14.4, 13, 10.2, 11.8, 10.4, 6.2],
    [seated ? 11 : 13, 11.8, 11.2, 12.2, 9.2, 5],
  );
}

/** A strip of shade down the front of the trunk, for pale cloth. */
const shadeStrip = (c, { up, seated }) =>
  c.shade &&
  fill(
    c.shade,
    ribbon(
      [up(seated ? -4 : -1), up(20), up(38, 0.5), up(52, 2)],
      [-2, -2, -3, -5],
      [11.6, 11, 12, 8.6],
    ),
    { inner: true },
  );

/** The skirts of a coat over the knees of someone who sits. */
const coatLap = (c, { hip: [, y] }) =>
  fill(
    c.cloth,
    curve([
      [-15, y - 4],
      [10, y - 12],
      [34, y - 9],
      [40, y + 4],
      [30, y + 22, 1],
      [4, y + 26, 1],
      [-16, y + 12],
    ]),
  );

/** The triangle of shirt at the throat, and the collar. */
function linenAtNeck(c, { up }, dress) {
  const chest = up(40);
  const throat = up(55, 3.2);
  const front = curve([
    [throat[0] + 2.6, throat[1] - 3, 1],
    [throat[0] + 6.4, throat[1] - 1, 1],
    [chest[0] + 13.6, chest[1] + 3, 1],
    [throat[0] + 4, throat[1] + 3, 1],
  ]);
  return [
    dress !== 'tunic' && fill(c.linen, front, { inner: true }),
    fill(
      dress === 'tunic' ? c.cloth : c.linen,
      ribbon([up(56, 2.6), up(59.6, 3.4)], [6.6, 6.2], [5.4, 5.6]),
      { inner: true },
    ),
  ];
}

/** A few lines inside the silhouette, on the side away from the rim: sleeve, elbow, lapel, vent. */
function foldLines(c, { up, shoulder, near, seated, hip }, dress) {
  if (!c.fold || c.fold === c.cloth) return [];
  const s = between(shoulder, near.elbow, 0.25);
  const e = near.elbow;
  const m = between(e, near.wrist, 0.3);
  const arm =
    open([s[0] - 6.6, s[1]], [e[0] - 6, e[1] - 2], [m[0] - 4, m[1] + 4]) +
    open([e[0] + 5, e[1] - 5], [e[0] - 1, e[1] - 3]);
  const n = up(56, 4);
  const w = up(24, 0);
  const tail = up(4, 0);
  const leaning = Math.abs(up(10)[0] - up(0)[0]) > 1.6 || near.elbow[0] - shoulder[0] > 12;
  const lapel =
    !leaning && (dress === 'suit' || dress === 'coat')
      ? open([n[0] + 1.6, n[1] + 2], [n[0] + 3.4, n[1] + 10], [w[0] + 9.4, w[1] - 8])
      : '';
  const vent =
    !seated && dress === 'suit' ? open([tail[0] - 12, tail[1]], [hip[0] - 13.6, hip[1] + 8]) : '';
  return line(c.fold, 0.9, arm + vent + lapel);
}

/**
 * A person in profile. pose: a name of POSES, or an object like one, with `from` naming the pose it varies;
 * dress: suit, shirt, coat or tunic; hair, hat: see heads.mjs; held, heldFar: marks in the near and far hand,
 * drawn at the wrist. Returns marks; .joints tells where things are.
 */
export function profile(
  c,
  { pose = 'stand', dress = 'suit', hair, hat, held, heldFar, heldTurn = 0 } = {},
) {
  const p = typeof pose === 'string' ? POSES[pose] : { ...POSES[pose.from ?? 'stand'], ...pose };
  const { lean = 0, neck = 0 } = p;
  const body = skeleton(p);
  const { near, far, neckBase } = body;
  const marks = [
    sleeve(c, body, far, dress, c.cloth),
    heldFar && place(heldFar, { x: far.wrist[0], y: far.wrist[1] }),
    trouser(c, body, far),
    trouser(c, body, near),
    dress === 'coat' && body.seated && coatLap(c, body),
    place(headProfile(c, { hair, hat }), {
      x: neckBase[0],
      y: neckBase[1],
      turn: lean * 0.35 + neck,
      scale: 0.95,
    }),
    fill(c.cloth, trunk(body, lean, dress)),
    shadeStrip(c, body),
    linenAtNeck(c, body, dress),
    held && place(held, { x: near.wrist[0], y: near.wrist[1], turn: heldTurn }),
    sleeve(c, body, near, dress, c.sleeve ?? c.cloth),
    foldLines(c, body, dress),
  ];
  marks.joints = body;
  return marks;
}
