import '../styles/outcome.css';
import { Icon } from '../parts/icon.tsx';
import { hashOf } from '../routes.ts';
import { t } from '../strings/t.ts';
import { useHere } from './here.ts';

interface Props {
  /** Two or three short lines, parted by line feeds. */
  readonly poster: string;
  readonly voice: string;
}

/** The verdict: a poster of few words, and the voice that brought it, in captions. */
export function OutcomeScreen({ poster, voice }: Props) {
  const { session } = useHere();
  const { id } = session.desk.value.case;
  return (
    <div class="view view-outcome">
      <section class="outcome" id="move" aria-labelledby="verdict-h" tabIndex={-1}>
        <h2 class="verdict-h" id="verdict-h" tabIndex={-1} data-lead>
          {(poster || t('outcome.title')).split('\n').map((line) => (
            <span key={line}>{line}</span>
          ))}
        </h2>
        {voice !== '' && (
          <p class="verdict-voice">
            <Icon name="speaker-high" /> <b>{t('outcome.voice')}:</b> {voice}
          </p>
        )}
        <a
          class="btn btn-send"
          href={hashOf({ screen: 'debrief', caseId: id, save: session.play.save })}
          onClick={() => session.play.continue()}
        >
          {t('outcome.go')} <Icon name="arrow-right" />
        </a>
      </section>
    </div>
  );
}
