import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Band } from './band.tsx';
import { Head } from './head.tsx';
import '../styles/class.css';
import '../styles/class-student.css';

interface Props {
  /** Names the page: its focus and its scroll begin anew when it changes. */
  readonly page: string;
  readonly head?: ComponentChildren;
  readonly band?: ComponentChildren;
  readonly children: ComponentChildren;
  /** The row at the thumb: one red button, and beside it what else may be done. */
  readonly act?: ComponentChildren;
  readonly class?: string;
}

/** A page of a seat: head, waiting band, what is to be done, and the row at the thumb. */
export function Shell({
  page,
  head = <Head />,
  band = <Band />,
  children,
  act,
  class: name = '',
}: Props) {
  const main = useLead<HTMLElement>(page);
  return (
    <div class={`cl ${name}`}>
      <header class="cl-top">
        {head}
        {band}
      </header>
      <main ref={main} class="cl-body" tabIndex={-1}>
        {children}
      </main>
      {act && <footer class="cl-act">{act}</footer>}
    </div>
  );
}

/** The first page stands where the browser left it, and takes no focus. */
let opened = false;

/** What was focused before this page came is gone: the focus goes to the page's own heading. */
export function useLead<E extends HTMLElement>(page: string) {
  const box = useRef<E>(null);
  useEffect(() => {
    if (!opened) {
      opened = true;
      return;
    }
    scrollTo(0, 0);
    (box.current?.querySelector<HTMLElement>('[data-lead]') ?? box.current)?.focus({
      preventScroll: true,
    });
  }, [page]);
  return box;
}
