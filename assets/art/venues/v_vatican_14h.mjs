// A loggia of the Apostolic Palace made a salon, October, evening: painted vaults, a long bare table with chairs in two groups,
// and at its head, in the last light, one chair for the witness.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, mirrored, place, halftone, rimLit } = art;

const k = art.inks(2013);
const VX = 610;
const HZ = 470;
const cam = art.camera({ horizon: HZ, eye: 168, vx: VX, focal: 900 });
const at = cam.at;
const FAR = 1080;
const L = -330;
const R = 330;
const SPRING = 400; // where the vault begins
const rise = 190;
// the vault as a half ellipse at depth z
const vault = (z, n = 28) =>
  Array.from({ length: n + 1 }, (_, i) => {
    const a = Math.PI - (Math.PI * i) / n;
    return at(R * Math.cos(a), SPRING + rise * Math.sin(a), z);
  });

// ---- Rome at evening, seen through the arches on the right ----------------------------------------------------------------------------
const sky = [
  fill(k.signal, rect(700, -60, 960, 700)),
  halftone(k.ink, [700, -60, 1660, 170], art.down(-60, 180, 0.8, 0), { max: 13, levels: 10 }),
  halftone(k.paper, [700, 170, 1660, 560], art.down(180, 520, 0, 1), { max: 15, levels: 12 }),
];
const dome = [
  fill(k.signalDeep, rect(-92, -70, 184, 130)),
  fill(k.paperWarm, Array.from({ length: 8 }, (_, i) => rect(-84 + i * 22, -62, 7, 54)).join('')),
  fill(k.signalDeep, rect(-100, -80, 200, 14)),
  fill(
    k.signalDeep,
    curve('-88,-80! -86,-130 -56,-176 -16,-196! 16,-196! 56,-176 86,-130 88,-80!'),
  ),
  line(
    k.signal,
    3,
    'M-58 -82C-58 -130 -36 -172 -10 -194M-20 -82C-20 -130 -12 -172 -4 -194M20 -82C20 -130 12 -172 4 -194M58 -82C58 -130 36 -172 10 -194',
  ),
  fill(
    k.signalDeep,
    rect(-15, -228, 30, 36) + poly('-18,-228 18,-228 0,-252') + ellipse(0, -256, 5),
  ),
  line(k.signalDeep, 3, 'M0 -256v-26M-8 -274h16'),
];
const roofs = [
  place(dome, { x: 1236, y: 470, scale: 1.16 }),
  fill(
    k.signalDeep,
    poly(
      '700,640 700,508 760,494 790,508 850,500 850,476 900,476 900,506 1010,498 1050,480 1090,500 1400,500 1400,470 1440,452 1480,470 1480,500 1560,494 1660,480 1660,640',
    ),
  ),
  fill(k.ink, poly('700,660 700,548 800,536 960,552 1120,530 1300,548 1500,520 1660,540 1660,700')),
  [930, 1120, 1530].map((x) =>
    place(
      [
        fill(
          k.ink,
          curve('-8,0! -14,-20 -60,-34 -58,-54 -20,-68 30,-66 62,-50 56,-34 14,-20 8,0!'),
        ),
        line(k.ink, 6, 'M0 30V-20'),
      ],
      { x, y: 540, scale: 0.8 },
    ),
  ),
];
// ---- the arcade: piers and arches in perspective on the right wall ---------------------------------------------------------------------
const BAYS = [
  [236, 356],
  [402, 546],
  [596, 770],
  [826, 1020],
];
const SILL = 92;
const arch = ([z0, z1]) => {
  const n = 28;
  const top = Array.from({ length: n + 1 }, (_, i) => {
    const a = (Math.PI * i) / n;
    const z = (z0 + z1) / 2 - (Math.cos(a) * (z1 - z0)) / 2;
    return at(R, 300 + 88 * Math.sin(a), z);
  });
  return poly(at(R, SILL, z0), ...top, at(R, SILL, z1));
};
const thick = ([z0, z1]) => {
  // the far jamb and sill, which we see
  const n = 28;
  const edge = (X) =>
    Array.from({ length: n / 2 + 1 }, (_, i) => {
      const a = Math.PI / 2 + (Math.PI / 2) * (i / (n / 2));
      const z = (z0 + z1) / 2 - (Math.cos(a) * (z1 - z0)) / 2;
      return at(X, 300 + 88 * Math.sin(a), z);
    });
  return [
    fill(
      k.signal,
      poly(...edge(R), at(R, SILL, z1), at(R + 34, SILL, z1), ...edge(R + 34).reverse()),
    ),
    fill(
      k.paperWarm,
      poly(at(R, SILL, z0), at(R, SILL, z1), at(R + 30, SILL, z1), at(R + 30, SILL, z0)),
    ),
  ];
};
const rightWall = [
  BAYS.map(thick),
  art.wallWithHoles(
    k.ink,
    poly([1720, -700], at(R, SPRING, FAR), at(R, 0, FAR), at(R, 0, 180), [1720, 1500]),
    ...BAYS.map(arch),
  ),
  BAYS.map(([z0, z1]) => [line(k.signalDeep, 3, cam.side(R, 14, SILL - 16, z0 - 8, z1 + 8))]),
  line(k.signal, 4, open(at(R, 0, FAR), at(R, 0, 200))),
  line(k.signalDeep, 5, open(at(R, SPRING, FAR), at(R, SPRING, 200))),
];
// ---- damask on the left -------------------------------------------------------------------------------------------------------------------
const leftWall = [
  fill(k.lift, poly([-120, -700], at(L, SPRING, FAR), at(L, 0, FAR), [-120, 1500])),
  fill(k.signalDeep, cam.side(L, 90, SPRING - 14, 330, FAR - 14)),
  line(
    k.signal,
    2.6,
    [400, 490, 590, 700, 820, 950]
      .map((z) =>
        [150, 230, 310]
          .map((y) => {
            const [x, v] = at(L, y, z);
            const s = 900 / z;
            return `M${x} ${v - 26 * s}q${14 * s} ${16 * s} 0 ${34 * s}q${-14 * s} ${-18 * s} 0 ${-34 * s}M${x - 9 * s} ${v + 14 * s}q${9 * s} ${12 * s} ${18 * s} 0`;
          })
          .join(''),
      )
      .join(''),
  ),
  line(
    k.signal,
    4,
    open(at(L, 90, 200), at(L, 90, FAR)) + open(at(L, SPRING - 12, 200), at(L, SPRING - 12, FAR)),
  ),
  line(k.midDeep, 3, open(at(L, 0, FAR), at(L, 0, 200))),
];
// ---- the vault ---------------------------------------------------------------------------------------------------------------------------------
const ZS = [250, 380, 570, 798, FAR];
const ceiling = [
  fill(k.lift, poly(...vault(200), ...vault(FAR).reverse())),
  ZS.slice(0, -1).map((z, i) => {
    const a = vault(z * 1.05);
    const b = vault(ZS[i + 1] * 0.97);
    return fill(i % 2 ? k.midDeep : k.mid, poly(...a.slice(2, -2), ...b.slice(2, -2).reverse()));
  }),
  ZS.map((z) => line(k.signal, Math.max(2, 1600 / z), open(...vault(z)))),
  line(k.lift, 3, [6, 10, 14, 18, 22].map((i) => open(vault(210)[i], vault(FAR)[i])).join('')),
  fill(
    k.paperWarm,
    [318, 470, 680]
      .map((z) => {
        const [x, y] = at(0, SPRING + rise, z);
        const s = 900 / z;
        return ellipse(x, y + 6 * s, 46 * s, 7 * s);
      })
      .join(''),
  ),
];
const endWall = [
  fill(k.ink, poly(at(L, 0, FAR), ...vault(FAR), at(R, 0, FAR))),
  fill(k.signalDeep, cam.wall(-210, 210, 30, 390, FAR)),
  line(k.signal, 3, cam.wall(-210, 210, 30, 390, FAR)),
];
const floor = [
  fill(k.lift, poly(at(L, 0, FAR), at(R, 0, FAR), [1900, 1200], [-700, 1200])),
  fill(
    k.midDeep,
    [250, 330, 440, 590, 800]
      .map((z, i, all) =>
        all[i + 1]
          ? [-3, -1, 1]
              .map((j) =>
                cam.floor(
                  j * 110 + (i % 2 ? 110 : 0),
                  (j + 1) * 110 + (i % 2 ? 110 : 0) - 0,
                  z,
                  all[i + 1],
                ),
              )
              .join('')
          : cam.floor(-330, -110, z, FAR) + cam.floor(110, 220, z, FAR),
      )
      .join(''),
  ),
];
// evening light through each arch on the floor
const patches = fill(
  k.signal,
  BAYS.map(([z0, z1]) =>
    poly(at(R - 20, 0, z0 + 20), at(R - 20, 0, z1 + 10), at(96, 0, z1 + 74), at(96, 0, z0 + 74)),
  ).join(''),
);
// ---- the table and its chairs -----------------------------------------------------------------------------------------------------------------------
const T = { w: 62, y: 76, z0: 210, z1: 760 };
const sideChair = (s, z) =>
  rimLit(
    place(
      [
        line(k.ink, 4, 'M-20 0L-18 -46M20 0L19 -46'),
        fill(k.signalDeep, curve('-22,-50! 0,-53 23,-50! 23,-42! -21,-42!')),
        line(k.ink, 4, 'M-19 -44L-26 -112'),
        fill(k.signalDeep, curve('-27,-108 -21,-109 -16,-60 -21,-57')),
        fill(k.signal, ellipse(-26, -114, 3)),
      ],
      { ...cam.stand(s * 104, z), flip: s > 0 },
    ),
    { light: k.paperWarm, dx: 2.5, dy: -2 },
  );
