import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import '../styles/folder.css';
import { CaptionLine } from '../parts/caption-line.tsx';
import { Icon } from '../parts/icon.tsx';
import { hashOf } from '../routes.ts';
import { t } from '../strings/t.ts';

interface Props {
  readonly caseId: string;
  /** Short name of the case. */
  readonly short: string;
  readonly title: string;
  /** Is the title shown, or only read out? */
  readonly titled?: boolean;
  readonly note?: string;
  readonly foot: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A sheet of paper before a play, with the way to it at the foot. */
export function BriefSheet({ caseId, short, title, titled = false, note, foot, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="briefing">
      <header class="brief-top">
        <a class="btn btn-bare" href={hashOf({ screen: 'casebook', caseId })}>
          <Icon name="arrow-left" /> {t('common.toCasebook')}
        </a>
        <p class="brand">{short}</p>
        {note && <p class="brief-note">{note}</p>}
      </header>
      <CaptionLine />
      <main class="on-paper brief-paper">
        <h1 ref={heading} class={titled ? 'brief-title' : 'brief-h'} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
      <footer class="brief-foot">{foot}</footer>
    </div>
  );
}
