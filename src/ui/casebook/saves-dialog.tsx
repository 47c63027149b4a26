import { useSignal } from '@preact/signals';
import { once } from '../../projection/once.ts';
import type { SaveHead } from '../../record/save.ts';
import { endedAs } from '../endings.ts';
import { announce } from '../parts/announce.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { hashOf } from '../routes.ts';
import { t } from '../strings/t.ts';
import { exportSave, importSave, remove, rename, savesOf, shelfTrouble } from './saves.ts';

interface Props {
  readonly caseId: string;
  readonly onClose: () => void;
}

/** All saved games of a case: resume, rename, export, delete; and import. */
export function SavesDialog({ caseId, onClose }: Props) {
  const said = useSignal('');
  const saves = savesOf(caseId);
  const say = (text: string) => {
    said.value = text;
    announce(text);
  };
  return (
    <Dialog title={t('saves.title')} onClose={onClose}>
      {shelfTrouble.value && (
        <p class="saves-said">
          {t('trouble.storage', { reason: shelfTrouble.value })} {t('trouble.storage.mend')}
        </p>
      )}
      {saves.length === 0 && <p>{t('saves.none')}</p>}
      <ul class="saves">
        {saves.map((head) => (
          <SaveRow key={head.id} head={head} onSay={say} />
        ))}
      </ul>
      <label class="btn saves-import">
        <Icon name="upload-simple" /> {t('saves.import')}
        <input
          class="vh"
          type="file"
          accept=".json,application/json"
          onChange={async ({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) say(await importSave(file));
            currentTarget.value = '';
          }}
        />
      </label>
      {said.value !== '' && <p class="saves-said">{said}</p>}
    </Dialog>
  );
}

/** Not before the dialog opens: the first screen does not wait for the browser's calendars. */
const dates = once(
  () => new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }),
);

interface RowProps {
  readonly head: SaveHead;
  readonly onSay: (text: string) => void;
}

function SaveRow({ head, onSay }: RowProps) {
  const doing = useSignal<'nothing' | 'renaming' | 'deleting'>('nothing');
  const ending = endedAs.value.get(head.id);
  const at = { caseId: head.case.id, save: head.id };
  return (
    <li class="save">
      <div class="save-t">
        <b>{head.name}</b>
        <span>
          {t(`guidance.${head.guidance}`)},{' '}
          {t('saves.written', { when: dates().format(head.updated) })}
        </span>
      </div>
      <fieldset class="go">
        <legend class="vh">{t('saves.actions', { name: head.name })}</legend>
        <a class="btn" href={hashOf({ screen: ending === undefined ? 'play' : 'debrief', ...at })}>
          <Icon name="play" /> {t(ending === undefined ? 'saves.resume' : 'saves.debrief')}
        </a>
        <button type="button" class="btn" onClick={() => (doing.value = 'renaming')}>
          <Icon name="pencil-simple" /> {t('saves.rename')}
        </button>
        <button type="button" class="btn" onClick={() => exportSave(head.id)}>
          <Icon name="download-simple" /> {t('saves.export')}
        </button>
        <button type="button" class="btn" onClick={() => (doing.value = 'deleting')}>
          <Icon name="trash" /> {t('saves.delete')}
        </button>
      </fieldset>
      {doing.value === 'renaming' && (
        <form
          class="save-ask"
          onSubmit={async (event) => {
            event.preventDefault();
            const name = String(new FormData(event.currentTarget).get('name') ?? '');
            await rename(head.id, name);
            doing.value = 'nothing';
            onSay(t('saves.renamed', { name }));
          }}
        >
          <label>
            {t('saves.renameLabel')}{' '}
            <input type="text" name="name" value={head.name} maxLength={200} />
          </label>
          <button type="submit" class="btn">
            {t('saves.keepName')}
          </button>
        </form>
      )}
      {doing.value === 'deleting' && (
        <div class="save-ask">
          <b>{t('saves.deleteSure')}</b>
          <button
            type="button"
            class="btn"
            onClick={async () => {
              await remove(head.id);
              onSay(t('saves.deleted', { name: head.name }));
            }}
          >
            {t('saves.deleteYes')}
          </button>
          <button type="button" class="btn" onClick={() => (doing.value = 'nothing')}>
            {t('saves.deleteNo')}
          </button>
        </div>
      )}
    </li>
  );
}
