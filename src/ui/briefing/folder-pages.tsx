import '../styles/folder.css';
import type { FolderView, NameView, PersonView } from '../../projection/folder.ts';
import { openName } from '../parts/asked.ts';
import { Picture } from '../parts/picture.tsx';
import { portraitOf } from '../parts/pictures.ts';
import { t } from '../strings/t.ts';
import { ChairPage } from './chair-page.tsx';

/** The pages of the folder: chair, who is who, ways to speak, terms, sources. */
export function FolderPages({ folder }: { folder: FolderView }) {
  const [lead, ...others] = folder.chairs;
  const { ours, theirs, others: around } = folder.people;
  return (
    <div class="pages">
      {lead && <ChairPage chair={lead} folder={folder} />}
      {others.length > 0 && (
        <section class="fold">
          <h2>{t('brief.chairs')}</h2>
          <p>{t('brief.chairs.text')}</p>
          {others.map((chair) => (
            <details key={chair.id} class="fold-more">
              <summary>
                <b>{chair.name}</b> {chair.office}
              </summary>
              <ChairPage chair={chair} folder={folder} />
            </details>
          ))}
        </section>
      )}
      <section class="fold">
        <h2>{t('brief.who')}</h2>
        <People title={t('brief.ours')} people={ours} />
        <People title={t('brief.theirs')} people={theirs} />
        <People title={t('brief.others')} people={around} />
      </section>
      <Ways folder={folder} />
      <section class="fold">
        <h2>{t('brief.glossary')}</h2>
        <dl class="terms">
          {folder.glossary.map((word) => (
            <div key={word.id}>
              <dt>{word.word}</dt>
              <dd>{word.meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="fold">
        <h2>{t('brief.sources')}</h2>
        <ul class="source-list">
          {folder.sources.map((source) => (
            <li key={source.id}>
              <b>{source.id}</b>{' '}
              {source.url ? (
                <a href={source.url} target="_blank" rel="noreferrer">
                  {source.title}
                  <span class="vh"> ({t('common.newWindow')})</span>
                </a>
              ) : (
                source.title
              )}{' '}
              <small>{t(source.primary ? 'source.primary' : 'source.secondary')}</small>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function People({ title, people }: { title: string; people: readonly PersonView[] }) {
  if (people.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="people">
        {people.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              aria-haspopup="dialog"
              onClick={(event) => openName(person.id, event.currentTarget)}
            >
              <Picture drawing={portraitOf(person.portrait)} />
              <span>
                <b>{person.name}</b>
                <small>{person.office}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Channels and issues by name, each to be asked about. */
function Ways({ folder }: { folder: FolderView }) {
  const of = (...kinds: readonly NameView['kind'][]) =>
    folder.names.filter(({ kind }) => kinds.includes(kind));
  return (
    <section class="fold fold-two">
      <div>
        <h2>{t('brief.channels')}</h2>
        <NameList names={of('channel.official', 'channel.back')} />
      </div>
      <div>
        <h2>{t('brief.issues')}</h2>
        <NameList names={of('issue')} />
      </div>
    </section>
  );
}

function NameList({ names }: { names: readonly NameView[] }) {
  return (
    <ul class="name-list">
      {names.map((name) => (
        <li key={name.id}>
          <button
            type="button"
            class="name"
            aria-haspopup="dialog"
            onClick={(event) => openName(name.id, event.currentTarget)}
          >
            {name.name}
          </button>
          {name.hint !== '' && <small>{name.hint}</small>}
        </li>
      ))}
    </ul>
  );
}
