import { useEffect } from 'preact/hooks';
import '../styles/outcome.css';
import type { Verdict } from '../../projection/ports.ts';
import type { Era } from '../../vocabulary/words.ts';
import { noteEnding } from '../endings.ts';
import { Icon } from '../parts/icon.tsx';
import { Poster } from '../parts/poster.tsx';
import { hashOf } from '../routes.ts';
import { t } from '../strings/t.ts';
import { useHere } from './here.ts';

/** When a voice on the air brought the news to everybody. */
const BY_RADIO: readonly Era[] = ['1933', '1962', '1971'];

/** The verdict: a poster of few words, and the voice that brought it, in captions. */
export function OutcomeScreen({ ending, poster, voice }: Verdict) {
  const { session } = useHere();
  const { id, era } = session.desk.value.case;
  const voiced = BY_RADIO.includes(era) ? 'outcome.voice.radio' : 'outcome.voice.news';
  const { save } = session.play;
  useEffect(() => noteEnding(save, id, ending), [save, id, ending]);
  return (
    <div class="view view-outcome">
      <section class="outcome" id="move" aria-labelledby="verdict-h" tabIndex={-1}>
        <h2 class="verdict-h" id="verdict-h" tabIndex={-1} data-lead>
          <Poster text={poster} />
        </h2>
        {voice !== '' && (
          <p class="verdict-voice">
            <Icon name="speaker-high" /> <b>{t(voiced)}:</b> {voice}
          </p>
        )}
        <a
          class="btn btn-send"
          href={hashOf({ screen: 'debrief', caseId: id, save })}
          onClick={() => session.play.continue()}
        >
          {t('outcome.go')} <Icon name="arrow-right" />
        </a>
      </section>
    </div>
  );
}
