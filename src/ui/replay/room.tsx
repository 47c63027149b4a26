import { useEffect, useRef } from 'preact/hooks';
import type { RoomView } from '../../projection/views-replay.ts';
import type { Side } from '../../vocabulary/words.ts';
import { Grade } from '../parts/grade.tsx';
import { Icon } from '../parts/icon.tsx';
import { Named } from '../parts/named.tsx';
import { stillOf } from '../parts/pictures.ts';
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
  const newest = room.rows.at(-1)?.id;
  // The newest line is the point of the moment: bring it into view without moving the page.
  useEffect(() => {
    const sheet = paper.current;
    const line = newest
      ? sheet?.querySelector<HTMLElement>(`[data-row="${CSS.escape(newest)}"]`)
      : null;
    if (sheet && line) sheet.scrollTop = Math.max(0, line.offsetTop - sheet.clientHeight / 3);
  }, [newest]);
  return (
    <section class={`room room-${room.side}`} aria-labelledby={heading}>
      <figure>
        {picture && <img src={picture} alt="" />}
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
        {room.rows.length === 0 && <p class="ditto">{t('replay.nothing')}</p>}
        <ul>
          {room.rows.map((row) => (
            <li
              key={row.id}
              data-row={row.id}
              class={row.evidence === 'dramatised' ? 'row invented' : 'row'}
              aria-current={row.id === newest}
            >
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
