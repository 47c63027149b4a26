/** Figures on a screen and in a file. */
import { type Figure, type Figures, holds } from './figure.ts';

/** A line for a reader. */
export function row(name: string, measured: Figure): string {
  const { value, unit, peer, ratio, bound } = measured;
  const [sign, limit] = 'atLeast' in bound ? ['>=', bound.atLeast] : ['<=', bound.atMost];
  const cells = [
    name.padEnd(34),
    `${value} ${unit}`.padStart(20),
    `peer ${peer}`.padStart(14),
    `ratio ${ratio}`.padStart(16),
    `${sign} ${limit}`.padStart(8),
  ];
  return `${cells.join('')}  ${holds(measured) ? 'holds' : 'BROKEN'}`;
}

/** One document of figures, without their bounds. */
export function json(figures: Figures): string {
  const plain = Object.entries(figures).map(([name, { value, unit, peer, ratio }]) => [
    name,
    { value, unit, peer, ratio },
  ]);
  return JSON.stringify(Object.fromEntries(plain), null, 2);
}
