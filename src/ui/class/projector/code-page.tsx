import type { ProjectorView } from '../../../classroom/protocol/views.ts';
import { codeText, doorsOf } from '../code.ts';
import { joinAddress } from '../join-address.ts';
import { Qr } from '../qr.tsx';
import { hourText, now } from '../server-clock.ts';
import { Sign } from '../sign.tsx';
import { keptClass } from '../teacher/kept-classes.ts';
import { Backdrop } from './backdrop.tsx';
import { tp } from './words.ts';

/** Where to come in: address, code, QR; and the names by table, the newest marked. */
export function CodePage({ view }: { view: ProjectorView }) {
  const { class: lesson, code, newest } = view;
  const [door = location.host] = doorsOf(location.host, keptClass(lesson.id)?.addresses ?? []);
  return (
    <main class="pj-code">
      <section class="pj-sky" aria-labelledby="pj-h">
        <Backdrop caseId={lesson.case.id} />
        <header class="pj-top">
          <h1 id="pj-h">{lesson.case.short}</h1>
          <p class="pj-hour">
            <span class="vh">{tp('time')}</span>
            {hourText(now())}
          </p>
        </header>
        {code !== null && (
          <div class="pj-ask">
            <p class="pj-addr">
              {tp('open')} <b>{door}</b> {tp('wifi')}
            </p>
            <p class="pj-letters">
              <span class="vh">{tp('code')}</span>
              {codeText(code)
                .split(' ')
                .map((half) => (
                  <span key={half}>{half} </span>
                ))}
            </p>
          </div>
        )}
        {code !== null && (
          <figure class="pj-qr">
            <Qr text={joinAddress(door, code)} label={tp('qr', { address: door })} />
            <figcaption>{tp('camera')}</figcaption>
          </figure>
        )}
      </section>
      <section class="pj-tables" aria-label={tp('filling')}>
        <p class="pj-count" role="status">
          <b>{lesson.here}</b> {tp('here')}
        </p>
        <p class="pj-newest" role="status">
          {newest && (
            <>
              {tp('newest')} <b>{newest.alias}</b>{' '}
              {newest.table !== null && tp('newest.at', { table: newest.table })}
            </>
          )}
        </p>
        <p class="pj-door">
          <Sign name={lesson.locked ? 'lock' : 'door-open'} />
          {tp(lesson.locked ? 'room.locked' : 'room.open')}
        </p>
        <ul>
          {lesson.tables.map((table) => (
            <li key={table.id}>
              <Card table={table} newest={newest?.alias ?? null} />
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

/** Names that fit on a card beside the free chairs; more are counted. */
const MOST = 10;

interface CardProps {
  readonly table: ProjectorView['class']['tables'][number];
  readonly newest: string | null;
}

function Card({ table: { id, chairs, aliases }, newest }: CardProps) {
  const shown = aliases.length > MOST ? aliases.slice(aliases.length - MOST + 1) : aliases;
  const free = Math.max(0, Math.min(MOST, chairs) - shown.length);
  return (
    <section class="pj-card" aria-labelledby={`pj-${id}`}>
      <h2 id={`pj-${id}`}>
        <span class="vh">{tp('table')}</span>
        {id}
      </h2>
      <p>
        <b>{aliases.length}</b> {tp('filled', { n: chairs })}
      </p>
      <ol>
        {aliases.length > MOST && <li>{tp('more', { n: aliases.length - shown.length })}</li>}
        {shown.map((alias) => (
          <li key={alias} class={alias === newest ? 'pj-new' : undefined}>
            {alias}
          </li>
        ))}
        {Array.from({ length: aliases.length > MOST ? 0 : free }, (_, i) => (
          <li key={i}>
            <span class="vh">{tp('free')}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
