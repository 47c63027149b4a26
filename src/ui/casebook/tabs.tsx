import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { go } from '../routes.ts';
import { finding, offered } from './finder-state.ts';
import { openCase } from './open-case.ts';
import { TEN, type TenCase } from './ten.ts';

interface Props {
  readonly class: string;
  readonly render: (one: TenCase) => JSX.Element;
  readonly place?: (one: TenCase) => Readonly<Record<'left' | 'top', string>>;
  readonly button?: string;
  /** The columns of a row, where they are not alike. */
  readonly columns?: string;
}

/** One choice among the ten: a single stop for the keyboard, arrows inside. Map and years are two of these. */
export function CaseTabs({ class: name, render, place, button, columns }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const open = openCase.value;
  const choices = offered.value;
  /** The one stop of the keyboard: the open case, or the first that is offered. */
  const stop = choices.includes(open) ? open : (choices[0] ?? open);
  /** On a phone the years are wider than the window: the open one is to be seen, whole. */
  useEffect(() => {
    const show = () =>
      list.current
        ?.querySelector('[aria-pressed="true"]')
        ?.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' });
    show();
    // Their words grow when the faces arrive.
    document.fonts.ready.then(show);
  }, [open]);
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = choices[(choices.indexOf(stop) + by + choices.length) % choices.length];
    if (next === undefined) return;
    choose(next);
    list.current?.querySelectorAll('button')[TEN.indexOf(next)]?.focus();
  };
  return (
    <ol ref={list} class={name} style={{ gridTemplateColumns: columns }} onKeyDown={step}>
      {TEN.map((one) => (
        <li key={one.id} style={place?.(one) ?? {}}>
          <button
            type="button"
            class={button}
            aria-pressed={one === open}
            aria-disabled={choices.includes(one) ? undefined : true}
            tabIndex={one === stop ? 0 : -1}
            onClick={() => choices.includes(one) && choose(one)}
          >
            {render(one)}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Opens the folder of a case, whatever lies over it. */
function choose(one: TenCase): void {
  finding.value = false;
  go({ screen: 'casebook', caseId: one.id });
}
