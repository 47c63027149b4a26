import type { Replay } from '../../projection/ports.ts';
import type { ReplayFrame } from '../../projection/views-replay.ts';
import { Disputes } from '../debrief/disputes.tsx';
import { Grade } from '../parts/grade.tsx';
import { t } from '../strings/t.ts';

interface Props {
  readonly replay: Replay;
  readonly frame: ReplayFrame;
}

/** Under the pictures, in words: accounts that conflict, every message as a table, the sources. */
export function Below({ replay, frame }: Props) {
  const { outline } = replay;
  const when = (at: number, index: 0 | 1): string => {
    const clock = replay.clocks(at)[index];
    return clock ? `${clock.city}, ${clock.when}` : '';
  };
  return (
    <section class="below" aria-label={t('replay.tableTitle')}>
      <Disputes disputes={frame.disputes} />
      <details id="messages">
        <summary>{t('replay.tableTitle')}</summary>
        <table>
          <caption>{t('replay.tableNote')}</caption>
          <thead>
            <tr>
              {(['message', 'channel', 'sent', 'read', 'evidence'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`replay.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {outline.wire.map((line) => (
              <tr key={line.message}>
                <th scope="row">{line.title}</th>
                <td>
                  {line.channel}, {t(`replay.kind.${line.kind}`)}
                  {line.thirdParty && `, ${t('replay.via', { name: line.thirdParty })}`}
                </td>
                <td>{when(line.sentAt, line.from === 'A' ? 0 : 1)}</td>
                <td>{when(line.readAt, line.from === 'A' ? 1 : 0)}</td>
                <td>
                  <Grade evidence={line.evidence} sources={line.sources} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <details>
        <summary>{t('replay.sources')}</summary>
        <ol class="below-sources">
          {outline.sources.map((source) => (
            <li key={source.id}>
              <b>{source.id}</b>{' '}
              {source.url === null ? (
                source.title
              ) : (
                <a href={source.url} target="_blank" rel="noreferrer noopener">
                  {source.title}
                  <span class="vh"> ({t('common.newWindow')})</span>
                </a>
              )}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