const groups = [600, 520, 452, 300, 262].map((z) => [sideChair(-1, z), sideChair(1, z)]);
const top = cam.floor(-T.w, T.w, T.z0, T.z1, T.y);
const table = [
  fill(
    k.ink,
    cam.side(-T.w + 8, 0, T.y, T.z0, T.z1) +
      cam.side(T.w - 8, 0, T.y, T.z0, T.z1) +
      cam.wall(-T.w + 8, T.w - 8, 0, T.y, T.z0),
  ),
  fill(k.signalDeep, top),
  halftone(k.signal, [300, 500, 1000, 860], art.down(560, 830, 0.95, 0.15), {
    max: 12,
    levels: 9,
    inside: cam.floor(-T.w + 5, T.w - 5, T.z0, T.z1 - 14, T.y),
  }),
  fill(k.ink, cam.wall(-T.w, T.w, T.y - 6, T.y, T.z0)),
  line(k.paperWarm, 3, open(at(T.w, T.y, T.z1), at(T.w, T.y, T.z0))),
];
const throne = [
  fill(k.ink, rect(-34, -48, 68, 48)),
  fill(k.paperWarm, mirrored('0,-178! 16,-174 30,-160! 33,-146 33,-44! 0,-44!')),
  fill(k.signal, mirrored('0,-166! 12,-163 23,-152! 25,-60! 0,-60!')),
  fill(k.paperWarm, ellipse(0, -186, 6) + ellipse(-32, -166, 4.4) + ellipse(32, -166, 4.4)),
  fill(k.signal, rect(-36, -52, 72, 10)),
  fill(k.paperWarm, rect(-42, -78, 8, 34) + rect(34, -78, 8, 34)),
];
const headAt = cam.stand(0, 800);
const headGlow = halftone(k.paper, [430, 260, 800, 620], art.pool(VX, 430, 60, 190, 0.75), {
  max: 10,
  levels: 8,
});
const head = [place(throne, { ...headAt, scale: headAt.scale * 1.36 })];
const sheetsAt = (x) =>
  poly(at(x - 20, T.y, 690), at(x + 20, T.y, 690), at(x + 18, T.y, 742), at(x - 18, T.y, 742));
