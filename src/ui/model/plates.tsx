import type { EquationName } from '../../analysis/lab/equations.ts';
import { Drawing, PLATES, type Plate } from './drawings.tsx';
import { m } from './words.ts';

/** Which equations each assumption stands for. */
const STANDS_FOR: Readonly<Record<Plate, readonly EquationName[]>> = {
  carrier: ['credibility', 'fidelity'],
  room: ['publicness', 'fidelity'],
  publics: ['commitment', 'concession'],
  messenger: ['consent', 'report', 'trust'],
  leak: ['exposure'],
  reply: ['replies', 'choice'],
  home: ['ratification', 'durability'],
  clock: ['tension', 'talks', 'hazard'],
};

/** What the model assumes: a picture and a few sentences each. */
export function Plates() {
  return (
    <ul class="plates">
      {PLATES.map((plate) => (
        <li key={plate}>
          <Drawing plate={plate} />
          <h3>{m(`plate.${plate}`)}</h3>
          <p>{m(`plate.${plate}.says`)}</p>
          <p class="plate-in">
            {m('plate.in', {
              names: STANDS_FOR[plate]
                .map((name) => m(`equation.${name}`).toLowerCase())
                .join(', '),
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}
