import { t } from '../strings/t.ts';
import { TEN, type TenCase } from './ten.ts';
import { teachingOf, titleOf } from './told.ts';

/** The folder of a case that is on the list and not written. */
export function NotYet({ one }: { one: TenCase }) {
  return (
    <article class="case case-empty on-paper" id="case" tabIndex={-1} aria-labelledby="case-title">
      <p class="tab">{t('casebook.place', { n: TEN.indexOf(one) + 1, of: TEN.length })}</p>
      <div>
        <p class="when">{one.years}</p>
        <h2 id="case-title" class="case-h">
          {titleOf(one)}
        </h2>
      </div>
      <p class="stamp stamp-empty">{t('casebook.notYet')}</p>
      <section class="teach" aria-labelledby="teach-h">
        <h3 id="teach-h">{t('casebook.teaches')}</h3>
        <p>{teachingOf(one)}</p>
      </section>
      <p>{t('casebook.notYet.text')}</p>
    </article>
  );
}
