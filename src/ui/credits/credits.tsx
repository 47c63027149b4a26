import { Page } from '../parts/page.tsx';
import { t } from '../strings/t.ts';
import { NOTICES } from './notices.ts';

/** Whose work this stands on, in the words their licences ask for. */
export function Credits() {
  return (
    <Page title={t('credits.title')}>
      {NOTICES.map(({ heading, lines }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </Page>
  );
}
