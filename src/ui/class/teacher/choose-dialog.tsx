import { Dialog } from '../../parts/dialog.tsx';
import { Sign } from '../sign.tsx';
import { MINUTE } from './all.tsx';
import { useDesk } from './desk-state.ts';
import { tt } from './words.ts';

/** A thumb's way to what a wide desk has in view: a word or a development for somebody. */
export function SendDialog({ onClose }: { onClose: () => void }) {
  const desk = useDesk();
  return (
    <Dialog title={tt('all.send')} size="question" onClose={onClose}>
      <div class="t-dialog-acts">
        <button
          type="button"
          class="btn"
          onClick={() => (desk.asking.value = { kind: 'say', to: 'all' })}
        >
          <Sign name="chat-text" /> {tt('all.message')}
        </button>
        <button type="button" class="btn" onClick={() => (desk.asking.value = { kind: 'develop' })}>
          <Sign name="lightning" /> {tt('table.develop')}
        </button>
        <button type="button" class="btn" onClick={onClose}>
          {tt('panel.close')}
        </button>
      </div>
    </Dialog>
  );
}

/** The same for one table. */
export function TableDialog({ onClose }: { onClose: () => void }) {
  const desk = useDesk();
  const id = desk.table.value;
  const table = desk.door.view.value?.tables.find((one) => one.id === id);
  const paused = table?.paused ?? false;
  const done = (what: Promise<boolean>) => what.then((was) => was && onClose());
  return (
    <Dialog title={tt('table.name', { id })} size="question" onClose={onClose}>
      <div class="t-dialog-acts">
        <button
          type="button"
          class="btn"
          onClick={() => done(desk.act({ kind: paused ? 'resume' : 'pause', table: id }))}
        >
          <Sign name={paused ? 'play' : 'pause'} />
          {tt(paused ? 'table.resume' : 'table.pause', { id })}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => done(desk.act({ kind: 'extend', table: id, seconds: MINUTE }))}
        >
          <Sign name="plus" /> {tt('table.extend', { id })}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => (desk.asking.value = { kind: 'say', to: 'table' })}
        >
          <Sign name="chat-text" /> {tt('table.message', { id })}
        </button>
        <button type="button" class="btn" onClick={() => (desk.asking.value = { kind: 'develop' })}>
          <Sign name="lightning" /> {tt('table.develop')}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => {
            desk.panel.value = { kind: 'replay' };
            desk.page.value = 'table';
            onClose();
          }}
        >
          <Sign name="play" /> {tt('table.replay', { id })}
        </button>
        <button type="button" class="btn" onClick={onClose}>
          {tt('panel.close')}
        </button>
      </div>
    </Dialog>
  );
}
