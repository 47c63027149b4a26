import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import '../styles/casebook.css';
import { fetchScenes } from '../desk/scenes.ts';
import { idle } from '../idle.ts';
import { Icon } from '../parts/icon.tsx';
import { Lazily } from '../parts/loading.tsx';
import { Within } from '../parts/within.tsx';
import { hashOf } from '../routes.ts';
import { SettingsDialog } from '../settings/settings-dialog.tsx';
import { t } from '../strings/t.ts';
import { Behind } from './behind.tsx';
import { fetchCards } from './cards.ts';
import { finding } from './finder-state.ts';
import { CaseFolder } from './folder.tsx';
import { NightMap } from './map.tsx';
import { openGame } from './open-case.ts';
import { readSaves } from './saves.ts';
import { SavesDialog } from './saves-dialog.tsx';
import { Years } from './years.tsx';

const finder = () => import('./finder.tsx').then((part) => part.Finder);
/** Below the fold: it comes when the first screen can be used. */
const contents = () => import('./contents.tsx').then((part) => part.Contents);

/** The first screen: map and years as two doors to one choice, and the folder of the open case. */
export function Casebook() {
  const dialog = useSignal<'none' | 'settings' | 'saves'>('none');
  const game = openGame.value;
  useEffect(() => {
    /** For the benchmark: drawn, and every control answers. */
    performance.mark('casebook');
    void idle().then(readSaves).then(fetchCards).then(fetchScenes);
  }, []);
  const close = () => (dialog.value = 'none');
  return (
    <div class="casebook">
      <Within class="skip" to="case">
        {t('casebook.skip')}
      </Within>
      <div class="first">
        <header class="cover">
          <h1>{t('product.name')}</h1>
          <nav aria-label={t('casebook.also')}>
            <ul>
              <li class="always">
                <button
                  type="button"
                  id="find"
                  aria-expanded={finding.value}
                  onClick={() => {
                    finding.value = !finding.value;
                    document.querySelector('main')?.scrollIntoView({ block: 'nearest' });
                  }}
                >
                  <Icon name="magnifying-glass" />
                  <span>{t('casebook.find')}</span>
                </button>
              </li>
              <li>
                <a href={hashOf({ screen: 'essay' })}>
                  <Icon name="note-pencil" />
                  <span>{t('menu.essay')}</span>
                </a>
              </li>
              <li>
                <a href={hashOf({ screen: 'glossary' })}>
                  <Icon name="book-open-text" />
                  <span>{t('menu.glossary')}</span>
                </a>
              </li>
              <li>
                <a href={hashOf({ screen: 'model' })}>
                  <Icon name="scales" />
                  <span>{t('menu.model')}</span>
                </a>
              </li>
              <li class="always">
                <button
                  type="button"
                  aria-haspopup="dialog"
                  onClick={() => (dialog.value = 'settings')}
                >
                  <Icon name="gear" />
                  <span>{t('menu.settings')}</span>
                </button>
              </li>
            </ul>
          </nav>
          <p class="tagline">{t('product.line')}</p>
          <p class="cover-class">
            <a href={hashOf({ screen: 'class', code: null })}>{t('menu.class')}</a>
            <a href={hashOf({ screen: 'teach' })}>{t('menu.teach')}</a>
          </p>
        </header>
        <NightMap />
        <Years />
        <main>
          {finding.value ? (
            <Lazily what={t('load.finder')} load={finder} props={{}} />
          ) : (
            <CaseFolder key={game.id} game={game} onSaves={() => (dialog.value = 'saves')} />
          )}
        </main>
      </div>
      <Behind load={contents} />
      {dialog.value === 'settings' && <SettingsDialog onClose={close} />}
      {dialog.value === 'saves' && <SavesDialog caseId={game.id} onClose={close} />}
    </div>
  );
}
