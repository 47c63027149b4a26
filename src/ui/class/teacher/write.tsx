import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';

/** The longest line that can be typed in a class (protocol/commands.ts), in characters. */
const MOST = 280;

interface Props {
  readonly label: string;
  readonly note: string;
  readonly send: string;
  readonly onSend: (text: string) => void;
}

/** A few lines, and the button that sends them. */
export function Write({ label, note, send, onSend }: Props) {
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
      </div>
    </form>
  );
}
