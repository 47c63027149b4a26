import { useEffect, useRef } from 'preact/hooks';
import type { PaperView } from '../../projection/views.ts';
import type { RoomView } from '../../projection/views-replay.ts';
import type { Side } from '../../vocabulary/words.ts';
import { Grade } from '../parts/grade.tsx';
import { Icon } from '../parts/icon.tsx';
import { Named } from '../parts/named.tsx';
import { Picture } from '../parts/picture.tsx';
import { stillOf } from '../parts/pictures.ts';
import { Legend, Paragraphs } from '../parts/statements.tsx';
import { t } from '../strings/t.ts';
import type { Known } from './replay.tsx';

interface Props {
  readonly room: RoomView;
  readonly known: Known;
  readonly take: (side: Side) => void;
}

/** One capital: its room by its own clock, what lay on the desk, and what is known of it since. */
export function Room({ room, known, take }: Props) {
  const picture = stillOf(room.venue.id);
  const paper = useRef<HTMLElement>(null);
  const heading = `room-${room.side}`;
  const newest = room.papers[0]?.id ?? room.rows[0]?.id;
  // What came last lies on top: the desk is shown from its top whenever something comes.
  useEffect(() => {
    if (newest && paper.current) paper.current.scrollTop = 0;
  }, [newest]);
  return (
    <section class={`room room-${room.side}`} aria-labelledby={heading}>
      <figure>
        {picture && <Picture drawing={picture} />}
        <figcaption>
          <h2 id={heading}>{room.city}</h2>
          <p class="room-when">{room.when}</p>
          <p class="room-where">{room.venue.name}</p>
        </figcaption>
      </figure>
      {/* Focusable: a region that scrolls must be reachable by keyboard. */}
      <section
        class="room-paper"
        ref={paper}
        tabIndex={0}
        aria-label={t('replay.desk', { city: room.city })}
      >
        {room.papers[0] && <Slip paper={room.papers[0]} />}
        {room.rows.length === 0 && room.papers.length === 0 && (
          <p class="ditto">{t('replay.nothing')}</p>
        )}
        <ul>
          {room.rows.map((row) => (
            <li key={row.id} class={row.evidence === 'dramatised' ? 'row invented' : 'row'}>
              <p>
                <Named text={row.text} />
              </p>
              <Grade evidence={row.evidence} sources={row.sources} />
            </li>
          ))}
        </ul>
        {known === 'now' && room.since.length > 0 && (
          <div class="room-since">
            <h3>{t('replay.since')}</h3>
            <ul>
              {room.since.map((row) => (
                <li key={row.id} class="row">
                  <p>
                    <Named text={row.text} />
                  </p>
                  <Grade evidence={row.evidence} sources={row.sources} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </section>
      {room.takeOver ? (
        <button type="button" class="take" onClick={() => take(room.side)}>
          <Icon name="armchair" />
          <span>
            {t('replay.takeOver')} <b>{room.takeOver.name}</b>
          </span>
        </button>
      ) : (
        <p class="take">{t('replay.over')}</p>
      )}
    </section>
  );
}

/** The paper that came last, whole. */
function Slip({ paper }: { paper: PaperView }) {
  return (
    <article class="room-slip" key={paper.id}>
      <p class="slip-top">
        <b>{paper.heading}</b> {paper.stamp && <span class="slip-stamp">{paper.stamp}</span>}
        <span class="slip-from">{paper.from}</span>
      </p>
      <h3>{paper.headline}</h3>
      <div class="slip-body">
        <Paragraphs statements={paper.body} />
      </div>
      <Legend statements={paper.body} />
    </article>
  );
}
