/** What can be wrong with one role of a class by itself: whose it is, and how its two briefs agree. */
import type { Duty, Need, Reading } from '../vocabulary/classroom.ts';
import type { Side } from '../vocabulary/words.ts';
import type { Trouble } from './problem.ts';
import type { Sentence } from './schema/statements.ts';

/** Plain words are for a reader of twelve: no sentence of theirs is longer. */
const MOST_WORDS = 20;

/** A trouble, and where it stands within the role. */
interface Found {
  readonly path: (string | number)[];
  readonly trouble: Trouble;
}

/** A brief before its sentences have ids. */
export interface BriefText {
  readonly know: readonly Sentence[];
  readonly want: string;
  readonly secret: readonly Sentence[];
}

/** Whose it is must fit what it does: a side's, a third party's, or the press's. */
export function dutyTroubles(role: {
  readonly duty: Duty;
  readonly need: Need;
  readonly side: Side | null;
  readonly thirdParty: string | null;
}): Found[] {
  const { duty, need, side, thirdParty } = role;
  const found: Found[] = [];
  const outside = duty === 'mediates' || duty === 'publishes';
  if (outside && side !== null) {
    const mend = `take \`side\` out: who ${duty} belongs to neither`;
    found.push({ path: ['side'], trouble: { found: `a role of side ${side} that ${duty}`, mend } });
  }
  if (!outside && side === null) {
    const trouble = { found: `a role that ${duty}, of no side`, mend: 'write `side: A` or `B`' };
    found.push({ path: ['side'], trouble });
  }
  if (duty === 'mediates' && thirdParty === null) {
    const mend = 'write the `thirdParty:` whose role it is';
    found.push({
      path: ['thirdParty'],
      trouble: { found: 'a role that mediates for nobody', mend },
    });
  }
  if (!outside && thirdParty !== null) {
    const mend = 'take `thirdParty` out, or let it mediate';
    const trouble = { found: `the third party \`${thirdParty}\` of a role that ${duty}`, mend };
    found.push({ path: ['thirdParty'], trouble });
  }
  if (duty === 'decides' && need !== 'essential') {
    const trouble = { found: `a role that decides, but is ${need}`, mend: 'write `essential`' };
    found.push({ path: ['need'], trouble });
  }
  return found;
}

/** Both reading levels say the same facts, in the same order. */
export function levelTroubles(role: Readonly<Record<Reading, BriefText>>): Found[] {
  return (['know', 'secret'] as const).flatMap((part): Found[] => {
    const plain = role.plain[part];
    const full = role.full[part];
    const mend = 'say the same in both, in the same order';
    if (plain.length !== full.length) {
      const found = `${full.length} in full words, ${plain.length} in plain`;
      return [{ path: ['full', part], trouble: { found, mend } }];
    }
    return full.flatMap((one, n) => {
      const other = plain[n];
      if (other === undefined || groundsOf(one) === groundsOf(other)) return [];
      const found = `${groundsOf(one)} in full words, ${groundsOf(other)} in plain`;
      return [{ path: ['full', part, n], trouble: { found, mend } }];
    });
  });
}

/** "documented [S1, S2]" */
function groundsOf({ evidence, sources }: Sentence): string {
  return sources.length === 0 ? evidence : `${evidence} [${sources.join(', ')}]`;
}

/** Sentences too long for plain words. */
export function plainTroubles({ plain }: { readonly plain: BriefText }): Found[] {
  const said = (part: 'know' | 'secret') =>
    plain[part].map(({ text }, n) => ({ path: ['plain', part, n, 'text'], text }));
  const all = [...said('know'), { path: ['plain', 'want'], text: plain.want }, ...said('secret')];
  return all.flatMap(({ path, text }) => {
    const longest = Math.max(...sentencesOf(text).map((one) => one.split(/\s+/).length));
    if (longest <= MOST_WORDS) return [];
    const found = `a sentence of ${longest} words in plain words`;
    return [{ path, trouble: { found, mend: `make it shorter: ${MOST_WORDS} words at most` } }];
  });
}

/** The sentences of a text; an abbreviation may end one too early, never too late. */
function sentencesOf(text: string): string[] {
  return text.trim().split(/(?<=[.!?][”"’')]*)\s+/);
}
