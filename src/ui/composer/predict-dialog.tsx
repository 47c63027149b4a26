import { useSignal } from '@preact/signals';
import '../styles/settings.css';
import type { Share } from '../../vocabulary/units.ts';
import { useHere } from '../desk/here.ts';
import { Dialog } from '../parts/dialog.tsx';
import { t } from '../strings/t.ts';

interface Props {
  /** With a number or without one: it goes. */
  readonly onDone: (chance: Share | null) => void;
  /** Escape, or a tap beside it: back to the form, nothing has gone. */
  readonly onCancel: () => void;
}

/** The one question before an important message: a number, kept for the debrief. */
export function PredictDialog({ onDone, onCancel }: Props) {
  const { session } = useHere();
  const chances = useSignal(50);
  const question = session.desk.value.turn?.prediction?.question ?? '';
  return (
    <Dialog
      title={t('predict.before', { question: lowered(question) })}
      size="question"
      onClose={onCancel}
    >
      <p class="predict-n">
        <output for="predict-r">{t('predict.value', { n: chances.value })}</output>
      </p>
      <label class="vh" for="predict-r">
        {t('predict.label')}
      </label>
      <input
        class="predict-r"
        id="predict-r"
        type="range"
        min="0"
        max="100"
        step="5"
        value={chances.value}
        aria-valuetext={t('predict.value', { n: chances.value })}
        onInput={({ currentTarget }) => (chances.value = currentTarget.valueAsNumber)}
      />
      <p class="predict-l" aria-hidden="true">
        <span>{t('predict.never')}</span>
        <span>{t('predict.even')}</span>
        <span>{t('predict.surely')}</span>
      </p>
      <p>{t('predict.note')}</p>
      <div class="go">
        <button type="button" class="btn btn-send" onClick={() => onDone(chances.value / 100)}>
          {t('predict.keep')}
        </button>
        <button type="button" class="btn" onClick={() => onDone(null)}>
          {t('predict.skip')}
        </button>
      </div>
    </Dialog>
  );
}

/** "Will his ships stop?" within a sentence. */
function lowered(question: string): string {
  return question.charAt(0).toLowerCase() + question.slice(1);
}
