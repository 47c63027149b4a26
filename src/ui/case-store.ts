import { loadCase } from 'virtual:casebook';
import { type FolderView, folder } from '../projection/folder.ts';
import { chairOf, isSide } from '../projection/names.ts';
import type { Who } from '../record/save.ts';
import type { Case } from '../vocabulary/case.ts';

const fetched = new Map<string, Promise<Case>>();

/** The compiled case, fetched once; a failed fetch is tried again at the next call. */
export function caseOf(id: string): Promise<Case> {
  const known = fetched.get(id);
  if (known !== undefined) return known;
  const coming = loadCase(id).catch((error: unknown) => {
    fetched.delete(id);
    throw error;
  });
  fetched.set(id, coming);
  return coming;
}

/** The folder of a side, or of a chair that sits by itself; null where the case has no such chair. */
export async function folderOf(id: string, who: Who): Promise<FolderView | null> {
  const game = await caseOf(id);
  return isSide(who) || chairOf(game, who) !== null ? folder(game, who) : null;
}
