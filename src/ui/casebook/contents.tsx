import { cases } from 'virtual:casebook';
import { hashOf } from '../routes.ts';
import { t } from '../strings/t.ts';
import { openCase } from './open-case.ts';
import { TEN, type TenCase } from './ten.ts';

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
            {t(`ten.${one.key}.title`)}
          </a>
        </h3>
        {game ? (
          <p>{game.summary.map(({ text }) => text).join(' ')}</p>
        ) : (
          <p class="not-yet">{t('casebook.notYet')}</p>
        )}
      </div>
      <dl>
        {game && (
          <div>
            <dt>{t('casebook.chairsOf')}</dt>
            <dd>{game.chairs.map(({ name }) => name).join('; ')}</dd>
          </div>
        )}
        <div>
          <dt>{t('casebook.teachesShort')}</dt>
          <dd>{t(`ten.${one.key}.teaches`)}</dd>
        </div>
      </dl>
    </li>
  );
}
