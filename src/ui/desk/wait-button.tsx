import { useSignal } from '@preact/signals';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';
import { useHere } from './here.ts';

/** Deciding nothing is a decision: it asks once. */
export function WaitButton() {
  const { session } = useHere();
  const asking = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="btn"
        aria-haspopup="dialog"
        onClick={() => (asking.value = true)}
      >
        <Icon name="hourglass-medium" /> {t('desk.wait')}
      </button>
      {asking.value && (
        <Dialog title={t('desk.wait.ask')} size="question" onClose={() => (asking.value = false)}>
          <p>{t('desk.wait.text')}</p>
          <div class="go">
            <button
              type="button"
              class="btn btn-send"
              onClick={() => {
                asking.value = false;
                session.play.wait();
              }}
            >
              {t('desk.wait.yes')}
            </button>
            <button type="button" class="btn" onClick={() => (asking.value = false)}>
              {t('desk.wait.no')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
