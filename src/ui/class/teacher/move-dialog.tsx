import { useSignal } from '@preact/signals';
import type { TeacherView } from '../../../classroom/protocol/views.ts';
import type { TableId } from '../../../vocabulary/classroom.ts';
import { announce } from '../../parts/announce.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { whoText } from './chair.tsx';
import { useDesk } from './desk-state.ts';
import { tt } from './words.ts';

interface Props {
  readonly view: TeacherView;
  readonly seat: string;
  readonly alias: string;
  readonly onClose: () => void;
}

/** A student to another chair, at this table or another. */
export function MoveDialog({ view, seat, alias, onClose }: Props) {
  const desk = useDesk();
  const table = useSignal<TableId>(desk.table.value);
  const chosen = view.tables.find(({ id }) => id === table.value);
  const sit = async (role: string | null) => {
    if (!(await desk.act({ kind: 'seat', seat, table: table.value, role }))) return;
    announce(tt('move.done', { alias, table: table.value }));
    onClose();
  };
  return (
    <Dialog title={tt('move.title', { alias })} onClose={onClose}>
      {view.tables.length > 1 && (
        <Choice
          label={tt('move.table')}
          options={view.tables.map(({ id }) => id)}
          value={table.value}
          name={(id) => id}
          onChoose={(id) => (table.value = id)}
        />
      )}
      <p class="t-dnote">{tt('move.note')}</p>
      <ul class="t-moves">
        {chosen?.chairs.map((chair) => (
          <li key={chair.role}>
            <button type="button" class="btn" onClick={() => sit(chair.role)}>
              <b>{chair.name}</b> <span>{tt(`chair.duty.${chair.duty}`)}</span>{' '}
              <span class="t-cable">{whoText(chair)}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="btn" onClick={() => sit(null)}>
            <b>{tt('move.busiest')}</b>
          </button>
        </li>
      </ul>
    </Dialog>
  );
}
