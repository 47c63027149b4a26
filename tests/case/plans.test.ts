/** What the plan of every case promises a class: one row a rule, one run a case. */
import { describe, expect, test } from 'vitest';
import { caseIds, loadCase } from '../../src/case/load.ts';
import { partyOfRole } from '../../src/classroom/views/cards.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import { type Brief, type ClassPlan, READINGS, type Role } from '../../src/vocabulary/classroom.ts';
import type { Statement } from '../../src/vocabulary/evidence.ts';
import { type Chair, sitsAlone } from '../../src/vocabulary/sides.ts';
import { SIDES } from '../../src/vocabulary/words.ts';

/** Students at the smallest table: all that must or should be filled is then filled. */
const FEWEST = 8;
/** The most words of a plain want, a public card and a note. */
const MOST = { want: 30, pitch: 32, note: 70 } as const;

function planned(id: string): { game: Case; plan: ClassPlan } {
  const { case: game, plan, problems } = loadCase(id);
  if (game === null || plan === null) throw new Error(`${id}: ${JSON.stringify(problems[0])}`);
  return { game, plan };
}

const wordsOf = (text: string): number => text.split(/\s+/).length;
const sentencesOf = ({ know, secret }: Brief): readonly Statement[] => [...know, ...secret];
const briefsOf = ({ briefs }: Role): readonly Brief[] => READINGS.map((level) => briefs[level]);

/** The words that carry what a sentence says, for comparing two wordings of one thing. */
const marks = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []);

/** How much of what a private sentence says another sentence says as well, from 0 to 1. */
function told(secret: string, text: string): number {
  const own = marks(secret);
  const other = marks(text);
  return own.size === 0 ? 0 : [...own].filter((word) => other.has(word)).length / own.size;
}

const secretsOf = (role: Role): readonly Statement[] =>
  briefsOf(role).flatMap(({ secret }) => secret);

/** Do two roles sit in one room? */
function together(game: Case, one: Role, two: Role): boolean {
  const alone = (role: Role) => role.side === null || sitsApart(game, role);
  return one === two || (one.side === two.side && !alone(one) && !alone(two));
}

const sitsApart = (game: Case, role: Role): boolean =>
  game.chairs.some((chair) => role.chairs.includes(chair.id) && sitsAlone(chair));

/** Chairs of whose private facts a role may know nothing: of one that sits alone, all but its own. */
function strangers(game: Case, role: Role): readonly Chair[] {
  if (sitsApart(game, role)) return game.chairs.filter(({ person }) => person !== role.person);
  return game.chairs.filter((chair) =>
    sitsAlone(chair) ? chair.thirdParty !== role.thirdParty : chair.side !== role.side,
  );
}

describe.each(caseIds())('%s', (id) => {
  const { game, plan } = planned(id);
  const { roles } = plan;
  const needed = roles.filter(({ need }) => need !== 'shareable');

  test('a table has the roles of a full play, or of a short one', () => {
    const [least, most] = game.series === null ? [8, 10] : [5, 6];
    expect(roles.length).toBeGreaterThanOrEqual(least);
    expect(roles.length).toBeLessThanOrEqual(most);
  });

  test('the fewest students fill every essential and useful role', () => {
    expect(needed.length).toBeLessThanOrEqual(game.series === null ? FEWEST : roles.length);
  });

  test.each(SIDES)('side %s has a head and an envoy, and in a full play an adviser', (side) => {
    const own = roles.filter((role) => role.side === side);
    const count = (duty: Role['duty']) => own.filter((role) => role.duty === duty).length;
    expect(count('decides')).toBe(1);
    expect(count('carries')).toBeGreaterThanOrEqual(1);
    expect(count('advises')).toBeGreaterThanOrEqual(game.series === null ? 1 : 0);
  });

  test('somebody publishes, and in a full play somebody mediates', () => {
    const duties = roles.map(({ duty }) => duty);
    expect(duties).toContain('publishes');
    if (game.series === null) expect(duties).toContain('mediates');
  });

  test('every chair of the two sides has its decider, the lead chair its head', () => {
    for (const chair of game.chairs.filter((one) => !sitsAlone(one))) {
      const [decider, ...others] = roles.filter(({ chairs }) => chairs.includes(chair.id));
      expect([chair.id, decider?.side, others.length]).toEqual([chair.id, chair.side, 0]);
      if (chair.lead) expect(decider?.duty).toBe('decides');
    }
  });

  test.each(roles)('what $id knows is graded, and from sources of the case', (role) => {
    const sources = game.sources.map((source) => source.id);
    for (const one of briefsOf(role).flatMap(sentencesOf)) {
      expect(sources).toEqual(expect.arrayContaining([...one.sources]));
      expect(one.sources.length > 0).toBe(one.evidence !== 'dramatised');
    }
  });

  test.each(roles)('$id is told the same in plain words and in full', ({ briefs }) => {
    const grounds = (brief: Brief) =>
      sentencesOf(brief).map(({ evidence, sources }) => ({ evidence, sources }));
    expect(grounds(briefs.plain)).toEqual(grounds(briefs.full));
    const texts = (brief: Brief) => sentencesOf(brief).map(({ text }) => text);
    expect(texts(briefs.plain)).not.toEqual(texts(briefs.full));
  });

  test.each(roles)('$id is not told what another chair or role keeps', (role) => {
    const kept = [
      ...strangers(game, role).flatMap((chair) => chair.private),
      ...roles.filter((other) => !together(game, role, other)).flatMap(secretsOf),
    ];
    for (const { text } of briefsOf(role).flatMap(sentencesOf)) {
      const near = kept.filter((secret) => told(secret.text, text) > 0.7);
      expect([text, near.map((secret) => secret.text)]).toEqual([text, []]);
    }
  });

  test('no pitch begins by saying again the office that stands above it', () => {
    for (const role of roles) {
      const office = game.people.find(({ id }) => id === role.person)?.office ?? '';
      const above = `${office} ${partyOfRole({ material: { game, plan } }, role)}`;
      const [first = ''] = role.pitch.split(/(?<=\.)\s/);
      expect([first, told(first, above) < 1]).toEqual([first, true]);
    }
  });

  test('cards, wants and notes are short', () => {
    for (const role of roles) {
      expect([role.id, wordsOf(role.pitch) <= MOST.pitch]).toEqual([role.id, true]);
      expect([role.id, wordsOf(role.briefs.plain.want) <= MOST.want]).toEqual([role.id, true]);
    }
    for (const note of plan.notes) expect([note, wordsOf(note) <= MOST.note]).toEqual([note, true]);
  });
});
