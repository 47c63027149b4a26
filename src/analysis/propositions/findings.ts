/** What the page about the model shows of P1 to P18, as a plain record. */
import { DEFAULTS } from '../../engine/parameters.ts';
import { PROPOSITIONS, tested } from './all.ts';
import { PROTOCOL, type Protocol } from './protocol.ts';

/** A run of seconds. It proves nothing; by its effects a test tells whether the rules are still those. */
const SHORT: Protocol = { ...PROTOCOL, singles: 40, plays: 40, manyPlays: 40 };

/** Four figures are more than any effect can be trusted for. */
const short = (x: number): number => Number(x.toPrecision(4));

/** The effects of all components of a short run, by proposition. */
export function fingerprint(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    PROPOSITIONS.map((proposition) => [
      proposition.id,
      tested(proposition, SHORT)
        .components.map(({ effect }) => short(effect))
        .join(' '),
    ]),
  );
}

/** All findings by the protocol's own numbers; takes a minute. */
export function findings() {
  const { seed, singles, plays, manyPlays } = PROTOCOL;
  const propositions = PROPOSITIONS.map((proposition) => {
    const { id, title, holds, components } = tested(proposition, PROTOCOL);
    const rounded = components.map((component) => ({
      ...component,
      effect: short(component.effect),
      low: short(component.low),
      high: short(component.high),
    }));
    return { id, title, says: proposition.says, holds, components: rounded };
  });
  return {
    madeBy: 'npm run findings',
    seed,
    singles,
    plays,
    manyPlays,
    parameters: DEFAULTS,
    fingerprint: fingerprint(),
    propositions,
  };
}
