import { useSignal } from '@preact/signals';
import type { Found } from '../../../classroom/protocol/wire.ts';
import { Icon } from '../../parts/icon.tsx';
import { useLead } from '../shell.tsx';
import { c } from '../words.ts';
import { JoinHead, JoinTrouble } from './parts.tsx';

interface Props {
  readonly found: Found;
  readonly code: string;
  readonly busy: boolean;
  readonly trouble: string | null;
  readonly onBack: () => void;
  readonly onCome: (alias: string, word: string) => void;
}

/** Another device takes a seat over: its code-name, and the word that the teacher shows. */
export function WordPage({ found, code, busy, trouble, onBack, onCome }: Props) {
  const alias = useSignal('');
  const word = useSignal('');
  const main = useLead<HTMLElement>('word');
  const ready = alias.value.trim() !== '' && word.value.trim() !== '';
  const come = () => {
    if (ready && !busy) onCome(alias.value.trim().toUpperCase(), word.value.trim());
  };
  return (
    <div class="cl cl-page">
      <header class="cl-top">
        <JoinHead code={code} />
      </header>
      <main ref={main} class="cl-body cl-fall" tabIndex={-1}>
        <h1 class="h-poster" tabIndex={-1} data-lead>
          {c('word.title')}
        </h1>
        <p class="lead">{c(found.locked ? 'word.locked' : 'word.lead')}</p>
        {trouble !== null && <JoinTrouble text={trouble} />}
        <form
          id="word-form"
          class="join-form"
          onSubmit={(event) => {
            event.preventDefault();
            come();
          }}
        >
          <Field id="alias" label={c('word.alias')} value={alias} />
          <Field id="word" label={c('word.word')} value={word} />
        </form>
        <p class="note">{c('word.note')}</p>
      </main>
      <footer class="cl-act">
        <button type="button" class="btn cl-narrow" onClick={onBack}>
          <Icon name="arrow-left" />
          <span class="vh">{c('alias.back')}</span>
        </button>
        <button type="submit" form="word-form" class="btn btn-red" aria-disabled={!ready || busy}>
          {c(busy ? 'join.coming' : 'word.do')}
        </button>
      </footer>
    </div>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: { value: string };
}

function Field({ id, label, value }: FieldProps) {
  return (
    <>
      <label class="h-label" for={`word-${id}`}>
        {label}
      </label>
      <input
        id={`word-${id}`}
        class="text-in cable"
        type="text"
        value={value.value}
        maxLength={24}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        onInput={({ currentTarget }) => (value.value = currentTarget.value)}
      />
    </>
  );
}
