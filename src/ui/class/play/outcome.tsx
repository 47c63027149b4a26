import '../../styles/outcome.css';
import type { Verdict } from '../../../projection/ports.ts';
import { useHere } from '../../desk/here.ts';
import { layout } from '../../layout.ts';
import { Icon } from '../../parts/icon.tsx';
import { Picture } from '../../parts/picture.tsx';
import { stillOf } from '../../parts/pictures.ts';
import { Poster } from '../../parts/poster.tsx';
import { t } from '../../strings/t.ts';
import { c } from '../words.ts';

interface Props {
  readonly verdict: Verdict & { readonly kind: 'outcome' | 'ended' };
}

/** How this table has come out. The debrief waits for the others. */
export function ClassOutcome({ verdict: { kind, family, poster, voice } }: Props) {
  const { session } = useHere();
  return (
    <div class="view view-outcome">
      {layout.value === 'phone' && <Picture drawing={stillOf(family)} class="cl-outcome-p" />}
      <section class="outcome" id="move" aria-labelledby="verdict-h" tabIndex={-1}>
        <h2 class="verdict-h" id="verdict-h" tabIndex={-1} data-lead>
          <Poster text={poster} />
        </h2>
        {voice !== '' && (
          <p class="verdict-voice">
            <Icon name="speaker-high" /> {voice}
          </p>
        )}
        {kind === 'outcome' ? (
          <button type="button" class="btn btn-send" onClick={() => session.play.continue()}>
            {t('common.goOn')} <Icon name="arrow-right" />
          </button>
        ) : (
          <p class="lead">{c('outcome.wait')}</p>
        )}
      </section>
    </div>
  );
}
