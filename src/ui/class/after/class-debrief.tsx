import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TablesView } from '../../../classroom/protocol/views.ts';
import type { DebriefView } from '../../../projection/views-debrief.ts';
import { DebriefPages } from '../../debrief/debrief.tsx';
import { Icon } from '../../parts/icon.tsx';
import { usePlace } from '../place.ts';
import { Shell } from '../shell.tsx';
import { Sign } from '../sign.tsx';
import { Tables } from '../tables.tsx';
import { c } from '../words.ts';
import { Exit } from './exit.tsx';

/** What lies open after play: one's own debrief, all tables, the exit questions. */
export const AFTER = ['own', 'tables', 'exit'] as const;
export type After = (typeof AFTER)[number];

/** A question that was not answered is put again after so long, in milliseconds. */
const AGAIN = 4_000;

/** The end of a lesson: how it came out here, how everywhere, and what stays. */
export function ClassDebrief() {
  const { room } = usePlace();
  const part = room.value?.lesson.part;
  const revealed = part === 'reveal' || part === 'debrief' || part === 'over';
  const open = useSignal<After>(revealed ? 'tables' : 'own');
  const view = useAnswers(revealed);
  return (
    <Shell
      page={`after-${open.value}`}
      class={open.value === 'exit' ? 'cl-page' : 'cl-after'}
      act={
        <nav class="cl-tabs" aria-label={c('after.label')}>
          {AFTER.map((one) => (
            <button
              key={one}
              type="button"
              class="btn"
              aria-pressed={open.value === one}
              onClick={() => (open.value = one)}
            >
              <AfterSign of={one} /> {c(`after.${one}`)}
            </button>
          ))}
        </nav>
      }
    >
      {open.value === 'own' && <Own view={view.own} />}
      {open.value === 'tables' && <All view={view.tables} revealed={revealed} />}
      {open.value === 'exit' && <Exit />}
    </Shell>
  );
}

function AfterSign({ of }: { of: After }) {
  if (of === 'own') return <Icon name="scales" />;
  return <Sign name={of === 'tables' ? 'users' : 'sign-out'} />;
}

/** Own debrief and all tables, asked for until they are here. */
function useAnswers(revealed: boolean) {
  const { ask, line } = usePlace();
  const own = useSignal<DebriefView | null>(null);
  const tables = useSignal<TablesView | null>(null);
  const up = line.value.kind === 'open';
  useEffect(() => {
    let here = up;
    const fetch = async () => {
      while (here) {
        own.value ??= await ask({ kind: 'debrief' }).then(
          ({ debrief }) => debrief,
          () => null,
        );
        if (revealed && here) {
          tables.value ??= await ask({ kind: 'tables' }).then(
            (told) => told.tables,
            () => null,
          );
        }
        if (own.value !== null && (tables.value !== null || !revealed)) return;
        await new Promise((resolve) => setTimeout(resolve, AGAIN));
      }
    };
    void fetch();
    return () => {
      here = false;
    };
  }, [up, revealed]);
  return { own: own.value, tables: tables.value };
}

function Own({ view }: { view: DebriefView | null }) {
  const { seat } = usePlace();
  if (view === null) return <Coming text={c('after.ownComing')} />;
  return (
    <div class="debrief">
      <DebriefPages view={view} names={seat.value?.folder?.names ?? []} most={null} goBack={null} />
    </div>
  );
}

function All({ view, revealed }: { view: TablesView | null; revealed: boolean }) {
  const { seat } = usePlace();
  if (view === null)
    return <Coming text={c(revealed ? 'after.tablesComing' : 'after.tablesLater')} />;
  return (
    <>
      <h1 class="vh">{c('after.tables')}</h1>
      <Tables view={view} own={seat.value?.table ?? null} />
    </>
  );
}

function Coming({ text }: { text: string }) {
  return (
    <p class="lead after-coming" role="status" tabIndex={-1} data-lead>
      {text}
    </p>
  );
}
