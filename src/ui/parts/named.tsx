import { t } from '../strings/t.ts';
import { openName, piecesOf } from './asked.ts';

/** A text in which every name and term can be asked about. */
export function Named({ text }: { text: string }) {
  return (
    <>
      {piecesOf(text).map(({ text: words, id }) =>
        id === null ? (
          words
        ) : (
          <button
            key={id}
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
        ),
      )}
    </>
  );
}
