import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Sign } from '../sign.tsx';
import { useDesk } from './desk-state.ts';
import { tt } from './words.ts';

interface Props {
  readonly title: string;
  readonly note: string;
  /** Buttons beside the one that closes. */
  readonly children?: ComponentChildren;
}

/** The head of what lies over the opened table; its end brings the focus back to where it came from. */
export function PanelTop({ title, note, children }: Props) {
  const desk = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const came = document.activeElement;
    const chair = came?.closest('[data-chair]')?.getAttribute('data-chair') ?? desk.role.peek();
    heading.current?.focus();
    return () => {
      requestAnimationFrame(() => {
        const back = document.querySelector<HTMLElement>(
          chair === null ? '.t-tab[aria-current]' : `[data-chair="${CSS.escape(chair)}"]`,
        );
        if (document.activeElement === document.body) back?.focus();
      });
    };
  }, [desk]);
  return (
    <header class="t-ptop">
      <div>
        <h2 ref={heading} id="t-panel-h" tabIndex={-1}>
          {title}
        </h2>
        <p>{note}</p>
      </div>
      {children}
      <button type="button" class="btn" onClick={() => (desk.panel.value = null)}>
        <Sign name="x" /> {tt('panel.close')}
      </button>
    </header>
  );
}
