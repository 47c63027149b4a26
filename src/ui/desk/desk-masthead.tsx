import { useSignal } from '@preact/signals';
import { FolderDialog } from '../briefing/folder-dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { Clocks, Masthead } from '../parts/masthead.tsx';
import { SettingsDialog } from '../settings/settings-dialog.tsx';
import { setSetting, settings } from '../settings.ts';
import { t } from '../strings/t.ts';
import { useHere } from './here.ts';
import { MenuDialog } from './menu-dialog.tsx';

/** The masthead of a play with its three dialogs. */
export function DeskMasthead() {
  const { session } = useHere();
  const open = useSignal<'none' | 'folder' | 'settings' | 'menu'>('none');
  const { chair, tension, guidance } = session.desk.value;
  const { sound } = settings.value;
  const close = () => (open.value = 'none');
  return (
    <>
      <Masthead
        line={t('desk.youAre', { name: chair.name })}
        screen={t('desk.title')}
        clocks={<RunningClocks />}
        tension={tension}
      >
        <button
          type="button"
          class="mast-b"
          aria-pressed={sound}
          aria-label={t('menu.sound')}
          onClick={() => setSetting('sound', !sound)}
        >
          <Icon name={sound ? 'speaker-high' : 'speaker-slash'} />
          <span>{t('menu.sound')}</span>
        </button>
        <button
          type="button"
          class="mast-b"
          aria-haspopup="dialog"
          onClick={() => (open.value = 'folder')}
        >
          <Icon name="folder" />
          <span>{t('menu.folder')}</span>
        </button>
        <button
          type="button"
          class="mast-b mast-menu-wide"
          aria-haspopup="dialog"
          onClick={() => (open.value = 'settings')}
        >
          <Icon name="gear" />
          <span>{t('menu.settings')}</span>
        </button>
        <button
          type="button"
          class="mast-b mast-menu"
          aria-haspopup="dialog"
          onClick={() => (open.value = 'menu')}
        >
          <Icon name="list" />
          <span>{t('menu.menu')}</span>
        </button>
      </Masthead>
      {open.value === 'folder' && <FolderDialog folder={session.folder} onClose={close} />}
      {open.value === 'settings' && <SettingsDialog guidance={guidance} onClose={close} />}
      {open.value === 'menu' && (
        <MenuDialog onClose={close} onOpen={(which) => (open.value = which)} />
      )}
    </>
  );
}

/** The two clocks: of the desk, while a dispatch travels of the moment that the picture has reached, or of the end of a wait. */
function RunningClocks() {
  const { session } = useHere();
  const stage = session.stage.value;
  const phase = session.phase.value;
  const waited = phase.kind === 'waiting' ? phase.to : null;
  const at = stage.kind === 'dispatch' ? session.travelled.value : waited;
  return <Clocks clocks={at === null ? session.desk.value.clocks : session.play.clocks(at)} />;
}
