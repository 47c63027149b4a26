import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { go } from '../routes.ts';
import { openCase } from './open-case.ts';
import { TEN, type TenCase } from './ten.ts';

interface Props {
  readonly class: string;
  readonly render: (one: TenCase) => JSX.Element;
  readonly place?: (one: TenCase) => Readonly<Record<'left' | 'top', string>>;
  readonly button?: string;
}

/** One choice among the ten: a single stop for the keyboard, arrows inside. Map and years are two of these. */
export function CaseTabs({ class: name, render, place, button }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const open = openCase.value;
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = TEN[(TEN.indexOf(open) + by + TEN.length) % TEN.length];
    if (next === undefined) return;
    go({ screen: 'casebook', caseId: next.id });
    list.current?.querySelectorAll('button')[TEN.indexOf(next)]?.focus();
  };
  return (
    <ol ref={list} class={name} onKeyDown={step}>
      {TEN.map((one) => (
        <li key={one.id} style={place?.(one) ?? {}}>
          <button
            type="button"
            class={button}
            aria-pressed={one === open}
            tabIndex={one === open ? 0 : -1}
            onClick={() => go({ screen: 'casebook', caseId: one.id })}
          >
            {render(one)}
          </button>
        </li>
      ))}
    </ol>
  );
}
