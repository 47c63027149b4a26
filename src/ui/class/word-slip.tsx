import { useSignal } from '@preact/signals';
import type { WordView } from '../../classroom/protocol/views.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { usePlace } from './place.ts';
import { Sign, type SignName } from './sign.tsx';
import { c } from './words.ts';

const SIGNS = {
  teacher: 'chats',
  press: 'broadcast',
  mediator: 'handshake',
  development: 'file-text',
  nudge: 'hand-waving',
} as const satisfies Readonly<Record<WordView['from'], SignName>>;

/** What was said at the table, newest first. */
function useWords(): readonly WordView[] {
  const { said } = usePlace();
  return (said.value?.words ?? []).toSorted((a, b) => b.when - a.when);
}

/** How many have come since the last one that was read. */
function unread(words: readonly WordView[], read: string | null): number {
  const at = words.findIndex(({ id }) => id === read);
  return at < 0 ? words.length : at;
}

/** The newest word that has not been read lies over the task until it is put away. */
export function WordSlip() {
  const { marks, mark } = usePlace();
  const words = useWords();
  const open = useSignal(false);
  const fresh = unread(words, marks.value.word);
  const [word] = words;
  if (word === undefined || fresh === 0) return null;
  const read = () => mark({ word: word.id });
  return (
    <div class="word-slip" role="status">
      <Sign name={SIGNS[word.from]} />
      <div class="word-slip-t">
        <b>{word.name || c(`word.${word.from}`)}</b>
        <span class="word-slip-h">{word.headline || word.text}</span>
        {(fresh > 1 || (word.headline !== '' && word.text !== '')) && (
          <button type="button" class="link-b" onClick={() => (open.value = true)}>
            {fresh > 1 ? c('word.readAll', { n: fresh }) : c('word.read')}
          </button>
        )}
      </div>
      <button type="button" class="btn btn-bare" onClick={read}>
        <Icon name="x" />
        <span class="vh">{c('word.away')}</span>
      </button>
      {open.value && (
        <Dialog
          title={c('word.all')}
          onClose={() => {
            open.value = false;
            read();
          }}
        >
          <WordPapers words={words} />
        </Dialog>
      )}
    </div>
  );
}

/** All that was said at the table, as papers. */
export function Words() {
  const words = useWords();
  if (words.length === 0) return null;
  return (
    <section class="words-at" aria-labelledby="words-at-h">
      <h2 class="board-h" id="words-at-h">
        {c('word.all')}
      </h2>
      <WordPapers words={words} />
    </section>
  );
}

function WordPapers({ words }: { words: readonly WordView[] }) {
  return (
    <ol class="word-papers">
      {words.map((word) => (
        <li key={word.id} class={`on-paper word-paper word-${word.from}`}>
          <p class="word-k">
            <Sign name={SIGNS[word.from]} /> <b>{word.name || c(`word.${word.from}`)}</b>
            {word.sure && <em>{c(`sure.${word.sure}`)}</em>}
          </p>
          <p class="word-h">{word.headline || word.text}</p>
          {word.headline !== '' && word.text !== word.headline && <p>{word.text}</p>}
        </li>
      ))}
    </ol>
  );
}
