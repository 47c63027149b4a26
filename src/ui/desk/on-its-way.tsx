import { Hint } from '../parts/hint.tsx';
import { Named } from '../parts/named.tsx';
import { t } from '../strings/t.ts';
import { useHere } from './here.ts';

/** What is under way that this chair knows of. */
export function OnItsWay() {
  const { session } = useHere();
  const { onItsWay, guidance } = session.desk.value;
  return (
    <section class="transit" aria-labelledby="transit-h">
      <h2 class="board-h" id="transit-h">
        {t('desk.transit')}
      </h2>
      <ul>
        {onItsWay.length === 0 && <li class="transit-none">{t('desk.transit.none')}</li>}
        {onItsWay.map((one) => (
          <li key={one.id}>
            {one.when !== '' && <b>{one.when}</b>}
            <span>
              <span class="vh">{t(`desk.transit.${one.kind}`)}: </span>
              <Named text={one.text} />
            </span>
          </li>
        ))}
      </ul>
      <Hint id="hint.transit" guidance={guidance} />
    </section>
  );
}
