/** What a detector reports. Each stands for one failure mode of theory.md (d), or one of our own rules (C1 to C8). */
export interface Finding {
  readonly id: string;
  readonly title: string;
  /** `laboratory`, or the id of a case. */
  readonly case: string;
  readonly holds: boolean;
  /** The measured value nearest to its limit. */
  readonly value: number;
  /** As words: "at most .40". */
  readonly limit: string;
  readonly detail: Readonly<Record<string, number>>;
  /** Of the contest of a case: the policy that won most. */
  readonly best?: string;
}

/** One bound that a detector checks. */
export interface Bound {
  readonly name: string;
  readonly value: number;
  readonly least?: number;
  readonly most?: number;
}

function within({ value, least = -Infinity, most = Infinity }: Bound): boolean {
  return value >= least && value <= most;
}

/** How far a value is inside its bounds, as a part of the bound; below 0 outside. */
function room({ value, least, most }: Bound): number {
  const above = least === undefined ? Infinity : (value - least) / Math.max(Math.abs(least), 0.01);
  const below = most === undefined ? Infinity : (most - value) / Math.max(Math.abs(most), 0.01);
  return Math.min(above, below);
}

function limitOf({ name, least, most }: Bound): string {
  if (least !== undefined && most !== undefined) return `${name}: ${least} to ${most}`;
  return least === undefined ? `${name}: at most ${most}` : `${name}: at least ${least}`;
}

/** Its number, its title and where it was looked for. */
export type Heading = readonly [id: string, title: string, where?: string];

/**
 * All bounds must hold; the tightest is shown. A value that is not a number holds nothing.
 *
 * @throws {Error} without a bound: a check that checks nothing would always hold
 */
export function finding(
  [id, title, where = 'laboratory']: Heading,
  bounds: readonly Bound[],
  detail: Readonly<Record<string, number>> = {},
): Finding {
  const [first, ...others] = bounds;
  if (first === undefined) throw new Error(`${id} of ${where} has nothing to check.`);
  const tightest = others.reduce((a, b) => (room(b) < room(a) ? b : a), first);
  return {
    id,
    title,
    case: where,
    holds: bounds.every(within),
    value: tightest.value,
    limit: limitOf(tightest),
    detail: { ...Object.fromEntries(bounds.map(({ name, value }) => [name, value])), ...detail },
  };
}
