import type { FolderView } from '../../projection/folder.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';
import { FolderPages } from './folder-pages.tsx';

interface Props {
  readonly folder: FolderView;
  readonly onClose: () => void;
}

/** The folder on the desk: the briefing's pages, always in reach. */
export function FolderDialog({ folder, onClose }: Props) {
  return (
    <Dialog title={t('brief.folderTitle')} onClose={onClose}>
      <FolderPages folder={folder} />
      <div class="go">
        <button type="button" class="btn" onClick={() => print()}>
          <Icon name="printer" /> {t('brief.print')}
        </button>
      </div>
    </Dialog>
  );
}
