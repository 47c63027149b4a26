import type { DebriefView } from '../../projection/views-debrief.ts';
import { other, SIDES } from '../../vocabulary/words.ts';
import { Picture } from '../parts/picture.tsx';
import { stillOf } from '../parts/pictures.ts';
import { Poster } from '../parts/poster.tsx';
import { Paragraphs } from '../parts/statements.tsx';
import { t } from '../strings/t.ts';

/** The poster: the verdict in a few words over its picture, and what the world was told. */
export function Verdict({ view }: { view: DebriefView }) {
  const { ending } = view;
  const picture = stillOf(ending.family);
  return (
    <>
      <section class="verdict" aria-labelledby="verdict-h">
        {picture && <Picture drawing={picture} />}
        <div class="say">
          <p class="kick">{t('debrief.ending', { name: ending.name })}</p>
          <h1 id="verdict-h" tabIndex={-1}>
            <Poster text={ending.poster} />
          </h1>
          <p class="dek">{ending.standfirst}</p>
          <p class="seat">{view.played}</p>
        </div>
      </section>
      <p class="radio">
        <span>
          <b>
            {t('debrief.radio')} {ending.when}.
          </b>{' '}
          {ending.voice}
        </span>
        <Played />
      </p>
      <section class="sheet account" aria-label={ending.name}>
        <Paragraphs statements={ending.text} />
        <p class="scores">
          {view.standing === null ? (
            <>
              {t('debrief.forYou', { words: ending.scores[view.side].words })}{' '}
              {t('debrief.forThem', { words: ending.scores[other(view.side)].words })}
            </>
          ) : (
            SIDES.map((side) =>
              t('debrief.forParty', {
                party: view.ledgers[side].party,
                words: ending.scores[side].words,
              }),
            ).join(' ')
          )}
        </p>
        {view.standing !== null && (
          <p class="scores">{view.standing.map((one) => t('debrief.standing', one)).join(' ')}</p>
        )}
      </section>
    </>
  );
}

/** The mark of what the player's run and the model made, beside the grades of the record. */
export function Played() {
  return (
    <span class="ev ev-played" title={t('debrief.playedMeans')}>
      <svg class="gl" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        <path d="M1 1h3v12H1zm4.5 4h3v8h-3zM10 8h3v5h-3z" />
      </svg>
      {t('debrief.played')}
    </span>
  );
}
