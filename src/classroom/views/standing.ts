/** How a table stands, in one sentence for the teacher: "Kennedy waits for Thompson". */
import { hasEnded } from '../rules/decide-teacher.ts';
import type { TableState } from '../rules/state.ts';
import { nameOfRole } from './cards.ts';
import { listed, say } from './strings.ts';
import { awaitedAt, doingOf, isPlaying, type Moment } from './waits.ts';

export function standingText(moment: Moment, table: TableState): string {
  const { state } = moment;
  if (hasEnded(table)) {
    const others = state.tables.some((other) => !hasEnded(other));
    return say(state.part === 'play' && others ? 'standing.ended.early' : 'standing.ended');
  }
  if (!isPlaying(state, table)) return say('standing.before');
  const awaited = awaitedAt(moment, table);
  const [first] = awaited;
  if (first === undefined) return say('standing.nobody');
  const { role, task, head } = first;
  const name = nameOfRole(state, role);
  const doing = doingOf(moment, table, role);
  if (doing === 'model') return say('standing.model', { name });
  if (doing === 'offline') return say('standing.offline', { name });
  if (task === 'decide') return say('standing.thinks', { name });
  if (task === 'carry') return say('standing.carries', { name });
  const names = awaited
    .filter((one) => one.head.id === head.id)
    .map((one) => nameOfRole(state, one.role));
  return say('standing.for', { waiter: nameOfRole(state, head), name: listed(names) });
}
