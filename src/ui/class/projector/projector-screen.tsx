import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import type { Line } from '../../../classroom/client/line.ts';
import { watchClass } from '../../../classroom/client/watch.ts';
import type { ProjectorView } from '../../../classroom/protocol/views.ts';
import { unreachable } from '../../../vocabulary/never.ts';
import { Busy } from '../../parts/loading.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { runClock, setClock } from '../server-clock.ts';
import { useEra } from '../use-era.ts';
import { ClockPage } from './clock-page.tsx';
import { CodePage } from './code-page.tsx';
import './projector.css';
import { ReplayPage } from './replay-page.tsx';
import { RevealPage } from './reveal-page.tsx';
import { tp } from './words.ts';

interface Props {
  readonly classId: string;
  readonly token: string;
}

/** The wall: its own window with its own projection, which holds nothing secret. */
export function ProjectorScreen({ classId, token }: Props) {
  const wall = useMemo(() => openWall(classId, token), [classId, token]);
  useEffect(() => wall.close, [wall]);
  const view = wall.view.value;
  const line = wall.line.value;
  useEra(view?.class.era ?? null);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.wall = '';
    return () => {
      delete dataset.wall;
    };
  }, []);
  if (line.kind === 'closed') {
    return <Trouble title={tp('shut')} found={tp('shut.found')} mend={tp('shut.mend')} />;
  }
  if (view === null) return <Busy what={tp('coming')} />;
  return (
    <div class="pj">
      <Shown view={view} />
      {line.kind === 'lost' && (
        <p class="pj-lost" role="status">
          {tp('lost')}
        </p>
      )}
    </div>
  );
}

function Shown({ view }: { view: ProjectorView }) {
  switch (view.show) {
    case 'code':
      return <CodePage view={view} />;
    case 'clock':
      return <ClockPage view={view} />;
    case 'reveal':
      return view.reveal === null ? <ClockPage view={view} /> : <RevealPage view={view.reveal} />;
    case 'replay':
      return view.replay === null ? <ClockPage view={view} /> : <ReplayPage {...view.replay} />;
    default:
      return unreachable(view.show);
  }
}

function openWall(classId: string, token: string) {
  const line = signal<Line>({ kind: 'joining' });
  const view = signal<ProjectorView | null>(null);
  const stop = runClock();
  const watch = watchClass({
    entrance: { classId, as: 'projector', token },
    line: (next) => {
      line.value = next;
    },
    told: (name, told) => {
      if (name !== 'projector') return;
      view.value = told as ProjectorView;
      setClock(view.value.class.now);
    },
  });
  return {
    line,
    view,
    close() {
      stop();
      watch.close();
    },
  };
}
