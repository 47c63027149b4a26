import type { Guidance } from '../../vocabulary/words.ts';
import { Dialog } from '../parts/dialog.tsx';
import { t } from '../strings/t.ts';
import { SettingsForm } from './settings-form.tsx';

interface Props {
  readonly onClose: () => void;
  /** Within a play: its guidance, chosen at the start and shown here. */
  readonly guidance?: Guidance;
}

export function SettingsDialog({ onClose, guidance }: Props) {
  return (
    <Dialog title={t('settings.title')} onClose={onClose}>
      {guidance && (
        <p>
          <b>{t('settings.guidance')}:</b> {t(`guidance.${guidance}`)}.{' '}
          {t(`guidance.${guidance}.means`)}
        </p>
      )}
      <SettingsForm />
    </Dialog>
  );
}
