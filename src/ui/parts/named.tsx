import { t } from '../strings/t.ts';
import { openName, type Piece, piecesOf } from './asked.ts';

/** What closes a name off: it never begins a line. */
const CLOSING = /^[.,;:!?)’”]+/;

/** A text in which every name and term can be asked about. */
export function Named({ text }: { text: string }) {
  return <Pieces pieces={piecesOf(text)} />;
}

/** A text in its pieces; a paper, whose paragraphs mark each name once between them, cuts them itself. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  const closing = (i: number) =>
    pieces[i - 1]?.id ? (CLOSING.exec(pieces[i]?.text ?? '')?.[0] ?? '') : '';
  return (
    <>
      {pieces.map(({ text: words, id }, i) =>
        id === null ? (
          words.slice(closing(i).length)
        ) : (
          <span key={id} class="glued">
            <Name words={words} id={id} />
            {closing(i + 1)}
          </span>
        ),
      )}
    </>
  );
}

function Name({ words, id }: { words: string; id: string }) {
  return (
    <button
      type="button"
      class="name"
      aria-haspopup="dialog"
      title={t('name.ask', { name: words })}
      onClick={(event) => {
        event.preventDefault();
        openName(id, event.currentTarget);
      }}
    >
      {words}
    </button>
  );
}
