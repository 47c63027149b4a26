import type { GlanceView } from '../../../classroom/protocol/views.ts';
import { Sign } from '../sign.tsx';
import { MINUTE } from './all.tsx';
import { useDesk } from './desk-state.ts';
import { Twice } from './twice.tsx';
import { tt } from './words.ts';

/** What is done to this table alone; every button names it. */
export function TableActions({ glance: { id, paused, ended } }: { glance: GlanceView }) {
  const desk = useDesk();
  return (
    <fieldset class="t-tablebar">
      <legend class="vh">{tt('table.only', { id })}</legend>
      <p aria-hidden="true">{tt('table.name', { id })}</p>
      {ended === null && (
        <>
          <button
            type="button"
            class="btn"
            onClick={() => desk.act({ kind: paused ? 'resume' : 'pause', table: id })}
          >
            <Sign name={paused ? 'play' : 'pause'} />
            {tt(paused ? 'table.resume' : 'table.pause', { id })}
          </button>
          <button
            type="button"
            class="btn"
            onClick={() => desk.act({ kind: 'extend', table: id, seconds: MINUTE })}
          >
            <Sign name="plus" /> {tt('table.extend', { id })}
          </button>
          <Twice
            again={tt('all.end.again')}
            run={() => void desk.act({ kind: 'end beat', table: id })}
          >
            <Sign name="skip-forward" /> {tt('table.end', { id })}
          </Twice>
          <button
            type="button"
            class="btn"
            aria-keyshortcuts="d"
            aria-haspopup="dialog"
            onClick={() => (desk.asking.value = { kind: 'develop' })}
          >
            <Sign name="lightning" /> {tt('table.develop')}
          </button>
        </>
      )}
      <button
        type="button"
        class="btn"
        aria-haspopup="dialog"
        onClick={() => (desk.asking.value = { kind: 'say', to: 'table' })}
      >
        <Sign name="chat-text" /> {tt('table.message', { id })}
      </button>
      <button type="button" class="btn" onClick={() => (desk.panel.value = { kind: 'replay' })}>
        <Sign name="play" /> {tt('table.replay', { id })}
      </button>
    </fieldset>
  );
}
