/** What is reported of each arm, and of each difference between two. */
import { OUTCOMES, REPLIES } from '../../../vocabulary/words.ts';
import type { Played } from '../outcome.ts';
import type { Single } from '../single.ts';
import { type Estimate, mean, meanWhere, ratio } from '../statistics.ts';

export interface Measure<Row> {
  readonly name: string;
  /** In a few words, with its unit. */
  readonly says: string;
  readonly estimate: (rows: readonly Row[]) => Estimate;
}

const of = <Row>(name: string, says: string, value: (row: Row) => number): Measure<Row> => ({
  name,
  says,
  estimate: (rows) => mean(rows, value),
});

/** Of full plays. @param rounds T, the longest of any arm */
export function playMeasures(rounds: number): readonly Measure<Played>[] {
  return [
    ...OUTCOMES.map((outcome) =>
      of<Played>(outcome, `share of plays that end in ${outcome}`, (row) =>
        row.outcome === outcome ? 1 : 0,
      ),
    ),
    ofAgreements('terms', "A's share given agreement, 0 to 1", ({ share }) => share),
    ofAgreements('durability', 'D given agreement, 0 to 1', ({ durability }) => durability),
    of('failedAtHome', 'agreements a play that failed at home', (row) => row.failedAtHome),
    of('leaked', 'share of plays with a leak', (row) => (row.leaked ? 1 : 0)),
    of('scoreA', 'score of A', (row) => row.playerScore),
    of('scoreB', 'score of B', (row) => row.counterpartScore),
    of('finalTension', 'tension at the end, 0 to 1', (row) => row.finalTension),
    of('worstTension', 'highest tension, 0 to 1', (row) => row.worstTension),
    ...REPLIES.map((reply, place) => ({
      name: `reply.${reply}`,
      says: `share of B's replies: ${reply}`,
      estimate: (rows: readonly Played[]) =>
        ratio(
          rows,
          (row) => row.replies[place] ?? 0,
          (row) => row.replies.reduce((sum, count) => sum + count, 0),
        ),
    })),
    ...Array.from({ length: rounds }, (_, n) => ({
      name: `hazard.${n + 1}`,
      says: `chance of agreement in round ${n + 1} where it is reached`,
      estimate: (rows: readonly Played[]) =>
        meanWhere(
          rows,
          (row) => (row.outcome === 'agreement' && row.round === n + 1 ? 1 : 0),
          (row) => row.round >= n + 1,
        ),
    })),
  ];
}

function ofAgreements(
  name: string,
  says: string,
  value: (row: Played) => number | null,
): Measure<Played> {
  return {
    name,
    says,
    estimate: (rows) =>
      meanWhere(
        rows,
        (row) => value(row) ?? 0,
        (row) => value(row) !== null,
      ),
  };
}

/** Of single messages. */
export const SINGLE_MEASURES: readonly Measure<Single>[] = [
  ...REPLIES.map((reply, place) =>
    of<Single>(
      `reply.${reply}`,
      `chance that B replies so: ${reply}`,
      (row) => row.replies[place] ?? 0,
    ),
  ),
  of(
    'ifRefused.carryOut',
    'chance that A carries out a refused threat',
    (row) => row.ifRefused[0] ?? 0,
  ),
  of('ifRefused.backDown', 'chance that it backs down', (row) => row.ifRefused[1] ?? 0),
  of('ifRefused.hold', 'chance that it holds', (row) => row.ifRefused[2] ?? 0),
  of('leakChance', 'chance that the message leaks', (row) => row.leakChance),
  of('belief', "change of B's belief in A's resolve, log-odds", (row) => row.belief),
  of('trust', "change of B's trust in A", (row) => row.trust),
  of('commitment', "change of A's commitment", (row) => row.commitment),
  of('claim', "change of A's public claim", (row) => row.claim),
  of('provoked', "change of B's commitment", (row) => row.provoked),
  of('tension', 'change of tension', (row) => row.tension),
  of('secrets', 'change of the secret stock', (row) => row.secrets),
];
