import { useSignal } from '@preact/signals';
import { announce } from '../../parts/announce.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Sign } from '../sign.tsx';
import { useDesk } from './desk-state.ts';
import { tt } from './words.ts';
import { Write } from './write.tsx';

/** A development for a table or all: one of the case's, or one in the teacher's own words. */
export function DevelopDialog({ onClose }: { onClose: () => void }) {
  const desk = useDesk();
  const id = desk.table.value;
  const where = useSignal<'here' | 'all'>('here');
  const opened = desk.door.opened.value;
  const list = opened?.glance.id === id ? opened.developments : [];
  const table = where.value === 'all' ? null : id;
  const many = (desk.door.view.value?.tables.length ?? 1) > 1;
  const sent = (done: boolean) => {
    if (!done) return;
    announce(tt('say.sent'));
    onClose();
  };
  return (
    <Dialog title={tt('develop.title')} onClose={onClose}>
      {many && (
        <Choice
          label={tt('develop.where')}
          options={['here', 'all']}
          value={where.value}
          name={(one) => (one === 'all' ? tt('say.all') : tt('develop.here', { id }))}
          onChoose={(one) => (where.value = one)}
        />
      )}
      <h3 class="t-dh">{tt('develop.list')}</h3>
      <p>{list.length === 0 ? tt('develop.none') : tt('develop.list.note')}</p>
      <ul class="t-developments">
        {list.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              class="btn"
              onClick={async () =>
                sent(await desk.act({ kind: 'develop', table, development: one.id }))
              }
            >
              <Sign name="lightning" /> <span>{one.title}</span>
            </button>
          </li>
        ))}
      </ul>
      <h3 class="t-dh">{tt('develop.hand')}</h3>
      <Write
        label={tt('say.label')}
        note={tt('develop.hand.note')}
        send={tt('develop.send')}
        onSend={async (text) => sent(await desk.act({ kind: 'bulletin', table, text }))}
      />
    </Dialog>
  );
}
