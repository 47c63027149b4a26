import './essay.css';
import { CaseLink } from '../casebook/case-link.tsx';
import { WORKS } from '../model/sources.ts';
import { Page } from '../parts/page.tsx';
import { Picture } from '../parts/picture.tsx';
import { stillOf } from '../parts/pictures.ts';
import { Within } from '../parts/within.tsx';
import { hashOf } from '../routes.ts';
import { t } from '../strings/t.ts';
import { type EssayPart, e, PARTS, type Paragraph } from './parts.ts';

/** What back channels are, when they were used, what they buy and cost; in the margin, cases and works. */
export function Essay() {
  return (
    <Page title={e('essay.title')} class="page essay">
      <p class="essay-lead">{e('essay.lead')}</p>
      <nav class="essay-parts" aria-label={e('essay.parts')}>
        <ol>
          {PARTS.filter(({ sub }) => !sub).map(({ name }) => (
            <li key={name}>
              <Within to={name}>{e(`essay.${name}`)}</Within>
            </li>
          ))}
        </ol>
      </nav>
      {PARTS.map((part) => (
        <Part key={part.name} part={part} />
      ))}
      <p class="go essay-foot">
        <a class="btn" href={hashOf({ screen: 'casebook', caseId: null })}>
          {t('common.toCasebook')}
        </a>
        <a class="btn" href={hashOf({ screen: 'glossary' })}>
          {t('menu.glossary')}
        </a>
        <a class="btn" href={hashOf({ screen: 'model' })}>
          {t('menu.model')}
        </a>
      </p>
    </Page>
  );
}

function Part({ part: { name, sub, plate, paragraphs } }: { part: EssayPart }) {
  const Heading = sub ? 'h3' : 'h2';
  return (
    <section id={name} tabIndex={-1} aria-labelledby={`${name}-h`}>
      <Heading id={`${name}-h`}>{e(`essay.${name}`)}</Heading>
      {plate && (
        <figure class="essay-plate">
          <Picture drawing={stillOf(plate)} />
          <figcaption>{e(`plate.${plate}`)}</figcaption>
        </figure>
      )}
      {paragraphs.map((paragraph) => (
        <Said key={paragraph.id} paragraph={paragraph} />
      ))}
    </section>
  );
}

/** A paragraph with its margin. */
function Said({ paragraph: { id, cases, works } }: { paragraph: Paragraph }) {
  return (
    <div class="essay-said">
      <p>{e(id)}</p>
      {cases.length > 0 && (
        <div class="essay-margin">
          <p>
            <b>{e('essay.try')}</b>
            {cases.map((one) => (
              <CaseLink key={one} id={one} />
            ))}
          </p>
          {works.length > 0 && (
            <p>
              <b>{e('essay.rests')}</b>
              {works.map((key) => (
                <a key={key} class="case-link" href={hashOf({ screen: 'model', at: key })}>
                  {WORKS[key].short}
                </a>
              ))}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
