/** Two plays of one case side by side: the decisions of each, and the first in which they differ. */
import type { Case } from '../vocabulary/case.ts';
import type { Demarche } from '../vocabulary/demarche.ts';
import type { Entry } from '../vocabulary/entry.ts';
import type { Minute } from '../vocabulary/units.ts';
import { isOf, type Who } from './save.ts';

/** What a chair did when it had to decide. */
export interface Decision {
  /** Place of its entry. */
  readonly n: number;
  readonly at: Minute;
  readonly chair: string;
  readonly juncture: string;
  /** Null when it let the moment pass. */
  readonly demarche: Demarche | null;
  readonly message: string | null;
  readonly option: string | null;
  /** The message it answered, left unanswered, or passed on; how it passed it on is then its option. */
  readonly answers: string | null;
}

/** Every decision of a record, of one side, of one chair or of all, in order. */
export function decisionsOf(
  game: Case,
  entries: readonly Entry[],
  who: Who | null = null,
): readonly Decision[] {
  const decisions: Decision[] = [];
  const juncture = new Map<string, string>();
  const under = new Map<string, string>();
  const asked = (chair: string) => who === null || isOf(game, who, chair);
  for (const entry of entries) {
    const { n, at } = entry;
    if (entry.kind === 'opened') juncture.set(entry.chair, entry.juncture);
    if (entry.kind === 'sent') under.set(entry.message.id, entry.message.juncture);
    if (entry.kind === 'carried' && asked(entry.chair)) {
      const { chair, message: answers, as: option } = entry;
      const where = under.get(answers) ?? '';
      const rest = { demarche: null, message: null, option, answers } as const;
      decisions.push({ n, at, chair, juncture: where, ...rest });
    }
    if (entry.kind === 'sent' && asked(entry.message.chair)) {
      const { chair, demarche, id } = entry.message;
      const { option, answers } = demarche;
      const where = entry.message.juncture;
      decisions.push({ n, at, chair, juncture: where, demarche, message: id, option, answers });
    }
    if (entry.kind === 'waited' && asked(entry.chair)) {
      const { chair, option, answers } = entry;
      const where = juncture.get(chair) ?? '';
      decisions.push({
        n,
        at,
        chair,
        juncture: where,
        demarche: null,
        message: null,
        option,
        answers,
      });
    }
  }
  return decisions;
}

export interface Difference {
  readonly juncture: string;
  readonly a: Decision | null;
  readonly b: Decision | null;
}

/**
 * The first decision in which two records part, by juncture; null when one is the other's beginning,
 * or they are the same.
 */
export function compare(
  game: Case,
  a: readonly Entry[],
  b: readonly Entry[],
  who: Who | null = null,
): Difference | null {
  const [mine, theirs] = [decisionsOf(game, a, who), decisionsOf(game, b, who)];
  for (let i = 0; i < Math.min(mine.length, theirs.length); i += 1) {
    const [one, other] = [mine[i] ?? null, theirs[i] ?? null];
    if (one === null || other === null || !sameDecision(one, other)) {
      return { juncture: (one ?? other)?.juncture ?? '', a: one, b: other };
    }
  }
  return null;
}

/** The same choice: the same juncture and draft, whenever it was made. */
export function sameDecision(a: Decision, b: Decision): boolean {
  return a.juncture === b.juncture && contents(a) === contents(b);
}

function contents({ demarche, option }: Decision): string {
  if (demarche === null) return `silent:${option ?? ''}`;
  const { act, channel, venue, thirdParty, measures } = demarche;
  const terms = Object.entries(demarche.package).sort(([x], [y]) => (x < y ? -1 : 1));
  return JSON.stringify([act, terms, channel, venue, thirdParty, [...measures].sort()]);
}
