import { covered } from '../cover.tsx';
import { Sign } from '../sign.tsx';
import { tt } from './words.ts';

/** Blanks the desk, for the eyes of who comes by. */
export function CoverButton() {
  return (
    <button type="button" class="btn" aria-keyshortcuts="c" onClick={() => (covered.value = true)}>
      <Sign name="eye-slash" /> <span class="t-wide">{tt('cover')}</span>
    </button>
  );
}
