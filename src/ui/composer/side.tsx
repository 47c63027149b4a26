import type { Estimate, ForecastView } from '../../projection/views.ts';
import { useHere } from '../desk/here.ts';
import { Hint } from '../parts/hint.tsx';
import { Picture } from '../parts/picture.tsx';
import { faceOf } from '../parts/pictures.ts';
import { t } from '../strings/t.ts';
import type { BoxProps } from './act-box.tsx';
import { Words } from './words.tsx';

/** Beside the form: forecast and advice as the draft now stands; in the archive, its words alone. */
export function Side({ form, draft }: BoxProps) {
  const { session, company } = useHere();
  const forecast = session.play.forecast(draft);
  if (forecast === null) {
    const archival = session.play.guidance === 'archival';
    return (
      <section class="on-paper slip slip-words" aria-labelledby="words-h">
        <h3 class="slip-h" id="words-h">
          {t('words.title')}
        </h3>
        <p class="slip-note">{t(archival ? 'forecast.archival' : 'forecast.waiting')}</p>
        {archival && <Words words={form.words} />}
      </section>
    );
  }
  return (
    <>
      <Hint id="hint.forecast" guidance={session.play.guidance} />
      <Forecast forecast={forecast} />
      <Advice
        advice={forecast.advice.filter(({ name }) => !company?.isPresent(name))}
        alone={company === null}
      />
    </>
  );
}

function Forecast({ forecast }: { forecast: ForecastView }) {
  const { arrives, staysSecret, seen, weight, costAtHome, ifKnown, yes, cannot } = forecast;
  return (
    <section class="on-paper slip forecast" aria-labelledby="forecast-h">
      <h3 class="slip-h" id="forecast-h">
        {t('forecast.title')} <span>{t('forecast.sub')}</span>
      </h3>
      <dl aria-live="polite">
        <Row label={t('forecast.arrives')} estimate={arrives} />
        <Row label={t('forecast.secret')} estimate={staysSecret} said />
        {seen && <Row label={t('forecast.seen')} estimate={seen} said />}
        <Row label={t('forecast.weight')} estimate={weight} said />
        <Row label={t('forecast.cost')} estimate={costAtHome} hot={ifKnown} said />
        {yes && <Row label={t('forecast.yes')} estimate={yes} said />}
        {cannot !== null && (
          <div>
            <dt>{t('forecast.yes')}</dt>
            <dd>{cannot}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

interface RowProps {
  readonly label: string;
  readonly estimate: Estimate;
  /** A second bar for the same thing if it becomes known. */
  readonly hot?: Estimate | null;
  /** Says the range in figures to those who cannot see the bar. */
  readonly said?: boolean;
}

function Row({ label, estimate, hot = null, said }: RowProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {estimate.words}
        {hot && `; ${t('forecast.ifKnown').toLowerCase()} ${hot.words}`}
        {said && (
          <span class="vh">
            ,{' '}
            {t('forecast.range', {
              low: hundredths(estimate.low),
              high: hundredths(estimate.high),
            })}
          </span>
        )}
      </dd>
      <dd class="bar" aria-hidden="true">
        <i style={span(estimate)} />
        {hot && <i class="hot" style={span(hot)} />}
      </dd>
    </div>
  );
}

const hundredths = (share: number) => Math.round(share * 100);

/** A range is drawn at least as wide as it can be seen. */
function span({ low, high }: Estimate): Readonly<Record<'left' | 'width', string>> {
  const width = Math.max(3, hundredths(high) - hundredths(low));
  return { left: `${Math.min(97, Math.max(0, hundredths(low)))}%`, width: `${width}%` };
}

interface AdviceProps {
  readonly advice: ForecastView['advice'];
  /** Nobody else advises: then it is said that nobody does. */
  readonly alone: boolean;
}

function Advice({ advice, alone }: AdviceProps) {
  if (advice.length === 0 && !alone) return null;
  return (
    <section class="on-paper slip advice" aria-labelledby="advice-h">
      <h3 class="slip-h" id="advice-h">
        {t('advice.title')} <span>{t('advice.sub')} †</span>
      </h3>
      {advice.length === 0 && <p class="slip-note">{t('advice.none')}</p>}
      <ul>
        {advice.map((one) => (
          <li key={one.person}>
            <Picture drawing={faceOf(one.portrait)} class="bust" />
            <p>
              <b>{one.name}</b>{' '}
              <em class={`st st-${one.stance.replace(' ', '-')}`}>{t(`advice.${one.stance}`)}</em>
              <q>{one.text}</q>
              {one.reckons && <small> {one.reckons}</small>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
