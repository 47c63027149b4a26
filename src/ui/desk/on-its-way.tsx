import { useSignal } from '@preact/signals';
import type { TransitView } from '../../projection/views.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Hint } from '../parts/hint.tsx';
import { Named } from '../parts/named.tsx';
import { t } from '../strings/t.ts';
import { useHere } from './here.ts';

interface Props {
  /** How many are told at once; the rest is one press away. All, where there is room. */
  readonly most?: number;
}

/** What is under way that this chair knows of. */
export function OnItsWay({ most = Number.POSITIVE_INFINITY }: Props) {
  const { session } = useHere();
  const all = useSignal(false);
  const { onItsWay, guidance } = session.desk.value;
  // One more takes no more room than the words that there is one more.
  const told = onItsWay.length > most + 1 ? onItsWay.slice(0, most) : onItsWay;
  const more = onItsWay.length - told.length;
  return (
    <section class="transit" aria-labelledby="transit-h">
      <h2 class="board-h" id="transit-h">
        {t('desk.transit')}
      </h2>
      {onItsWay.length === 0 ? (
        <p class="transit-none">{t('desk.transit.none')}</p>
      ) : (
        <Transits list={told} />
      )}
      {more > 0 && (
        <button
          type="button"
          class="transit-more"
          aria-haspopup="dialog"
          onClick={() => (all.value = true)}
        >
          {t('desk.transit.more', { n: more })}
        </button>
      )}
      <Hint id="hint.transit" guidance={guidance} />
      {all.value && (
        <Dialog title={t('desk.transit')} onClose={() => (all.value = false)}>
          <Transits list={onItsWay} />
        </Dialog>
      )}
    </section>
  );
}

function Transits({ list }: { list: readonly TransitView[] }) {
  return (
    <ul class="transits">
      {list.map((one) => (
        <li key={one.id}>
          {one.when !== '' && <b>{one.when}</b>}
          <span>
            <span class="vh">{t(`desk.transit.${one.kind}`)}: </span>
            <Named text={one.text} />
          </span>
        </li>
      ))}
    </ul>
  );
}
