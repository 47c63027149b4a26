import type { OpenTableView } from '../../../classroom/protocol/views.ts';
import { CHANNEL_KINDS } from '../../../vocabulary/words.ts';
import { tt } from './words.ts';

type LineView = OpenTableView['lines'][number];

interface Props {
  readonly lines: readonly LineView[];
  /** How many have room of their own; the quiet rest is told in one. */
  readonly room: number;
}

/** The channels between the sides: official solid, back dashed, those in use first. */
export function Lines({ lines, room }: Props) {
  const ordered = inOrder(lines);
  const fits = Math.max(2, room);
  const rest = ordered.slice(fits);
  return (
    <>
      {ordered.slice(0, fits).map((line) => (
        <li key={line.channel} class={`t-way t-way-${line.kind}${line.live ? '' : ' t-quiet'}`}>
          <b>{tt(`table.line.${line.kind}`, { name: line.name })}</b>
          <span>{line.note}</span>
        </li>
      ))}
      {rest.length > 0 && (
        <li class="t-rest">
          <details>
            <summary>{tt('table.lines.more', { n: rest.length })}</summary>
            <ul>
              {rest.map((line) => (
                <li key={line.channel}>
                  <b>{tt(`table.line.${line.kind}`, { name: line.name })}</b> {line.note}
                </li>
              ))}
            </ul>
          </details>
        </li>
      )}
    </>
  );
}

/** Those in use; then the first official and the first back channel, so that both can be seen; the rest. */
function inOrder(lines: readonly LineView[]): readonly LineView[] {
  const live = lines.filter((line) => line.live);
  const quiet = lines.filter((line) => !line.live);
  const firsts = CHANNEL_KINDS.flatMap((kind) => quiet.find((line) => line.kind === kind) ?? []);
  return [...live, ...firsts, ...quiet.filter((line) => !firsts.includes(line))];
}
