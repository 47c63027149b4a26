import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import '../styles/dialog.css';
import { t } from '../strings/t.ts';
import { Icon } from './icon.tsx';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
  /** A sheet of reading, wide and scrolled; or a small question. */
  readonly size?: 'sheet' | 'question';
}

/** The platform's own modal dialog: Escape and the cross close it, focus returns to where it was. */
export function Dialog({ title, children, onClose, size = 'sheet' }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const came = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (came instanceof HTMLElement && came.isConnected) came.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop; the platform gives Escape
    <dialog
      ref={dialog}
      class={`on-paper dialog dialog-${size}`}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <div class="dialog-in">
        <header class="dialog-top">
          <h2 class="dialog-h" id={id}>
            {title}
          </h2>
          {size === 'sheet' && (
            <button type="button" class="btn btn-bare" onClick={() => dialog.current?.close()}>
              <Icon name="x" />
              <span>{t('common.close')}</span>
            </button>
          )}
        </header>
        {children}
      </div>
    </dialog>
  );
}
