import { useSignal } from '@preact/signals';
import type { TeacherCommand } from '../../../classroom/protocol/commands.ts';
import { announce } from '../../parts/announce.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import type { Asking } from './desk-state.ts';
import { useDesk } from './desk-state.ts';
import { tt } from './words.ts';
import { Write } from './write.tsx';

type Say = Extract<Asking, { readonly kind: 'say' }>;
type To = Extract<TeacherCommand, { readonly kind: 'say' }>['to'];

/** A word of the teacher to all, to a table, or to one student. */
export function SayDialog({ say, onClose }: { say: Say; onClose: () => void }) {
  const desk = useDesk();
  const table = desk.table.value;
  const wide = useSignal<'all' | 'table'>(say.to === 'seat' ? 'table' : say.to);
  const to = (): To => {
    if (say.to === 'seat') return { kind: 'seat', seat: say.seat };
    return wide.value === 'all' ? { kind: 'all' } : { kind: 'table', table };
  };
  const title = () => {
    if (say.to === 'seat') return tt('say.title.seat', { name: say.name });
    return wide.value === 'all' ? tt('say.title.all') : tt('say.title.table', { id: table });
  };
  const many = (desk.door.view.value?.tables.length ?? 1) > 1;
  return (
    <Dialog title={title()} size="question" onClose={onClose}>
      {say.to !== 'seat' && many && (
        <Choice
          label={tt('say.whom')}
          options={['all', 'table']}
          value={wide.value}
          name={(one) => (one === 'all' ? tt('say.all') : tt('develop.here', { id: table }))}
          onChoose={(one) => (wide.value = one)}
        />
      )}
      <Write
        label={tt('say.label')}
        note={tt('say.note')}
        send={tt('say.send')}
        onClose={onClose}
        onSend={async (text) => {
          if (!(await desk.act({ kind: 'say', to: to(), text }))) return;
          announce(tt('say.sent'));
          onClose();
        }}
      />
    </Dialog>
  );
}
