import { signal } from '@preact/signals';
import { decode, encode, fileName } from '../../record/file.ts';
import { isPair, newSaveId, type SaveHead, type Who, whoOf } from '../../record/save.ts';
import { putSave, renameSave, type Shelf } from '../../record/shelf.ts';
import { endedAs } from '../endings.ts';
import { saveText } from '../save-text.ts';
import { t } from '../strings/t.ts';

/** The saved games of this browser, newest first; empty until read. */
const heads = signal<readonly SaveHead[]>([]);
/** Why the shelf could not be read, in the browser's words. */
export const shelfTrouble = signal<string | null>(null);

/** The store comes after the casebook can be used. */
const shelf = async (): Promise<Shelf> =>
  (await import('../../record/shelf-browser.ts')).browserShelf();

export async function readSaves(): Promise<void> {
  try {
    heads.value = await (await shelf()).list();
    shelfTrouble.value = null;
  } catch (error) {
    shelfTrouble.value = error instanceof Error ? error.message : String(error);
  }
}

export function savesOf(caseId: string): readonly SaveHead[] {
  return heads.value.filter((head) => head.case.id === caseId);
}

/** The games of this case that have not ended, newest first. */
const underWay = (caseId: string): readonly SaveHead[] =>
  savesOf(caseId).filter(({ id }) => endedAs.value.get(id) === undefined);

/** The newest game of this case and chair that has not ended. */
export function latestOf(caseId: string, who: Who): SaveHead | null {
  return underWay(caseId).find((head) => !isPair(head) && whoOf(head) === who) ?? null;
}

/** The newest game of two players at one screen that has not ended. */
export function latestPair(caseId: string): SaveHead | null {
  return underWay(caseId).find(isPair) ?? null;
}

export async function rename(id: string, name: string): Promise<void> {
  await renameSave(await shelf(), id, name);
  await readSaves();
}

export async function remove(id: string): Promise<void> {
  await (await shelf()).remove(id);
  await readSaves();
}

/** Hands the save to the browser as a file. */
export async function exportSave(id: string): Promise<void> {
  const save = await (await shelf()).open(id);
  if (save === null) return;
  saveText(fileName(save), encode(save));
}

/** @returns what to say: the name it stands under, or what is wrong with the file */
export async function importSave(file: File): Promise<string> {
  const { save, problem } = await decode(await file.text());
  const trouble =
    problem && [problem.message, problem.detail, problem.mend].filter(Boolean).join(' ');
  if (save === null) return t('trouble.import', { reason: trouble ?? '' });
  const taken = heads.value.some(({ id }) => id === save.id);
  await putSave(await shelf(), taken ? { ...save, id: newSaveId() } : save);
  await readSaves();
  return [t('saves.imported', { name: save.name }), trouble].filter(Boolean).join(' ');
}
