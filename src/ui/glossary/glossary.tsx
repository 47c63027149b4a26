import { words } from 'virtual:casebook/words';
import { useSignal } from '@preact/signals';
import type { GlossaryWord } from '../../vocabulary/evidence.ts';
import { EVIDENCE } from '../../vocabulary/words.ts';
import './glossary.css';
import { CaseLink } from '../casebook/case-link.tsx';
import { plain } from '../casebook/search.ts';
import { GradeMark } from '../parts/grade.tsx';
import { Page } from '../parts/page.tsx';
import { t } from '../strings/t.ts';
import { FIELD, type FieldWord } from './field.ts';

/** The field's terms, each with a sentence and a case; the cases' own; and what the grades of evidence mean. */
export function Glossary() {
  const query = useSignal('');
  const asked = plain(query.value);
  const answers = ({ word }: { word: string }) => ` ${plain(word)}`.includes(` ${asked}`);
  const field = FIELD.filter(answers);
  const others = OF_CASES.filter(answers);
  return (
    <Page title={t('glossary.title')}>
      <p class="glossary-lead">{t('glossary.lead')}</p>
      <label class="glossary-find">
        <span>{t('glossary.find')}</span>
        <input
          type="search"
          maxLength={60}
          autoComplete="off"
          value={query.value}
          onInput={({ currentTarget }) => {
            query.value = currentTarget.value;
          }}
        />
      </label>
      {field.length + others.length === 0 && <p role="status">{t('glossary.none')}</p>}
      {field.length > 0 && (
        <>
          <h2>{t('glossary.ofField')}</h2>
          <dl class="terms field-terms">
            {field.map((word) => (
              <Entry key={word.id} word={word} />
            ))}
          </dl>
        </>
      )}
      {others.length > 0 && (
        <>
          <h2>{t('glossary.ofCases')}</h2>
          <dl class="terms">
            {others.map(({ id, word, meaning, cases }) => (
              <div key={id}>
                <dt>{word}</dt>
                <dd>
                  {meaning} <CaseLinks ids={cases} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
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

function Entry({ word: { id, word, meaning, used, example, caseId } }: { word: FieldWord }) {
  return (
    <div id={id} tabIndex={-1}>
      <dt>{word}</dt>
      <dd>{meaning}</dd>
      <dd class="term-used">{used}</dd>
      <dd class="term-example">
        <b>{t('glossary.example')}</b> {example} <CaseLink id={caseId} />
      </dd>
    </div>
  );
}

function CaseLinks({ ids }: { ids: readonly string[] }) {
  return (
    <span class="term-cases">
      {ids.map((id) => (
        <CaseLink key={id} id={id} />
      ))}
    </span>
  );
}

interface CaseWord extends GlossaryWord {
  readonly cases: readonly string[];
}

const OF_FIELD = new Set(FIELD.flatMap(({ forms }) => forms.map(plain)));

/** The words that the cases explain and the field's list does not, each once, in alphabetical order. */
const OF_CASES: readonly CaseWord[] = wordsOfCases();

function wordsOfCases(): readonly CaseWord[] {
  const found = new Map<string, CaseWord>();
  for (const { id, glossary } of words) {
    for (const word of glossary) {
      const key = plain(word.word);
      if (OF_FIELD.has(key)) continue;
      const known = found.get(key) ?? { ...word, cases: [] };
      found.set(key, { ...known, cases: [...known.cases, id] });
    }
  }
  return [...found.values()].sort((a, b) => a.word.localeCompare(b.word, 'en'));
}
