import { cases } from 'virtual:casebook';
import { endedAs } from '../endings.ts';
import { hashOf } from '../routes.ts';
import { t } from '../strings/t.ts';
import { CaseFacts } from './facts.tsx';
import { openCase } from './open-case.ts';
import { savesOf } from './saves.ts';
import { TEN, type TenCase } from './ten.ts';
import { teachingOf, titleOf } from './told.ts';

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
  const game = cases.find(({ id }) => id === one.id);
  return (
    <li aria-current={one === openCase.value ? 'true' : undefined}>
      <p class="yr">{one.years}</p>
      <div>
        <h3>
          <a
            href={hashOf({ screen: 'casebook', caseId: one.id })}
            onClick={() => document.querySelector('.first')?.scrollIntoView()}
          >
            {titleOf(one)}
          </a>
        </h3>
        {game ? (
          <p>{game.summary.map(({ text }) => text).join(' ')}</p>
        ) : (
          <p class="not-yet">{t('casebook.notYet')}</p>
        )}
      </div>
      <dl>
        <div>
          <dt>{t('casebook.teachesShort')}</dt>
          <dd>{teachingOf(one)}</dd>
        </div>
        {game && (
          <>
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
        )}
      </dl>
    </li>
  );
}

function underWay(caseId: string): string {
  const n = savesOf(caseId).filter(({ id }) => !endedAs.value.has(id)).length;
  return n === 0 ? t('casebook.progress.none') : t('casebook.progress.n', { n });
}
