import type { ComponentChildren } from 'preact';
import '../styles/trouble.css';
import { useEffect, useRef } from 'preact/hooks';
import { hashOf } from '../routes.ts';
import { t } from '../strings/t.ts';
import { Icon } from './icon.tsx';

interface Props {
  readonly title: string;
  readonly found: string;
  readonly mend: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A screen for what went wrong: what was found, what to do, and a way on. */
export function Trouble({ title, found, mend, action }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="trouble">
      <div class="on-paper trouble-paper">
        <h1 ref={heading} class="trouble-h" tabIndex={-1}>
          {title}
        </h1>
        <p>{found}</p>
        <p>{mend}</p>
        <div class="go">
          {action && (
            <button type="button" class="btn btn-send" onClick={action.run}>
              {action.label}
            </button>
          )}
          <a class="btn" href={hashOf({ screen: 'casebook', caseId: null })}>
            <Icon name="arrow-left" /> {t('common.toCasebook')}
          </a>
        </div>
      </div>
    </main>
  );
}

interface NoticeProps {
  readonly found: string;
  readonly mend: string;
  /** A way to mend it on the spot. */
  readonly children?: ComponentChildren;
}

/** A strip across the top for troubles that do not stop the play: storage refused, another tab. */
export function Notice({ found, mend, children }: NoticeProps) {
  return (
    <div class="notice" role="alert">
      <Icon name="warning" />
      <p>
        <b>{found}</b> {mend}
      </p>
      {children}
    </div>
  );
}
