import { useEffect, useRef } from 'preact/hooks';
import { Sign } from '../sign.tsx';
import { useDesk } from './desk-state.ts';
import { tt } from './words.ts';

export function CoverButton() {
  const desk = useDesk();
  return (
    <button
      type="button"
      class="btn"
      aria-keyshortcuts="c"
      onClick={() => (desk.covered.value = true)}
    >
      <Sign name="eye-slash" /> <span class="t-wide">{tt('cover')}</span>
    </button>
  );
}

/** Ink over everything, until it is pressed again. The focus comes here and goes back. */
export function Cover() {
  const desk = useDesk();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const came = document.activeElement;
    button.current?.focus();
    return () => {
      if (came instanceof HTMLElement && came.isConnected) came.focus();
    };
  }, []);
  return (
    <section class="t-cover" aria-label={tt('cover')}>
      <button
        ref={button}
        type="button"
        class="btn"
        aria-keyshortcuts="c"
        onClick={() => (desk.covered.value = false)}
      >
        <Sign name="eye" /> {tt('cover.off')}
      </button>
      <p>{tt('cover.note')}</p>
    </section>
  );
}
