import type { ComponentChildren } from 'preact';

interface Props {
  /** Id of the element to go to. */
  readonly to: string;
  readonly class?: string;
  /** Done before the move: opens what hides the element. */
  readonly before?: () => void;
  readonly children: ComponentChildren;
}

/** A link within the page. The address names the screen, so the page and the focus move and it stays. */
export function Within({ to, before, children, class: name }: Props) {
  return (
    <a
      class={name}
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        before?.();
        requestAnimationFrame(() => {
          const target = document.getElementById(to) ?? document.querySelector('main');
          target?.scrollIntoView();
          target?.focus();
        });
      }}
    >
      {children}
    </a>
  );
}
