import { Page } from '../parts/page.tsx';
import { t } from '../strings/t.ts';
import { SettingsForm } from './settings-form.tsx';

/** The settings as a screen of their own, for an address that can be kept. */
export function SettingsScreen() {
  return (
    <Page title={t('settings.title')}>
      <SettingsForm />
    </Page>
  );
}
