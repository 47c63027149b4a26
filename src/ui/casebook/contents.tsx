import { Fragment } from 'preact';
import type { CaseSummary } from '../../case/summary.ts';
import { endedAs } from '../endings.ts';
import { hashOf } from '../routes.ts';
import { t } from '../strings/t.ts';
import { CaseFacts } from './facts.tsx';
import { openCase } from './open-case.ts';
import { savesOf } from './saves.ts';
import { TEN, type TenCase } from './ten.ts';
import { playsOf, teachingOf, titleOf } from './told.ts';

/** All ten, set as a contents page. */
export function Contents() {
  return (
    <section class="contents on-paper" id="contents" tabIndex={-1} aria-labelledby="contents-h">
      <h2 id="contents-h">{t('casebook.contents')}</h2>
      <ol>
        {TEN.map((one) => (
          <Row key={one.id} one={one} />
        ))}
      </ol>
      <p class="contents-foot go">
        <a class="btn" href={hashOf({ screen: 'class', code: null })}>
          {t('menu.class')}
        </a>
        <a class="btn" href={hashOf({ screen: 'teach' })}>
          {t('menu.teach')}
        </a>
        <a class="btn" href={hashOf({ screen: 'essay' })}>
          {t('menu.essay')}
        </a>
        <a class="btn" href={hashOf({ screen: 'glossary' })}>
          {t('menu.glossary')}
        </a>
        <a class="btn" href={hashOf({ screen: 'model' })}>
          {t('menu.model')}
        </a>
        <a class="btn" href={hashOf({ screen: 'credits' })}>
          {t('credits.title')}
        </a>
      </p>
    </section>
  );
}

function Row({ one }: { one: TenCase }) {
  const plays = playsOf(one);
  return (
    <li aria-current={one === openCase.value ? 'true' : undefined}>
      <p class="yr">{one.years}</p>
      <div>
        <h3>
          <Opens caseId={one.id}>{titleOf(one)}</Opens>
        </h3>
        {plays.map((game) => (
          <Fragment key={game.id}>
            {game.series !== null && (
              <h4>
                <Opens caseId={game.id}>{game.title}</Opens>
              </h4>
            )}
            <p>{game.summary.map(({ text }) => text).join(' ')}</p>
          </Fragment>
        ))}
      </div>
      <dl>
        <div>
          <dt>{t('casebook.teachesShort')}</dt>
          <dd>{teachingOf(one)}</dd>
        </div>
        {plays.map((game) => (
          <Told key={game.id} game={game} />
        ))}
      </dl>
    </li>
  );
}

/** A title that opens its folder at the top of the page. */
function Opens({ caseId, children }: { caseId: string; children: string }) {
  return (
    <a
      href={hashOf({ screen: 'casebook', caseId })}
      onClick={() => document.querySelector('.first')?.scrollIntoView()}
    >
      {children}
    </a>
  );
}

function Told({ game }: { game: CaseSummary }) {
  return (
    <>
      {game.series !== null && (
        <div>
          <dt>{game.year}</dt>
          <dd>{game.teaches}</dd>
        </div>
      )}
      <div>
        <dt>{t('casebook.chairsOf')}</dt>
        <dd>{game.chairs.flatMap(({ name, beside }) => [name, ...beside]).join(', ')}</dd>
      </div>
      <CaseFacts game={game} />
      <div>
        <dt>{t('casebook.progress')}</dt>
        <dd>{underWay(game.id)}</dd>
      </div>
    </>
  );
}

function underWay(caseId: string): string {
  const n = savesOf(caseId).filter(({ id }) => !endedAs.value.has(id)).length;
  return n === 0 ? t('casebook.progress.none') : t('casebook.progress.n', { n });
}
