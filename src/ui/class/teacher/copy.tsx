import { useSignal } from '@preact/signals';
import { announce } from '../../parts/announce.tsx';
import { Sign } from '../sign.tsx';
import { tt } from './words.ts';

interface Props {
  readonly text: string;
  readonly copied: string;
  /** What is put on the clipboard. */
  readonly what: () => string;
}

/** Puts an address on the clipboard; where the browser refuses, shows it to be copied by hand. */
export function Copy({ text, copied, what }: Props) {
  const state = useSignal<'no' | 'copied' | 'by hand'>('no');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(what());
      state.value = 'copied';
      announce(copied);
    } catch {
      state.value = 'by hand';
    }
  };
  return (
    <>
      <button type="button" class="btn" onClick={copy}>
        <Sign name={state.value === 'copied' ? 'tick' : 'link-simple'} />{' '}
        {state.value === 'copied' ? copied : text}
      </button>
      {state.value === 'by hand' && (
        <p class="t-byhand">
          {tt('menu.link.failed')}{' '}
          <input
            type="text"
            readOnly
            aria-label={text}
            value={what()}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </p>
      )}
    </>
  );
}
