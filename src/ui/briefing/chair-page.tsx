import type { ChairView, FolderView } from '../../projection/folder.ts';
import { Named } from '../parts/named.tsx';
import { Picture } from '../parts/picture.tsx';
import { portraitOf } from '../parts/pictures.ts';
import { FactRows } from '../parts/statements.tsx';
import { t } from '../strings/t.ts';

/** Who you are: three lines of what you want, two of what you must not give, and what only you know. */
export function ChairPage({ chair, folder }: { chair: ChairView; folder: FolderView }) {
  const face = portraitOf(chair.portrait);
  return (
    <section class="fold chair-page">
      {face && <Picture drawing={face} class="chair-face" />}
      <p class="fold-k">{t('brief.you')}</p>
      <h2 class="chair-name">{chair.name}</h2>
      <p class="chair-office">{chair.office}</p>
      <p class="chair-pitch">{chair.pitch}</p>
      <div class="wants">
        <div>
          <h3>{t('brief.wants')}</h3>
          <ul>
            {chair.wants.map((want) => (
              <li key={want}>
                <Named text={want} />
              </li>
            ))}
          </ul>
        </div>
        <div class="must-not">
          <h3>{t('brief.mustNot')}</h3>
          <ul>
            {chair.mustNot.map((one) => (
              <li key={one}>
                <Named text={one} />
              </li>
            ))}
          </ul>
          {chair.lead && folder.mustNotLearn !== '' && (
            <p>
              {t('package.mustNotLearn')} <b>{folder.mustNotLearn}.</b>
            </p>
          )}
        </div>
      </div>
      <h3>{t('brief.then')}</h3>
      <FactRows statements={chair.brief} />
      {chair.private.length > 0 && <h3 class="private-h">{t('brief.private')}</h3>}
      <FactRows statements={chair.private} />
    </section>
  );
}
