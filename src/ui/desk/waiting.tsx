import '../styles/sending.css';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';
import { useHere } from './here.ts';
import { OnItsWay } from './on-its-way.tsx';

/** Time runs between two stops: the map shows what travels, the list says it. */
export function WaitingScreen() {
  const { session } = useHere();
  const phase = session.phase.value;
  const passes = phase.kind === 'waiting' ? phase.passes : null;
  const idle = session.desk.value.onItsWay.length === 0;
  return (
    <div class="view view-away">
      <section class="away away-low" id="move" aria-labelledby="wait-h" tabIndex={-1}>
        <header class="away-top">
          <div>
            <h2 class="ask" id="wait-h" tabIndex={-1} data-lead>
              {t('waiting.title')}
            </h2>
            <p>
              {passes && <b>{passes}</b>} {t(idle ? 'waiting.textIdle' : 'waiting.text')}
            </p>
          </div>
          <button type="button" class="btn btn-send" onClick={() => session.play.continue()}>
            {t('waiting.go')} <Icon name="arrow-right" />
          </button>
        </header>
        <OnItsWay />
      </section>
    </div>
  );
}
