import { useSignal } from '@preact/signals';
import type { TeacherView } from '../../../classroom/protocol/views.ts';
import { announce } from '../../parts/announce.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { go, hashOf } from '../../routes.ts';
import { saveText } from '../../save-text.ts';
import { Sign } from '../sign.tsx';
import { goTo } from './all.tsx';
import { Copy } from './copy.tsx';
import { type DeskPage, useDesk } from './desk-state.ts';
import { askDelete } from './doors.ts';
import { forgetClass, linkOf } from './kept-classes.ts';
import { laterParts } from './lesson-plan.ts';
import { address } from './show-dialog.tsx';
import { Twice } from './twice.tsx';
import { tt } from './words.ts';

const FILES = ['csv', 'transcript', 'class file'] as const;
const FILE_NAMES = {
  csv: 'menu.csv',
  transcript: 'menu.transcript',
  'class file': 'menu.file',
} as const;

interface Props {
  readonly view: TeacherView;
  readonly onClose: () => void;
}

/** What belongs to the class as a whole: its parts, what can be taken with one, its end. */
export function MenuDialog({ view, onClose }: Props) {
  const desk = useDesk();
  const { classId, teacherToken } = desk.kept;
  const page = (name: DeskPage) => {
    desk.page.value = name;
    onClose();
  };
  return (
    <Dialog title={tt('menu.title')} onClose={onClose}>
      <section class="t-menu-part" aria-labelledby="t-menu-lesson">
        <h3 class="t-dh" id="t-menu-lesson">
          {tt('menu.lesson')}
        </h3>
        <div class="t-dialog-acts">
          <button type="button" class="btn" onClick={() => page('room')}>
            <Sign name="users" /> {tt('desk.room')}
          </button>
          <button type="button" class="btn" onClick={() => page('wrote')}>
            <Sign name="file-text" /> {tt('wrote.title')}
          </button>
          <button type="button" class="btn" onClick={() => (desk.asking.value = { kind: 'show' })}>
            <Sign name="projector-screen" /> {tt('show.title')}
          </button>
          <button type="button" class="btn" onClick={() => (desk.asking.value = { kind: 'keys' })}>
            <Sign name="keyboard" /> {tt('menu.keys')}
          </button>
        </div>
        <GoTo view={view} onGone={onClose} />
        <label class="opt">
          <input
            type="checkbox"
            checked={view.class.freeText}
            onChange={({ currentTarget }) =>
              desk.act({ kind: 'free text', on: currentTarget.checked })
            }
          />
          <i />
          <span>
            <b>{tt('room.freeText')}</b>
            <small>{tt('room.freeText.note')}</small>
          </span>
        </label>
      </section>
      <Take />
      <section class="t-menu-part" aria-labelledby="t-menu-end">
        <h3 class="t-dh" id="t-menu-end">
          {tt('menu.delete')}
        </h3>
        <p>{tt('menu.delete.note')}</p>
        <div class="t-dialog-acts">
          <Twice
            again={tt('menu.delete.again')}
            run={async () => {
              const shut = await askDelete(classId, teacherToken);
              if (shut.kind === 'refused') {
                return announce(tt('menu.delete.failed', { reason: shut.text }));
              }
              forgetClass(classId);
              announce(tt('menu.deleted'));
              go({ screen: 'teach' });
            }}
          >
            <Sign name="trash" /> {tt('menu.delete')}
          </Twice>
          <a class="btn" href={hashOf({ screen: 'teach' })}>
            {tt('menu.others')}
          </a>
          <a class="btn" href={hashOf({ screen: 'settings' })} target="_blank" rel="noreferrer">
            {tt('menu.settings')}
          </a>
        </div>
      </section>
    </Dialog>
  );
}

/** A later part of the lesson, passing over those between. */
function GoTo({ view, onGone }: { view: TeacherView; onGone: () => void }) {
  const desk = useDesk();
  const later = laterParts(view.class.lesson);
  if (later.length === 0) return null;
  return (
    <fieldset class="t-dialog-acts">
      <legend class="vh">{tt('menu.go')}</legend>
      {later.map((part) => (
        <button
          key={part}
          type="button"
          class="btn"
          onClick={async () => {
            await goTo(desk, part);
            onGone();
          }}
        >
          {tt(`next.${part}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** Files of the class, the print pack, the private link. */
function Take() {
  const desk = useDesk();
  const said = useSignal('');
  const { classId } = desk.kept;
  const save = async (kind: (typeof FILES)[number]) => {
    try {
      const { name, text } = await desk.door.ask({ kind });
      saveText(name, text);
      said.value = tt('menu.saved', { name });
    } catch (error) {
      said.value = error instanceof Error ? error.message : String(error);
    }
    announce(said.value);
  };
  return (
    <section class="t-menu-part" aria-labelledby="t-menu-take">
      <h3 class="t-dh" id="t-menu-take">
        {tt('menu.take')}
      </h3>
      <div class="t-dialog-acts">
        {FILES.map((kind) => (
          <button key={kind} type="button" class="btn" onClick={() => save(kind)}>
            <Sign name="download-simple" /> {tt(FILE_NAMES[kind])}
          </button>
        ))}
        <a class="btn" href={hashOf({ screen: 'pack', classId })} target="_blank" rel="noreferrer">
          <Sign name="printer" /> {tt('menu.pack')}
        </a>
        <Copy
          text={tt('menu.link')}
          copied={tt('menu.link.copied')}
          what={() => address(hashOf({ screen: 'desk', classId, link: linkOf(desk.kept) }))}
        />
      </div>
      {said.value !== '' && <p class="t-said">{said}</p>}
      <p>{tt('menu.file.note')}</p>
      <p>{tt('menu.link.note')}</p>
    </section>
  );
}
