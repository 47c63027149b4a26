import { Page } from '../parts/page.tsx';
import { hashOf } from '../routes.ts';
import { t } from '../strings/t.ts';
import { LICENCES, NOTICES, type Notice } from './notices.ts';

/** Whose work this stands on, in the words their licences ask for. */
export function Credits() {
  return (
    <Page title={t('credits.title')}>
      <p>
        <a href={hashOf({ screen: 'model' })}>{t('model.research')}</a>
      </p>
      {NOTICES.map((notice) => (
        <section key={notice.heading}>
          <h2>{notice.heading}</h2>
          <Lines notice={notice} />
        </section>
      ))}
      <h2>{t('credits.licences')}</h2>
      {LICENCES.map((notice) => (
        <details key={notice.heading} class="licence">
          <summary>{notice.heading}</summary>
          <Lines notice={notice} />
        </details>
      ))}
    </Page>
  );
}

function Lines({ notice }: { notice: Notice }) {
  return (
    <>
      {notice.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
