/**
 * `npm run findings`: writes what the page about the model shows of P1 to P18. It is
 * `analysis propositions` by the protocol's own numbers, with the parameters it was played with, so
 * that a test can tell when it has gone stale.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROPOSITIONS, tested } from '../analysis/propositions/all.ts';
import { PROTOCOL } from '../analysis/propositions/protocol.ts';
import { DEFAULTS } from '../engine/parameters.ts';

const PLACE = join(import.meta.dirname, '../ui/model/findings.json');

/** Four figures are more than any of them can be trusted for. */
function short(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value;
}

const { seed, singles, plays, manyPlays } = PROTOCOL;
const propositions = PROPOSITIONS.map((proposition) => {
  const { id, title, holds, components } = tested(proposition, PROTOCOL);
  return { id, title, says: proposition.says, holds, components };
});
const findings = {
  madeBy: 'npm run findings',
  seed,
  singles,
  plays,
  manyPlays,
  parameters: DEFAULTS,
  propositions,
};
writeFileSync(PLACE, `${JSON.stringify(findings, short, 2)}\n`);
