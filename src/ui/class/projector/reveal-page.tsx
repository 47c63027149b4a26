import type { TablesView } from '../../../classroom/protocol/views.ts';
import { Tables } from '../tables.tsx';

/** How it came out, on the big screen. */
export function RevealPage({ view }: { view: TablesView }) {
  return (
    <main>
      <Tables view={view} big />
    </main>
  );
}
