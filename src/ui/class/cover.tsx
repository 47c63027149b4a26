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

/** Lies over everything; what is under it cannot be reached or read out. */
export function Cover() {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (covered.value) button.current?.focus();
  }, [covered.value]);
  if (!covered.value) return null;
  return (
    <div class="cl-covered">
      <button ref={button} type="button" onClick={() => (covered.value = false)}>
        <Icon name="eye-slash" />
        <b>{c('cover.title')}</b>
        <span>{c('cover.text')}</span>
      </button>
    </div>
  );
}
