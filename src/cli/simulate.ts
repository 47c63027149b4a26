/** `simulate ID`: plays by the thousand. */
import { type Tally, tallied } from '../analysis/plays.ts';
import { isPolicy, POLICY_NAMES, type PolicyName } from '../analysis/policies.ts';
import { mendWord } from '../case/suggest.ts';
import type { Case } from '../vocabulary/case.ts';
import type { BySide } from '../vocabulary/sides.ts';
import { type Arguments, onlyWord, UsageError, wholeNumber } from './arguments.ts';
import { type Command, EXIT, type Exit, json, type Output, soundCase } from './command.ts';
import { job, stretches } from './jobs/case-plays.ts';
import { spread } from './threads.ts';

/** Half a second's plays: less is done before another thread has begun. */
const STRETCH = 500;

export const simulate: Command = {
  usage: `simulate ID [--plays N] [--seed S] [--chair C] [--policy ${POLICY_NAMES.join('|')}] [--json]`,
  does: 'plays N times, one after another from seed S: both sides by the policy, or with --chair the side of that chair, and the model the other',
  options: { plays: 'string', seed: 'string', chair: 'string', policy: 'string', json: 'boolean' },
  async run(args: Arguments, output: Output): Promise<Exit> {
    const id = onlyWord(args, 'the ID of a case');
    const count = wholeNumber(args, 'plays', 100, 1);
    const seed = wholeNumber(args, 'seed', 1, 0);
    const policy = policyOf(args);
    const game = soundCase(id);
    const policies = policiesOf(game, policy, args.values.get('chair') ?? null);
    const start = performance.now();
    const tally = tallied(await spread(job, { game, policies, seed }, stretches(count, STRETCH)));
    const seconds = Number(((performance.now() - start) / 1_000).toFixed(3));
    const { plays, decisions, endings, junctures } = tally;
    if (args.flags.has('json')) {
      output.print(json({ case: game.id, plays, decisions, seconds, endings, junctures }));
    } else tell(game, tally, seconds, output);
    for (const { seed: of, stuck } of tally.stuck) {
      output.complain(`play ${of} could not end: ${stuck}`);
    }
    return tally.stuck.length === 0 ? EXIT.well : EXIT.problems;
  },
};

function policyOf(args: Arguments): PolicyName {
  const name = args.values.get('policy') ?? 'random';
  if (isPolicy(name)) return name;
  const mend = mendWord(name, POLICY_NAMES, 'see the usage');
  throw new UsageError(`no policy \`${name}\`; ${mend}`);
}

function policiesOf(game: Case, policy: PolicyName, chair: string | null): BySide<PolicyName> {
  if (chair === null) return { A: policy, B: policy };
  const side = game.chairs.find(({ id }) => id === chair)?.side;
  if (side !== 'A' && side !== 'B') {
    const ids = game.chairs.filter((one) => one.side !== null).map(({ id }) => id);
    throw new UsageError(`no chair \`${chair}\`; ${mendWord(chair, ids, 'see the case')}`);
  }
  return side === 'A' ? { A: policy, B: 'model' } : { A: 'model', B: policy };
}

function tell(game: Case, tally: Tally, seconds: number, output: Output): void {
  const { plays, decisions } = tally;
  output.print(`${game.id}: ${plays} plays, ${decisions} decisions, ${seconds} s`);
  for (const [id, share] of Object.entries(tally.endings)) output.print(row(share, id));
  output.print('junctures');
  for (const [id, share] of Object.entries(tally.junctures)) output.print(row(share, id));
  output.print(`mean score: A ${tally.scores.A.toFixed(3)}, B ${tally.scores.B.toFixed(3)}`);
}

function row(share: number, id: string): string {
  return `${(share * 100).toFixed(1).padStart(6)} %  ${id}`;
}
