import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { announce } from '../../parts/announce.tsx';

/** So long a first press waits for the second, in milliseconds. Judgement. */
const PATIENCE = 5000;

interface Props {
  /** Shown after the first press. */
  readonly again: string;
  readonly run: () => void;
  readonly class?: string;
  readonly keys?: string;
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** A button that asks once: what it does is done at the second press. */
export function Twice({ again, run, class: name = 'btn', keys, label, children }: Props) {
  const armed = useSignal(false);
  useEffect(() => {
    if (!armed.value) return;
    const timer = setTimeout(() => (armed.value = false), PATIENCE);
    return () => clearTimeout(timer);
  }, [armed.value]);
  return (
    <button
      type="button"
      class={armed.value ? `${name} t-armed` : name}
      aria-keyshortcuts={keys}
      aria-label={armed.value ? again : label}
      onBlur={() => (armed.value = false)}
      onClick={() => {
        armed.value = !armed.value;
        if (armed.value) announce(again);
        else run();
      }}
    >
      {armed.value ? <span>{again}</span> : children}
    </button>
  );
}
