import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import {
  decisive,
  farthest,
  type Pivot,
  type PivotAnswer,
  type PivotEnding,
  ranked,
} from '../../analysis/pivot.ts';
import type { Likely } from '../../analysis/shares.ts';
import { t } from '../strings/t.ts';
import { Answers, hundredths, Legend, perHundred } from './pivot-answers.tsx';
import type { PivotsNews } from './pivots-reckon.ts';
import '../styles/sheet.css';
import './pivots.css';

/** So many decisions are named. */
const NAMED = 3;

/** The decisions of a player's run, or of the record. */
export type PivotsOf = 'yours' | 'record';

interface Props {
  readonly of: PivotsOf;
  readonly news: ReadonlySignal<PivotsNews>;
  /** The way back to a decision: one button. */
  readonly back: (pivot: Pivot) => ComponentChildren;
}

/** The decisive moments: the decisions on which most hung, and what every answer to them led to. */
export function Pivots({ of, news: { value: news }, back }: Props) {
  const named = mostDecisive(news);
  return (
    <section class="sheet pivots" aria-labelledby="pivots-h">
      <div class="hd">
        <h2 id="pivots-h">{t(`pivots.${of}`)}</h2>
        <p>{t('pivots.note')}</p>
      </div>
      <Progress news={news} found={named.length > 0} />
      <Legend pivots={named} />
      <ol>
        {named.map((pivot) => (
          <li key={pivot.entry} class="moment">
            <div class="moment-why">
              <h3>
                {pivot.juncture.title} <span>{pivot.when}</span>
              </h3>
              <Why pivot={pivot} of={of} />
              {back(pivot)}
            </div>
            <Answers pivot={pivot} of={of} final={news.kind === 'done'} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/**
 * The decisions to be named: once all plays are done, those that are more than luck; before, those that
 * stand out so far; none until every juncture has been sounded.
 */
function mostDecisive(news: PivotsNews): readonly Pivot[] {
  if (news.kind === 'done') return decisive(news.pivots).slice(0, NAMED);
  if (news.kind === 'failed' || news.round === 0) return [];
  return ranked(news.pivots).slice(0, NAMED);
}

/** Place of the decision on which most hung, once all plays are done. */
export function decidedMost(news: PivotsNews): number | null {
  return news.kind === 'done' ? (mostDecisive(news)[0]?.entry ?? null) : null;
}

/** How far it is: for the eye all the while, for the ear when something has changed. */
function Progress({ news, found }: { news: PivotsNews; found: boolean }) {
  return (
    <div class="pivots-how-far">
      {news.kind === 'running' && (
        <progress aria-label={t('pivots.progress')} max={100} value={hundredths(news.share)} />
      )}
      <p role="status">{status(news, found)}</p>
    </div>
  );
}

function status(news: PivotsNews, found: boolean): string {
  if (news.kind === 'failed') return t('pivots.failed', { found: news.found });
  if (news.kind === 'running') return t(found ? 'pivots.first' : 'pivots.begun');
  return t(found ? 'pivots.done' : 'pivots.none');
}

/** Why it mattered: the answer that differs most, what comes of it, and for whom that is better. */
function Why({ pivot, of }: { pivot: Pivot; of: PivotsOf }) {
  const answer = farthest(pivot);
  const { more, less } = movedEndings(pivot, answer);
  return (
    <>
      <p class="moment-swing">
        {t('pivots.why', { ...perHundred(answer.swing), label: answer.label })}
      </p>
      <p>
        {more && `${t('pivots.more', more)} `}
        {less && `${t('pivots.less', less)} `}
        {answer.gain && t(`pivots.${of}.${verdict(answer.gain)}`)}
      </p>
    </>
  );
}

/** The endings that come most more, and most less often after an answer than after what was done. */
function movedEndings({ answers }: Pivot, answer: PivotAnswer) {
  const made = answers.find((one) => one.made);
  const shareIn = (of: PivotAnswer | undefined, { id }: PivotEnding) =>
    hundredths(of?.endings.find((ending) => ending.id === id)?.share.value ?? 0);
  const moved = [...(made?.endings ?? []), ...answer.endings]
    .map((one) => ({ ending: one.name, n: shareIn(answer, one), before: shareIn(made, one) }))
    .toSorted((a, b) => b.n - b.before - (a.n - a.before));
  const [most, least] = [moved[0], moved.at(-1)];
  return {
    more: most && most.n > most.before ? most : null,
    less: least && least.n < least.before ? least : null,
  };
}

function verdict(gain: Likely): 'better' | 'worse' | 'even' {
  if (gain.low > 0) return 'better';
  return gain.high < 0 ? 'worse' : 'even';
}
