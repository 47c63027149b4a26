import type { TablesView } from '../../../classroom/protocol/views.ts';
import { Sign } from '../sign.tsx';
import { Tables } from '../tables.tsx';
import { tp } from './words.ts';

/** How it came out: history as the trunk, every table leaving it at its first difference. */
export function RevealPage({ view }: { view: TablesView }) {
  return (
    <main class="pj-reveal">
      <Tables view={view} big>
        <p class="pj-open">
          <Sign name="lock-open" /> {tp('reveal.open')}
        </p>
      </Tables>
    </main>
  );
}
