import { useEffect, useRef } from 'preact/hooks';
import '../styles/finder.css';
import { announce } from '../parts/announce.tsx';
import { Icon } from '../parts/icon.tsx';
import { hashOf } from '../routes.ts';
import { t } from '../strings/t.ts';
import {
  chosen,
  clear,
  FACET_NAMES,
  FACETS,
  type Facet,
  type Found,
  finding,
  found,
  isAsking,
  query,
  toggle,
} from './finder-state.ts';
import { TEN } from './ten.ts';
import { titleOf } from './told.ts';

/** The card index: words, three kinds of mark, and the cases that fit. It lies where the folder lies. */
export function Finder() {
  const field = useRef<HTMLInputElement>(null);
  const count = t('finder.count', { n: found.value.length, of: TEN.length });
  useEffect(() => field.current?.focus(), []);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) announce(count);
    first.current = false;
  }, [count]);
  return (
    <search
      class="case finder on-paper"
      id="case"
      tabIndex={-1}
      aria-labelledby="finder-h"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <div class="finder-top">
        <h2 id="finder-h" class="case-h">
          {t('finder.title')}
        </h2>
        <button type="button" class="btn btn-bare" onClick={close}>
          <Icon name="x" /> {t('finder.close')}
        </button>
      </div>
      <label class="finder-words">
        <span>{t('finder.words')}</span>
        <input
          ref={field}
          type="search"
          value={query.value}
          maxLength={100}
          autoComplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => {
            query.value = currentTarget.value;
          }}
        />
      </label>
      {FACET_NAMES.map((facet) => (
        <Marks key={facet} facet={facet} />
      ))}
      <p class="finder-count">
        <b>{count}</b>
        {isAsking.value && (
          <button type="button" class="btn btn-bare" onClick={clear}>
            {t('finder.clear')}
          </button>
        )}
      </p>
      {found.value.length === 0 && <p>{t('finder.none')}</p>}
      <ol class="finder-found">
        {found.value.map((one) => (
          <Row key={one.id} found={one} />
        ))}
      </ol>
    </search>
  );
}

/** Back to the folder, and to what opened this. */
function close(): void {
  finding.value = false;
  requestAnimationFrame(() => document.getElementById('find')?.focus());
}

function Marks({ facet }: { facet: Facet }) {
  return (
    <fieldset class="marks">
      <legend>{t(`finder.${facet}`)}</legend>
      <div class="words">
        {FACETS[facet].map((mark) => (
          <label key={mark}>
            <input
              type="checkbox"
              checked={chosen.value[facet].has(mark)}
              onChange={() => toggle(facet, mark)}
            />
            <span>{t(`mark.${mark}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A case, and which of its words answered. */
function Row({ found: { one, because } }: { found: Found }) {
  return (
    <li>
      <a
        href={hashOf({ screen: 'casebook', caseId: one.id })}
        onClick={() => {
          finding.value = false;
        }}
      >
        <b>{one.years}</b>
        <span>{titleOf(one)}</span>
        {because && (
          <small>
            {t(`finder.in.${because.kind}`)}: {excerpt(because.text)}
          </small>
        )}
      </a>
    </li>
  );
}

/** A sentence is told by its beginning. */
const LONG = 64;

function excerpt(text: string): string {
  return text.length <= LONG ? text : `${text.slice(0, text.lastIndexOf(' ', LONG))} …`;
}
