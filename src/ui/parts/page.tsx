import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import '../styles/page.css';
import { hashOf, route } from '../routes.ts';
import { t } from '../strings/t.ts';
import { Icon } from './icon.tsx';

interface Props {
  readonly title: string;
  /** Of the sheet, where a page is more than reading. */
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A sheet of paper under the name of the game: settings, glossary, credits, the model. */
export function Page({ title, class: name = 'page', children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const entry = entryAsked();
    (entry ?? heading.current)?.focus({ preventScroll: entry !== null });
    entry?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <>
      <header class="page-top">
        <a class="btn btn-bare" href={hashOf({ screen: 'casebook', caseId: null })}>
          <Icon name="arrow-left" /> {t('common.toCasebook')}
        </a>
        <p class="brand">{t('product.name')}</p>
      </header>
      <main class={`${name} on-paper`}>
        <h1 ref={heading} class="page-h" tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </>
  );
}

/** The entry at which the address opens this page. */
function entryAsked(): HTMLElement | null {
  const now = route.peek();
  return 'at' in now && now.at !== undefined ? document.getElementById(now.at) : null;
}
