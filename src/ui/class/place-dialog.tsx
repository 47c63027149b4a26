import { useSignal } from '@preact/signals';
import { FolderPages } from '../briefing/folder-pages.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { SettingsDialog } from '../settings/settings-dialog.tsx';
import { t } from '../strings/t.ts';
import { Brief } from './before/brief.tsx';
import { RoleCard } from './before/role-card.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { usePlace } from './place.ts';
import { Sign } from './sign.tsx';
import { c } from './words.ts';

type Open = 'menu' | 'card' | 'brief' | 'folder' | 'settings' | 'leave';

/** Everything that belongs to the seat and not to the moment: card, brief, folder, settings, the way out. */
export function PlaceDialog({ onClose }: { onClose: () => void }) {
  const { seat, room } = usePlace();
  const guidance = room.value?.guidance;
  const open = useSignal<Open>('menu');
  const its = seat.value;
  const card = its?.card ?? null;
  const back = () => (open.value = 'menu');
  switch (open.value) {
    case 'card':
      return (
        <Dialog title={c('menu.card')} onClose={back}>
          {its && card && <RoleCard seat={its} card={card} />}
        </Dialog>
      );
    case 'brief':
      return (
        <Dialog title={c('menu.brief')} onClose={back}>
          {its?.brief && <Brief brief={its.brief} />}
        </Dialog>
      );
    case 'folder':
      return (
        <Dialog title={t('brief.folderTitle')} onClose={back}>
          {its?.folder && <FolderPages folder={its.folder} />}
        </Dialog>
      );
    case 'settings':
      return <SettingsDialog {...(guidance ? { guidance } : {})} onClose={onClose} />;
    case 'leave':
      return <LeaveDialog onClose={onClose} />;
    default:
      return (
        <Dialog title={c('menu.title')} onClose={onClose}>
          <div class="menu">
            {card && (
              <button type="button" class="btn" onClick={() => (open.value = 'card')}>
                <Sign name="identification-card" /> {c('menu.card')}
              </button>
            )}
            {its?.brief && (
              <button type="button" class="btn" onClick={() => (open.value = 'brief')}>
                <Sign name="lock" /> {c('menu.brief')}
              </button>
            )}
            {its?.folder && (
              <button type="button" class="btn" onClick={() => (open.value = 'folder')}>
                <Icon name="folder" /> {t('menu.folder')}
              </button>
            )}
            <button type="button" class="btn" onClick={() => (open.value = 'settings')}>
              <Icon name="gear" /> {t('menu.settings')}
            </button>
            <button type="button" class="btn" onClick={() => (open.value = 'leave')}>
              <Sign name="sign-out" /> {c('leave')}
            </button>
          </div>
        </Dialog>
      );
  }
}
