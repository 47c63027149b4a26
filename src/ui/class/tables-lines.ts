/** Where the lines of the reveal run, in hundredths of its chart. */
import type { TablesView } from '../../classroom/protocol/views.ts';

export interface Placed {
  readonly id: string;
  /** Number of history's decision at which it left; null where it never did. */
  readonly n: number | null;
  /** Its line as long as it keeps to history. */
  readonly same: string;
  /** From where it leaves history to its own end; null where it never leaves. */
  readonly left: string | null;
  /** Where it leaves. */
  readonly at: { readonly x: number; readonly y: number } | null;
  /** Height of its end. */
  readonly end: number;
}

/** The trunk of history; the tables' lines run under it, the one that leaves last next to it. */
const TRUNK = 18.4;
const STEP = 1.8;
/** Where all lines end, and where they turn aside before. */
const END = 69;
const TURN = 1.7;
const BEND = 3.2;
/** Room for the ends, from the first to the last. */
const FIRST = 36;
const LAST = 91;
/** Between the first and the last place at which a table can leave. */
const LEFT = 12;
const RIGHT = 46;
/** Where a line that never left turns down to its end. */
const NEVER = 62;
/** Lines that turn down at the same place turn so far apart, the one that ends lowest first. */
const APART = 2.2;

export function placed({ tables, marks }: TablesView): readonly Placed[] {
  const all = tables.length;
  const places = marks.map(({ n }) => n).toSorted((a, b) => a - b);
  const xOf = (n: number) => {
    const at = places.indexOf(n);
    const of = Math.max(1, places.length - 1);
    return places.length < 2 ? (LEFT + RIGHT) / 2 : LEFT + ((RIGHT - LEFT) * Math.max(0, at)) / of;
  };
  /** How many of these leave where a table does, or like it never do. */
  const alike = (some: TablesView['tables'], n: number | null) =>
    some.filter(({ parts }) => (parts?.n ?? null) === n).length;
  return tables.map(({ id, parts }, i) => {
    const y = TRUNK + STEP * (i + 1);
    const end = all === 1 ? (FIRST + LAST) / 2 : FIRST + ((LAST - FIRST) * i) / (all - 1);
    if (parts === null) {
      const x = NEVER - APART * alike(tables.slice(0, i), null);
      return { id, n: null, same: `M0 ${y}H${x}${down(x, y, end)}`, left: null, at: null, end };
    }
    const x = xOf(parts.n) + APART * alike(tables.slice(i + 1), parts.n);
    const left = `M${x} ${y}H${x + 0.4}${down(x + 0.4, y, end)}`;
    return { id, n: parts.n, same: `M0 ${y}H${x}`, left, at: { x, y }, end };
  });
}

/** Round a corner, down, round another, and on to the end. */
function down(x: number, y: number, end: number): string {
  const turn = x + TURN;
  return `Q${turn} ${y} ${turn} ${y + BEND}V${end - BEND}Q${turn} ${end} ${turn + TURN} ${end}H${END}`;
}
