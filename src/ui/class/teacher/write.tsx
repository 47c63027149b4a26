import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { tt } from './words.ts';

/** The longest line that can be typed in a class (protocol/commands.ts), in characters. */
const MOST = 280;

interface Props {
  readonly label: string;
  readonly note: string;
  readonly send: string;
  readonly onSend: (text: string) => void;
  /** Puts it away unsent, where nothing else does. */
  readonly onClose?: () => void;
}

/** A few lines, and the button that sends them. */
export function Write({ label, note, send, onSend, onClose }: Props) {
  const text = useSignal('');
  const id = useId();
  return (
    <form
      class="t-write"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.value.trim() !== '') onSend(text.value.trim());
      }}
    >
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={MOST}
        aria-describedby={`${id}-note`}
        value={text.value}
        onInput={({ currentTarget }) => (text.value = currentTarget.value)}
      />
      <p id={`${id}-note`}>{note}</p>
      <div class="go">
        <button type="submit" class="btn btn-send" aria-disabled={text.value.trim() === ''}>
          {send}
        </button>
        {onClose && (
          <button type="button" class="btn" onClick={onClose}>
            {tt('panel.close')}
          </button>
        )}
      </div>
    </form>
  );
}
