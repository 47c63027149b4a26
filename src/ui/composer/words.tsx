import type { Statement } from '../../vocabulary/evidence.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Legend, Paragraphs } from '../parts/statements.tsx';
import { t } from '../strings/t.ts';

/** The words that would go out, as the draft stands. */
export function Words({ words }: { words: readonly Statement[] }) {
  return (
    <>
      <div class="typed">
        <Paragraphs statements={words} />
      </div>
      <Legend statements={words} />
    </>
  );
}

interface Props {
  readonly words: readonly Statement[];
  readonly onClose: () => void;
}

export function WordsDialog({ words, onClose }: Props) {
  return (
    <Dialog title={t('words.title')} onClose={onClose}>
      <Words words={words} />
    </Dialog>
  );
}
