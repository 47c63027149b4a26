/** A class is opened: its head is stored, its secrets go to the one device that asked. */
import { TABLES } from '../../vocabulary/classroom.ts';
import type { Opening } from '../protocol/commands.ts';
import type { ClassRefusal, Opened } from '../protocol/wire.ts';
import { isAlias } from '../rules/aliases.ts';
import { type ClassHead, decide, type Material, newClass, type Request } from '../rules/class.ts';
import { readClassFile } from '../views/views.ts';
import { localAddresses } from './addresses.ts';
import type { House } from './house.ts';
import { hashOf, newCode, newId, newSeed, newToken } from './secrets.ts';
import { CodeTaken } from './store.ts';

const DAY = 86_400_000;
/** Codes are drawn until one is free; of 1.8 billion, the first is. */
const TRIES = 5;

export type Opens = { readonly opened: Opened } | { readonly refusal: ClassRefusal };

export async function openClass(house: House, opening: Opening): Promise<Opens> {
  const material = house.materials.of(opening.case);
  if (material === null) {
    const text = `No: case: no class plays ${JSON.stringify(opening.case)}. Choose one of the list.`;
    return { refusal: { code: 'unknown', text } };
  }
  const again = opening.file === null ? null : reserved(opening.file, material);
  if (again !== null && 'refusal' in again) return again;
  const created = house.now();
  const teacherToken = newToken();
  const projectorToken = newToken();
  const head: Omit<ClassHead, 'code'> = {
    id: newId(),
    case: { id: material.game.id, hash: material.game.hash },
    length: opening.length,
    guidance: opening.guidance,
    seed: opening.seed ?? newSeed(),
    created,
    expires: created + house.config.KEEP_DAYS * DAY,
    teacherHash: hashOf(teacherToken),
    projectorHash: hashOf(projectorToken),
  };
  const code = await withFreeCode(house, head);
  if (again !== null) {
    const about = { now: created, presence: new Map(), once: null, word: '' };
    const empty = newClass({ ...head, code }, material);
    const { entries } = decide(empty, { kind: 'class' }, again.request, about);
    if (entries !== null) await house.store.append(head.id, entries);
  }
  const addresses = localAddresses(house.config.PORT);
  return { opened: { classId: head.id, code, teacherToken, projectorToken, addresses } };
}

async function withFreeCode({ store }: House, head: Omit<ClassHead, 'code'>): Promise<string> {
  for (let tries = 1; ; tries += 1) {
    const code = newCode();
    try {
      await store.create({ ...head, code });
      return code;
    } catch (error) {
      if (!(error instanceof CodeTaken) || tries === TRIES) throw error;
    }
  }
}

/** The seats of an earlier lesson, as its class file has them. */
function reserved(
  text: string,
  { game, plan }: Material,
): { readonly request: Request } | { readonly refusal: ClassRefusal } {
  const refused = (why: string) => ({ refusal: { code: 'malformed', text: why } as const });
  const { file, problem } = readClassFile(text);
  if (file === null) return refused(problem);
  if (file.case !== game.id) {
    return refused(
      `No: file: it is of the case \`${file.case}\`. Choose that case, or another file.`,
    );
  }
  const roles = new Set(plan.roles.map(({ id }) => id));
  const strange = file.seats.find(({ alias, role }) => !isAlias(alias) || !roles.has(role));
  if (strange !== undefined) {
    return refused('No: file: a code-name or a role in it is not known. Choose another file.');
  }
  const seats = file.seats.map((seat) => ({ seat: newId(), ...seat }));
  const tables = Math.max(1, ...seats.map(({ table }) => TABLES.indexOf(table) + 1));
  return { request: { kind: 'reserve', tables, seats } };
}
