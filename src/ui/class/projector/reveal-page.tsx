import type { TablesView } from '../../../classroom/protocol/views.ts';

export function RevealPage({ view }: { view: TablesView }) {
  return <main>{view.history.name}</main>;
}
