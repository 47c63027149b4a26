import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { PutView, SaidView, TableView } from '../../../classroom/protocol/views.ts';
import type { TableId } from '../../../vocabulary/classroom.ts';
import { covered } from '../cover.tsx';
import { Sign } from '../sign.tsx';
import { CoverButton } from './cover-button.tsx';
import { useDesk } from './desk-state.ts';
import { Mirror } from './mirror.tsx';
import { PanelTop } from './panel-top.tsx';
import type { Seen as SeenView } from './seen-place.ts';
import { tt } from './words.ts';

/** What a chair sees at this moment: its student's own screen, or the same as text. It follows the table. */
export function ViewAs({ table, role }: { table: TableId; role: string }) {
  const desk = useDesk();
  const [seen, set] = useState<SeenView | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const text = useSignal(false);
  const opened = desk.door.opened.value;
  const name = opened?.glance.chairs.find((chair) => chair.role === role)?.name ?? '';
  useEffect(() => {
    let here = true;
    desk.door.ask({ kind: 'view as', table, role }).then(
      (answer) => here && set(answer),
      (error: unknown) =>
        here && setTrouble(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      here = false;
    };
  }, [desk, table, role, opened]);
  const plays = desk.door.view.value?.class.lesson.part === 'play';
  return (
    <main class="t-over-all on-paper" aria-labelledby="t-panel-h" inert={covered.value}>
      <PanelTop title={tt('view.as', { name })} note={tt('view.as.note', { id: table })}>
        <CoverButton />
        {plays && (
          <button type="button" class="btn" onClick={() => (text.value = !text.value)}>
            <Sign name={text.value ? 'eye' : 'file-text'} />{' '}
            {tt(text.value ? 'view.look' : 'view.text')}
          </button>
        )}
      </PanelTop>
      {trouble !== null && (
        <p class="t-empty" role="alert">
          {trouble}
        </p>
      )}
      {seen !== null && plays && !text.value && <Mirror seen={seen} />}
      {/* Focusable: a region that scrolls must be reachable by keyboard. */}
      {seen !== null && (!plays || text.value) && (
        <section class="t-scroll t-seen" tabIndex={0} aria-label={tt('view.seen')}>
          <Seen seen={seen} />
        </section>
      )}
    </main>
  );
}

function Seen({ seen: { table, said, play } }: { seen: SeenView }) {
  const { turn, papers, onItsWay } = play.desk;
  return (
    <>
      <div>
        <p class="t-waiting">
          <Sign name="hourglass-medium" /> <b>{table.waiting.text}</b>{' '}
          {table.task !== 'wait' && tt(`view.task.${table.task}`)}
        </p>
        {turn && (
          <section>
            <h3 class="t-h">{tt('view.question')}</h3>
            <p class="t-q">
              <b>{turn.title}</b> {turn.question}
            </p>
          </section>
        )}
        <RoomSeen table={table} />
        <Heard words={said.words} facts={table.facts} />
      </div>
      <div>
        <h3 class="t-h">{tt('view.papers')}</h3>
        {papers.length === 0 && <p class="t-empty">{tt('view.papers.none')}</p>}
        {[...papers]
          .sort((a, b) => b.at - a.at)
          .map((paper) => (
            <article key={paper.id} class="t-paper">
              <h4>{paper.headline}</h4>
              <p class="t-from">
                {paper.from} <span class="t-cable">{paper.received ?? paper.sent}</span>
              </p>
              {paper.body.map(({ id, text }) => (
                <p key={id}>{text}</p>
              ))}
            </article>
          ))}
        {onItsWay.length > 0 && <h3 class="t-h">{tt('view.transit')}</h3>}
        <ul>
          {onItsWay.map(({ id, when, text }) => (
            <li key={id}>
              <span class="t-cable">{when}</span> {text}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** The delegation's draft and advice, or the order in an envoy's hands. */
function RoomSeen({ table: { room, errand } }: { table: TableView }) {
  return (
    <>
      {errand && (
        <section>
          <h3 class="t-h">{tt('view.errand')}</h3>
          <Put put={errand.put} />
        </section>
      )}
      {room?.put && (
        <section>
          <h3 class="t-h">{tt('view.put')}</h3>
          <Put put={room.put} />
        </section>
      )}
      {room && room.advice.length > 0 && (
        <section>
          <h3 class="t-h">{tt('view.advice')}</h3>
          <ul>
            {room.advice.map(({ role, name, advice }) => (
              <li key={role}>
                <b>{name}</b> {tt(`advice.${advice}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Put({ put }: { put: PutView }) {
  return (
    <div class="t-put">
      <p>{put.readback}</p>
      <ul>
        {put.terms.map(({ text, secret }) => (
          <li key={text} class={secret ? 't-secret' : undefined}>
            {secret && <b>{tt('view.secret')} </b>}
            {text}
          </li>
        ))}
        {put.measures.map((measure) => (
          <li key={measure}>{measure}</li>
        ))}
      </ul>
    </div>
  );
}

/** What was said at the table, and the facts that the press may use. */
function Heard({ words, facts }: Pick<SaidView, 'words'> & Pick<TableView, 'facts'>) {
  return (
    <>
      {words.length > 0 && (
        <section>
          <h3 class="t-h">{tt('view.words')}</h3>
          <ul>
            {words.map(({ id, name, headline, text }) => (
              <li key={id}>
                <b>{name}</b> {headline} {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {facts.length > 0 && (
        <section>
          <h3 class="t-h">{tt('view.facts')}</h3>
          <ul>
            {facts.map(({ id, when, text }) => (
              <li key={id}>
                <span class="t-cable">{when}</span> {text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
