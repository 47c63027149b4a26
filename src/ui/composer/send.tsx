import { type Signal, useSignal } from '@preact/signals';
import type { Refusal } from '../../vocabulary/move.ts';
import type { Share } from '../../vocabulary/units.ts';
import { useHere } from '../desk/here.ts';
import { announce } from '../parts/announce.tsx';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';

interface Sending {
  /** The prediction is being asked. */
  readonly asking: Signal<boolean>;
  readonly start: () => void;
  /** The slip is filled in, or skipped with null; then it goes. */
  readonly done: (chance: Share | null) => void;
}

/** Sends the draft in hand, after the prediction where the juncture asks one. */
export function useSend(): Sending {
  const { session, table } = useHere();
  const asking = useSignal(false);
  const go = () => {
    const draft = table.draft.peek();
    if (draft === null) return;
    const refusal = session.play.send(draft);
    if (refusal !== null) announce(t('send.notYet', { reason: refusal.text }));
  };
  return {
    asking,
    start: () => {
      if (session.desk.peek().turn?.prediction) asking.value = true;
      else go();
    },
    done: (chance) => {
      const prediction = session.desk.peek().turn?.prediction;
      asking.value = false;
      if (chance !== null && prediction) session.play.predict(prediction.id, chance);
      go();
    },
  };
}

interface Props {
  readonly refusal: Refusal | null;
  readonly onSend: () => void;
  /** What the button says; “Send” when left out. */
  readonly label?: string;
}

/** The red button; while the form cannot go, it says why. */
export function SendButton({ refusal, onSend, label = t('send.send') }: Props) {
  return (
    <div class="send">
      <button
        type="button"
        class="btn btn-send"
        aria-disabled={refusal !== null}
        aria-describedby={refusal ? 'send-why' : undefined}
        onClick={() =>
          refusal === null ? onSend() : announce(t('send.notYet', { reason: refusal.text }))
        }
      >
        <Icon name="paper-plane-tilt" /> {label} <small>{t('send.final')}</small>
      </button>
      {refusal && (
        <p class="send-why" id="send-why">
          {refusal.text}
        </p>
      )}
    </div>
  );
}
