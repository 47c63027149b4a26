import type { ComponentChildren } from 'preact';
import { useHere } from '../desk/here.ts';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';

interface Props {
  readonly title: string;
  /** What is on the sheet, in one line; read out as it changes. */
  readonly readback: string;
  readonly children?: ComponentChildren;
}

/** The head of the sheet: the way back to the papers, what it is, and what it says so far. */
export function SheetTop({ title, readback, children }: Props) {
  const { table } = useHere();
  return (
    <header class="sheet-top">
      <button
        type="button"
        class="btn btn-bare sheet-back"
        onClick={() => (table.mode.value = 'reading')}
      >
        <Icon name="caret-left" /> {t('form.back')}
      </button>
      <h2 class="sheet-h" id="form-h" tabIndex={-1} data-lead>
        {title}
      </h2>
      <p class="sheet-to" aria-live="polite">
        {readback}
      </p>
      {children}
    </header>
  );
}
