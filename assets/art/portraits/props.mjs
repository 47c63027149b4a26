// What people hold, wear and speak into, in centimetres, in the inks of an era.
// Held things have their grip at the origin, worn ones the base of the neck, others stand where the person stands.
import * as art from '../kit/kit.mjs';

const { fill, line, rect, poly, open, ellipse, curve, place } = art;

/** Everything that a bust may hold, in these inks. */
export function propsIn(k) {
  const handset = [
    fill(k.signal, curve('-4,-16! 3,-17! 4,-12! 1,-9 1,9 4,12! 3,17! -4,16! -5,0')),
    line(k.signal, 1.1, 'M0 17c5 4-3 6 1 10s-3 6 0 11'),
  ];
  const sheets = art.papers(k);
  const folder = [
    fill(k.signal, poly('-4,-12 22,-16 26,14 0,18')),
    fill(k.paper, poly('0,-14 24,-17.6 24.4,-14.6 0.4,-11')),
    line(k.signalDeep, 0.9, open('4,0 18,-2')),
  ];
  const spectacles = line(k.ink, 1, `${ellipse(9, -19, 2.6)}M6.4 -19.4L-1 -20.4`);
  const photo = (x, y, turn, blip) =>
    place(
      [
        fill(k.paper, rect(-11, -8, 22, 16)),
        fill(k.midDeep, rect(-9.4, -6.4, 18.8, 12.8)),
        line(k.midPale, 0.9, 'M-9 4L-2 -1L3 2L9 -5'),
        fill(k.signal, ellipse(...blip, 1.6)),
      ],
      { x, y, turn },
    );
  const handMic = [
    line(k.signal, 2.6, open('0,0 5,-9')),
    fill(k.paper, ellipse(6.4, -12.4, 4, 4.4)),
    line(k.ink, 0.7, 'M3 -13h7M3.4 -10.6h6M5 -16v7M8 -16v7'),
  ];
  const deskMic = (x, y) =>
    place(
      [
        line(k.paperShade, 2, 'M0 40V2'),
        fill(k.paper, rect(-5, -15, 10, 18)),
        line(k.ink, 0.9, 'M-3.4 -12h6.8M-3.4 -9h6.8M-3.4 -6h6.8M-3.4 -3h6.8'),
      ],
      { x, y },
    );
  const notebook = [
    fill(k.paper, poly('-4,-10 12,-13 16,9 0,12')),
    line(k.ink, 0.7, 'M1 -6l9-1.8M1.8 -2l9-1.8M2.6 2l7-1.4'),
    line(k.signal, 1.4, open('10,6 22,-10')),
  ];
  const earphone = [
    line(k.signal, 1.5, 'M-3 -31C-8 -28 -6 -20 -2 -16'),
    fill(k.signal, ellipse(-1.4, -15, 3.4, 4.2)),
    line(k.signal, 0.9, 'M-2 -11C-6 -4 -3 6 -8 18'),
  ];
  const book = [
    fill(k.signal, poly('-6,-16 14,-18 16,12 -4,14')),
    fill(k.paper, poly('14,-18 17,-17 19,12 16,12')),
    fill(k.paper, poly('2,-24 11,-25 12,-17.8 2.6,-17')),
    line(k.signalDeep, 1, 'M-1 -12l11 -1'),
  ];
  const rocker = [
    line(k.signalDeep, 3.4, 'M-30 -74V-150M-8 -74V-150'),
    line(k.signal, 4.6, 'M-34 -150H-4M-32 -132H-6M-31 -116H-7M-30 -100H-7'),
  ];
  const typewriter = place(
    [
      fill(k.ink, poly('-26,0 -22,-15 22,-15 26,0')),
      fill(k.signal, rect(-24, -21, 48, 6)),
      fill(k.paper, poly('-14,-20 -16,-46 13,-44 13,-20')),
      line(k.ink, 0.9, 'M-11 -41h17M-11 -36h20M-11 -31h12'),
      line(k.paper, 1.5, 'M-17 -9h34M-19 -5h38', { dash: '2 2.4', cap: 'butt' }),
    ],
    { x: 30, y: -96 },
  );
  const fieldCap = [
    fill(k.mid, curve('-10.4,-19.6! -10.6,-29! -6,-32 4,-33 9.4,-30! 10.2,-21.6!')),
    fill(k.midDeep, curve('8.6,-23.4! 16,-21.6 19,-18.8 13,-19.4 8.6,-19.8!')),
    line(k.midDeep, 0.9, 'M-10.4 -24L10 -25'),
  ];
  const pressCard = place(fill(k.paper, rect(-5, -5, 10, 7)), { x: 2, y: -27, turn: -8 });
  return {
    handset,
    sheets,
    folder,
    spectacles,
    photo,
    handMic,
    deskMic,
    notebook,
    earphone,
    book,
    rocker,
    typewriter,
    fieldCap,
    pressCard,
  };
}
