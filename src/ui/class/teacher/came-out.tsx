import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TablesView } from '../../../classroom/protocol/views.ts';
import { Tables } from '../tables.tsx';
import { useDesk } from './desk-state.ts';
import { tt } from './words.ts';

/** All tables beside each other and beside history, for the teacher before the class has seen it. */
export function CameOut() {
  const desk = useDesk();
  const view = useSignal<TablesView | null>(null);
  useEffect(() => {
    desk.door.ask({ kind: 'tables' }).then(
      ({ tables }) => (view.value = tables),
      (error: unknown) => {
        desk.trouble.value = error instanceof Error ? error.message : String(error);
      },
    );
  }, [desk, view]);
  if (view.value === null) return <p class="t-empty">{tt('table.coming')}</p>;
  return (
    // Focusable: a region that scrolls must be reachable by keyboard.
    <section class="t-came-out" tabIndex={0} aria-label={tt('cameOut.all')}>
      <Tables view={view.value} />
    </section>
  );
}
