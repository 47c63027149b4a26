/** A class is opened: its head is stored, its secrets go to the one device that asked. */
import type { Opening } from '../protocol/commands.ts';
import type { ClassRefusal, Opened } from '../protocol/wire.ts';
import type { ClassHead } from '../rules/class.ts';
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
