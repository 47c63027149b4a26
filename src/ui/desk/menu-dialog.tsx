import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { hashOf } from '../routes.ts';
import { setSetting, settings } from '../settings.ts';
import { t } from '../strings/t.ts';

interface Props {
  readonly onClose: () => void;
  readonly onOpen: (which: 'folder' | 'settings') => void;
}

/** A phone's menu: what the masthead has no room for. */
export function MenuDialog({ onClose, onOpen }: Props) {
  const { sound } = settings.value;
  return (
    <Dialog title={t('menu.menu')} onClose={onClose}>
      <div class="menu">
        <button type="button" class="btn" onClick={() => onOpen('folder')}>
          <Icon name="folder" /> {t('menu.folder')}
        </button>
        <button type="button" class="btn" onClick={() => onOpen('settings')}>
          <Icon name="gear" /> {t('menu.settings')}
        </button>
        <button
          type="button"
          class="btn"
          aria-pressed={sound}
          onClick={() => setSetting('sound', !sound)}
        >
          <Icon name={sound ? 'speaker-high' : 'speaker-slash'} />
          {t(sound ? 'menu.soundOn' : 'menu.soundOff')}
        </button>
        <a class="btn" href={hashOf({ screen: 'casebook', caseId: null })}>
          <Icon name="arrow-left" /> {t('menu.casebook')}
        </a>
      </div>
    </Dialog>
  );
}