const sheets = [fill(k.paper, sheetsAt(-26) + sheetsAt(26))];
// ---- a churchman at the second arch -----------------------------------------------------------------------------------------------------------------
const priest = art.wardrobe(k, {
  cloth: k.ink,
  skin: k.signalDeep,
  linen: k.paper,
  fold: k.midDeep,
  hair: k.ink,
});
const who = cam.stand(252, 470);
const figures = [
  fill(k.ink, ellipse(who.x - 40, who.y, 110, 10)),
  rimLit(
    place(art.churchmanBack(priest, { sash: k.signal, headTurn: 8 }), {
      ...who,
      scale: who.scale * 1.02,
    }),
    { light: k.paperWarm, dx: 4, dy: -2, second: { light: k.midDeep, dx: -3, dy: 0 } },
  ),
];

const layers = {
  sky,
  skyline: roofs,
  room: [ceiling, endWall, leftWall, rightWall],
  floor,
  patches,
  glow: headGlow,
  head: [head],
  table: [groups.slice(0, 3), table, sheets, groups.slice(3)],
  figures,
};
const depth = {
  sky: 0.1,
  skyline: 0.2,
  room: 0.5,
  floor: 0.55,
  patches: 0.55,
  glow: 0.5,
  head: 0.6,
  table: 0.8,
  figures: 1,
};
export default Object.entries(layers).reduce(
  (s, [id, marks]) => s.layer(id, depth[id], marks),
  art.scene({
    id: 'v_vatican_14h',
    era: 2013,
    home: 'dusk',
    crop: '36% 50%',
    ground: k.ink,
    title: 'A loggia of the Apostolic Palace',
    desc: 'A long painted loggia with a great dome beyond its arches at evening. A bare table runs down it between two rows of empty chairs; at the head one tall chair stands in the light, two sheets before it. A churchman looks out.',
    hours: art.hours(k, 'dusk', {
      sky: ['sky'],
      by: art.fitted(layers, {
        dawn: {
          skyline: { [k.signalDeep]: k.midPale, [k.signal]: k.mid, [k.ink]: k.midDeep },
          patches: { [k.signal]: k.midPale },
          room: { [k.signal]: k.mid, [k.signalDeep]: k.midDeep },
          table: { [k.signal]: k.midPale, [k.signalDeep]: k.midDeep },
        },
        day: {
          skyline: { [k.signalDeep]: k.midPale, [k.signal]: k.mid, [k.ink]: k.midDeep },
          patches: { [k.signal]: k.paper },
          room: {
            [k.lift]: k.mid,
            [k.mid]: k.paperShade,
            [k.midDeep]: k.midPale,
            [k.ink]: k.midDeep,
          },
          floor: { [k.lift]: k.midPale, [k.midDeep]: k.mid },
        },
        night: {
          skyline: { [k.signalDeep]: k.midDeep, [k.signal]: k.mid, [k.paperWarm]: k.signal },
          patches: { [k.signal]: k.midDeep },
          room: {
            [k.paperWarm]: k.midPale,
            [k.signal]: k.mid,
            [k.signalDeep]: k.midDeep,
            [k.mid]: k.midDeep,
            [k.midDeep]: k.lift,
          },
          floor: { [k.midDeep]: k.ink },
        },
      }),
    }),
  }),
);
