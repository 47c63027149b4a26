import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Sign } from '../sign.tsx';
import { tt } from './words.ts';

/** A reader of screens cannot hold: its press opens the line for so long, in milliseconds. */
const OPEN = 6000;

/** A secret line: hatched, named, and open only while it is held. */
export function Held({ text }: { text: string }) {
  const open = useSignal(false);
  const pressed = useRef(false);
  const hold = () => {
    pressed.current = true;
    open.value = true;
  };
  const letGo = () => {
    open.value = false;
  };
  return (
    <button
      type="button"
      class="t-held"
      aria-expanded={open.value}
      aria-label={open.value ? text : tt('table.secret.label')}
      onPointerDown={hold}
      onPointerUp={letGo}
      onPointerLeave={letGo}
      onPointerCancel={letGo}
      onBlur={letGo}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== ' ' && event.key !== 'Enter') return;
        event.preventDefault();
        hold();
      }}
      onKeyUp={letGo}
      onClick={() => {
        if (!pressed.current) {
          open.value = true;
          setTimeout(letGo, OPEN);
        }
        pressed.current = false;
      }}
    >
      {open.value ? (
        <span class="t-held-text">{text}</span>
      ) : (
        <>
          <Sign name="lock" /> {tt('table.secret')}
        </>
      )}
    </button>
  );
}
