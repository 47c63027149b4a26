import { cases } from 'virtual:casebook';
import { useEffect, useState } from 'preact/hooks';
import type { GlossaryWord } from '../../vocabulary/evidence.ts';
import { EVIDENCE } from '../../vocabulary/words.ts';
import { caseOf } from '../case-store.ts';
import { loadAgain } from '../parts/again.ts';
import { GradeMark } from '../parts/grade.tsx';
import { Busy } from '../parts/loading.tsx';
import { Page } from '../parts/page.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { t } from '../strings/t.ts';

/** The field's terms as the cases use them, and what the grades of evidence mean. */
export function Glossary() {
  const [words, set] = useState<readonly GlossaryWord[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    wordsOfAll().then(set, () => setFailed(true));
  }, []);
  if (failed) {
    return (
      <Trouble
        title={t('trouble.title')}
        found={t('trouble.chunk', { what: t('load.glossary') })}
        mend={t('trouble.chunk.mend')}
        action={{ label: t('common.tryAgain'), run: () => void loadAgain().catch(() => undefined) }}
      />
    );
  }
  if (words === null) return <Busy what={t('load.glossary')} />;
  return (
    <Page title={t('glossary.title')}>
      <dl class="terms">
        {words.map(({ id, word, meaning }) => (
          <div key={id}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('glossary.grades')}</h2>
      <dl class="terms">
        {EVIDENCE.map((evidence) => (
          <div key={evidence}>
            <dt>
              <GradeMark evidence={evidence} />
            </dt>
            <dd>{t(`evidence.${evidence}.means`)}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}

/** The words of every case, each once, in alphabetical order. */
async function wordsOfAll(): Promise<readonly GlossaryWord[]> {
  const games = await Promise.all(cases.map(({ id }) => caseOf(id)));
  const words = new Map(games.flatMap(({ glossary }) => glossary.map((word) => [word.id, word])));
  return [...words.values()].sort((a, b) => a.word.localeCompare(b.word));
}
