import { useEffect, useMemo } from 'preact/hooks';
import type { TeacherView } from '../../../classroom/protocol/views.ts';
import { layout } from '../../layout.ts';
import { Notice } from '../../parts/trouble.tsx';
import { Cover, covered } from '../cover.tsx';
import { Sign } from '../sign.tsx';
import { Asked } from './asked.tsx';
import { CameOut } from './came-out.tsx';
import {
  DeskContext,
  type DeskPage,
  type Desk as DeskState,
  deskOf,
  useDesk,
} from './desk-state.ts';
import type { TeacherDoor } from './door.ts';
import { Glance, useAlarms } from './glance.tsx';
import type { KeptClass } from './kept-classes.ts';
import { useKeys } from './keys.ts';
import { Lesson } from './lesson.tsx';
import { OpenTable } from './open-table.tsx';
import { Pocket, PocketFoot } from './pocket.tsx';
import { Room } from './room.tsx';
import { Top } from './top.tsx';
import { ViewAs } from './view-as.tsx';
import { tt } from './words.ts';
import { Wrote } from './wrote.tsx';
import './teacher.css';
import './table.css';
import './room.css';
import './pocket.css';

interface Props {
  readonly door: TeacherDoor;
  readonly kept: KeptClass;
}

/** The teacher's desk: the lesson at the head, the tables at a glance, one laid open. */
export function Desk({ door, kept }: Props) {
  const desk = useMemo(() => deskOf(door, kept), [door, kept]);
  useKeys(desk);
  const view = door.view.value;
  const part = view?.class.lesson.part;
  useAlarms(view?.tables ?? []);
  /** Another part asks for another page. */
  useEffect(() => {
    if (part !== undefined) desk.page.value = null;
  }, [desk, part]);
  if (view === null) return null;
  const panel = desk.panel.value;
  const over = covered.value || panel?.kind === 'view as';
  return (
    <DeskContext.Provider value={desk}>
      <div class="t-desk" inert={over} data-page={pageOf(desk, view)}>
        <Top view={view} />
        <Lesson view={view} />
        <Troubles />
        <main class="t-work" id="main">
          <Page view={view} />
        </main>
        {layout.value !== 'desk' && <PocketFoot view={view} />}
        <Asked view={view} />
      </div>
      {panel?.kind === 'view as' && (
        <ViewAs key={panel.role} table={desk.table.value} role={panel.role} />
      )}
      <Cover keys="c" />
    </DeskContext.Provider>
  );
}

/** What was opened by hand; else the room while students come in, and the tables after that. */
function pageOf(desk: DeskState, view: TeacherView): DeskPage {
  return desk.page.value ?? (view.class.lesson.part === 'joining' ? 'room' : 'tables');
}

function Page({ view }: { view: TeacherView }) {
  const desk = useDesk();
  const page = pageOf(desk, view);
  const wide = layout.value === 'desk';
  const before = view.class.lesson.part === 'joining';
  if (page === 'tables' && !wide) return <Pocket tables={view.tables} />;
  if (page === 'tables' || (page === 'table' && wide)) {
    return (
      <>
        <Glance tables={view.tables} />
        <OpenTable />
      </>
    );
  }
  return (
    <>
      {!(page === 'room' && before) && (
        <button type="button" class="btn t-back" onClick={() => (desk.page.value = 'tables')}>
          <Sign name="arrow-left" /> {tt('desk.back')}
        </button>
      )}
      {page === 'table' && <OpenTable />}
      {page === 'room' && <Room view={view} />}
      {page === 'wrote' && <Wrote view={view} />}
      {page === 'came out' && <CameOut />}
    </>
  );
}

/** The line is lost, or the last thing was refused. */
function Troubles() {
  const desk = useDesk();
  const { value: trouble } = desk.trouble;
  return (
    <>
      {desk.door.line.value.kind === 'lost' && (
        <Notice found={tt('line.lost')} mend={tt('line.lost.mend')} />
      )}
      {trouble !== null && (
        <Notice found={trouble} mend="">
          <button type="button" class="btn" onClick={() => (desk.trouble.value = null)}>
            {tt('panel.close')}
          </button>
        </Notice>
      )}
    </>
  );
}
