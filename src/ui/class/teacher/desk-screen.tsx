import { useEffect, useMemo } from 'preact/hooks';
import { Busy } from '../../parts/loading.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { go, hashOf } from '../../routes.ts';
import { useEra } from '../use-era.ts';
import { Desk } from './desk.tsx';
import { openDoor } from './door.ts';
import { adoptLink, type KeptClass, keepClass, keptClass } from './kept-classes.ts';
import { tt } from './words.ts';

interface Props {
  readonly classId: string;
  /** What a private link carries: the keys of desk and projector. */
  readonly link: string | null;
}

/** The desk of a class by its address: of one opened here, or come to by a private link. */
export function DeskScreen({ classId, link }: Props) {
  useEffect(() => {
    if (link === null) return;
    adoptLink(classId, link);
    // The keys leave the address, where a shoulder could read them.
    history.replaceState(null, '', hashOf({ screen: 'desk', classId, link: null }));
  }, [classId, link]);
  const kept = keptClass(classId);
  if (kept === null && link !== null) return <Busy what={tt('desk.coming')} />;
  if (kept === null) return <Shut why="wrong token" />;
  return <AtDesk key={kept.teacherToken} kept={kept} />;
}

function AtDesk({ kept }: { kept: KeptClass }) {
  const door = useMemo(() => openDoor(kept), [kept.classId, kept.teacherToken]);
  useEffect(() => door.close, [door]);
  const { era, code, title } = told(door);
  useEra(era);
  useEffect(() => {
    if (code !== '' && (code !== kept.code || title !== kept.case)) {
      keepClass({ ...kept, code, case: title });
    }
  }, [kept, code, title]);
  const line = door.line.value;
  if (line.kind === 'closed') return <Shut why={line.why === 'gone' ? 'gone' : 'wrong token'} />;
  if (door.view.value === null) return <Busy what={tt('desk.coming')} />;
  return <Desk door={door} kept={kept} />;
}

/** What the class itself tells of a desk that came by a link. */
function told(door: ReturnType<typeof openDoor>) {
  const view = door.view.value;
  return {
    era: view?.class.era ?? null,
    code: view?.code ?? '',
    title: view?.class.case.id ?? '',
  };
}

function Shut({ why }: { why: 'gone' | 'wrong token' }) {
  const id = why === 'gone' ? 'line.gone' : 'line.wrong';
  return (
    <Trouble
      title={tt(id)}
      found={tt(`${id}.found`)}
      mend={tt(`${id}.mend`)}
      action={{ label: tt('menu.others'), run: () => go({ screen: 'teach' }) }}
    />
  );
}
