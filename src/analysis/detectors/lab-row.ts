/** What a detector of the laboratory reports. Each stands for one failure mode of theory.md (d). */
export interface LabFinding {
  readonly id: string;
  readonly title: string;
  readonly case: 'laboratory';
  readonly holds: boolean;
  /** The measured value nearest to its limit. */
  readonly value: number;
  /** As words: "at most .40". */
  readonly limit: string;
  readonly detail: Readonly<Record<string, number>>;
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

/** All bounds must hold; the tightest is shown. */
export function finding(
  id: string,
  title: string,
  bounds: readonly [Bound, ...Bound[]],
  detail: Readonly<Record<string, number>> = {},
): LabFinding {
  const tightest = bounds.reduce((a, b) => (room(b) < room(a) ? b : a));
  return {
    id,
    title,
    case: 'laboratory',
    holds: bounds.every(within),
    value: tightest.value,
    limit: limitOf(tightest),
    detail: { ...Object.fromEntries(bounds.map(({ name, value }) => [name, value])), ...detail },
  };
}
