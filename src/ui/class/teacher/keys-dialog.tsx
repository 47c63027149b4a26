import { Dialog } from '../../parts/dialog.tsx';
import { singleKeys } from './keys.ts';
import { tt } from './words.ts';

const MAP = [
  ['1 – 4', 'keys.1-4'],
  ['← ↑ → ↓', 'keys.arrows'],
  ['Enter', 'keys.enter'],
  ['P', 'keys.p'],
  ['E', 'keys.e'],
  ['B', 'keys.b'],
  ['D', 'keys.d'],
  ['M', 'keys.m'],
  ['V', 'keys.v'],
  ['N', 'keys.n'],
  ['C', 'keys.c'],
  ['Esc', 'keys.esc'],
] as const;

/** The map of the keys, and the switch for those who would rather have none. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={tt('keys.title')} onClose={onClose}>
      <label class="opt">
        <input
          type="checkbox"
          checked={singleKeys.value}
          onChange={({ currentTarget }) => (singleKeys.value = currentTarget.checked)}
        />
        <i />
        <span>
          <b>{tt('keys.on')}</b>
          <small>{tt('keys.note')}</small>
        </span>
      </label>
      <dl class="t-keys">
        {MAP.map(([key, means]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{tt(means)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
