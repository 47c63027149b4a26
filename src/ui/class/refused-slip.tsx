import { Icon } from '../parts/icon.tsx';
import { usePlace } from './place.ts';
import { saidOf } from './states/said.ts';
import { c } from './words.ts';

/** Something was not done: what, why, and what to do; until it is put away. */
export function RefusedSlip() {
  const { refused } = usePlace();
  const now = refused.value;
  if (now === null) return null;
  return (
    <div class="refused-slip" role="alert">
      <Icon name="warning" />
      <p>
        <b>{c('refused', { what: saidOf(now.what.command) })}</b> {now.refusal.text}
      </p>
      <button type="button" class="btn btn-bare" onClick={() => (refused.value = null)}>
        <Icon name="x" />
        <span class="vh">{c('word.away')}</span>
      </button>
    </div>
  );
}
