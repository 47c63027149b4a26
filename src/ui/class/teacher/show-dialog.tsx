import type { TeacherView } from '../../../classroom/protocol/views.ts';
import { Choice } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { hashOf } from '../../routes.ts';
import { Sign } from '../sign.tsx';
import { Copy } from './copy.tsx';
import { useDesk } from './desk-state.ts';
import type { KeptClass } from './kept-classes.ts';
import { tt } from './words.ts';

/** What the projector shows, and the way to its window. */
export function ShowDialog({ view, onClose }: { view: TeacherView; onClose: () => void }) {
  const desk = useDesk();
  const over = view.class.lesson.part === 'reveal' || view.class.lesson.part === 'debrief';
  const shows = over ? (['code', 'clock', 'reveal'] as const) : (['code', 'clock'] as const);
  const known = shows.find((one) => one === view.show);
  return (
    <Dialog title={tt('show.title')} size="question" onClose={onClose}>
      <p>{tt('show.note')}</p>
      <Choice
        label={tt('show.choose')}
        options={known === undefined ? [...shows, view.show] : shows}
        value={view.show}
        name={(show) => tt(`show.${show}`)}
        onChoose={(show) => desk.act({ kind: 'project', show, table: null, step: null })}
      />
      <div class="t-dialog-acts">
        <a class="btn btn-send" href={projectorHash(desk.kept)} target="back-channel-projector">
          <Sign name="projector-screen" /> {tt('show.open')}
        </a>
        <Copy
          text={tt('show.link')}
          copied={tt('show.copied')}
          what={() => address(projectorHash(desk.kept))}
        />
        <button type="button" class="btn" onClick={onClose}>
          {tt('panel.close')}
        </button>
      </div>
    </Dialog>
  );
}

/** Where the projector of this class stands; its key is on this device, the class has a hash of it. */
export const projectorHash = ({ classId, projectorToken }: KeptClass): string =>
  hashOf({ screen: 'project', classId, token: projectorToken });

/** A whole address from the part behind the `#`. */
export const address = (hash: string): string => `${location.origin}${location.pathname}${hash}`;
