import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { c } from './words.ts';

/** The screen is blank until it is pressed again: for a neighbour's eyes, or a lent laptop. */
export const covered = signal(false);

export function CoverButton({ named }: { named?: boolean }) {
  return (
    <button
      type="button"
      class={named ? 'btn cl-cover-named' : 'cl-cover'}
      onClick={() => (covered.value = true)}
    >
      <Icon name="eye-slash" />
      <span class={named ? undefined : 'vh'}>{c(named ? 'cover' : 'cover.screen')}</span>
    </button>
  );
}

/**
 * Lies over everything; what is under it cannot be reached or read out. The focus comes here and goes
 * back where it was.
 *
 * @param keys - the key that uncovers, where single keys work
 */
export function Cover({ keys }: { keys?: string }) {
  return covered.value ? <Sheet {...(keys === undefined ? {} : { keys })} /> : null;
}

function Sheet({ keys }: { keys?: string }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const came = document.activeElement;
    button.current?.focus();
    return () => {
      if (came instanceof HTMLElement && came.isConnected) came.focus();
    };
  }, []);
  return (
    <section class="cl-covered" aria-label={c('cover.title')}>
      <button
        ref={button}
        type="button"
        aria-keyshortcuts={keys}
        onClick={() => (covered.value = false)}
      >
        <Icon name="eye-slash" />
        <b>{c('cover.title')}</b>
        <span>{c('cover.text')}</span>
      </button>
    </section>
  );
}
