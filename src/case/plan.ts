/** The plan of a class: what its roles must be beside the case, and the plan itself. */
import type { Case } from '../vocabulary/case.ts';
import type { Brief, ClassPlan } from '../vocabulary/classroom.ts';
import { type Chair, sitsAlone } from '../vocabulary/sides.ts';
import { SIDES } from '../vocabulary/words.ts';
import { statements } from './compile.ts';
import type { Path } from './parts.ts';
import { type Place, type Problem, problemAt, type Trouble } from './problem.ts';
import type { BriefText } from './roles.ts';
import type { ClassText } from './schema/classroom.ts';
import type { Find } from './whole.ts';

type RoleText = ClassText['roles'][string];

/**
 * Whose the roles and chairs are, that none is forgotten, that each question has its note.
 *
 * @param where the place of a path
 */
export function planProblems(text: ClassText, game: Case, where: (path: Path) => Place): Problem[] {
  const problems: Problem[] = [];
  const find: Find = (path, found, mend) => {
    problems.push(problemAt(where(path), { found, mend }));
  };
  heads(text, find);
  people(text, game, find);
  chairs(text, game, find);
  if (text.notes.length !== game.questions.length) {
    const found = `${text.notes.length} notes for ${game.questions.length} questions`;
    find(['classroom', 'notes'], found, 'write one for each of `questions:`, in its order');
  }
  return problems;
}

const pathOf = (role: string, ...rest: (string | number)[]): Path => [
  'classroom',
  'roles',
  role,
  ...rest,
];

/** One role of each side decides. */
function heads(text: ClassText, find: Find): void {
  for (const side of SIDES) {
    const own = Object.values(text.roles).filter(
      (role) => role.duty === 'decides' && role.side === side,
    );
    if (own.length === 1) continue;
    const found = `${own.length} roles that decide for side ${side}`;
    find(['classroom', 'roles'], found, 'let one role of each side decide');
  }
}

/** Nobody twice, and everybody where the case has them. */
function people(text: ClassText, game: Case, find: Find): void {
  const seen = new Map<string, string>();
  for (const [id, role] of Object.entries(text.roles)) {
    const twin = seen.get(role.person);
    if (twin !== undefined) {
      const found = `\`${role.person}\`, who is \`${twin}\` already`;
      find(pathOf(id, 'person'), found, 'give one of them another person');
    }
    seen.set(role.person, id);
    const trouble = personTrouble(role, game);
    if (trouble !== null) find(pathOf(id, 'person'), trouble.found, trouble.mend);
  }
}

/** Who carries is a carrier of a channel that its side uses; who decides or advises is of the side itself. */
function personTrouble({ person, side, duty }: RoleText, game: Case): Trouble | null {
  if (side === null) return null;
  if (duty === 'carries') {
    const ways = game.channels.filter((channel) => channel.usableBy.includes(side));
    if (ways.some(({ carriers }) => carriers.includes(person))) return null;
    const found = `\`${person}\`, who carries no channel of side ${side}`;
    return { found, mend: 'name one of the `carriers:` of its channels, or let it advise' };
  }
  const party = game.people.find(({ id }) => id === person)?.party;
  if (game.parties.find(({ id }) => id === party)?.side === side) return null;
  return { found: `\`${person}\`, who is not of side ${side}`, mend: 'name one of its own people' };
}

/** Each chair is decided for by one role of its own; a lead chair by the one that decides. */
function chairs(text: ClassText, game: Case, find: Find): void {
  const takers = new Map<string, string>();
  for (const [id, role] of Object.entries(text.roles)) {
    for (const [n, name] of role.chairs.entries()) {
      const taker = takers.get(name);
      if (taker !== undefined) {
        const found = `the chair \`${name}\`, which \`${taker}\` has already`;
        find(pathOf(id, 'chairs', n), found, 'let one role decide for it');
      }
      takers.set(name, id);
      const chair = game.chairs.find((one) => one.id === name);
      const trouble = chair === undefined ? null : chairTrouble(role, chair);
      if (trouble !== null) find(pathOf(id, 'chairs', n), trouble.found, trouble.mend);
    }
  }
  for (const chair of game.chairs) {
    if (sitsAlone(chair) || takers.has(chair.id)) continue;
    const mend = `add it to the \`chairs:\` of a role of side ${chair.side}`;
    find(['classroom', 'roles'], `no role for the chair \`${chair.id}\``, mend);
  }
}

function chairTrouble(role: RoleText, chair: Chair): Trouble | null {
  if (chair.side !== role.side || chair.thirdParty !== role.thirdParty) {
    const found = `the chair \`${chair.id}\` of another side or third party`;
    return { found, mend: 'give it to a role of its own' };
  }
  if (!chair.lead || role.duty === 'decides') return null;
  const found = `the lead chair \`${chair.id}\` with a role that ${role.duty}`;
  return { found, mend: 'give it to the role that decides for its side' };
}

/** @returns the plan, its statements with stable ids: `r_rusk.plain.know.2` is the second. */
export function planOf(text: ClassText, id: string): ClassPlan {
  const brief = (owner: string, { know, want, secret }: BriefText): Brief => ({
    know: statements(`${owner}.know`, know),
    want,
    secret: statements(`${owner}.secret`, secret),
  });
  return {
    case: id,
    decides: text.decides,
    roles: Object.entries(text.roles).map(([name, { plain, full, ...role }]) => ({
      ...role,
      id: name,
      briefs: { plain: brief(`${name}.plain`, plain), full: brief(`${name}.full`, full) },
    })),
    exit: text.exit,
    notes: text.notes,
  };
}
