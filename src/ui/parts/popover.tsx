import { useEffect, useRef } from 'preact/hooks';
import '../styles/popover.css';
import type { NameView } from '../../projection/folder.ts';
import type { GlossaryWord, Source } from '../../vocabulary/evidence.ts';
import type { FieldWord } from '../glossary/field.ts';
import { layout } from '../layout.ts';
import { hashOf } from '../routes.ts';
import { t } from '../strings/t.ts';
import { type Asked, asked, field, fieldKey, reference } from './asked.ts';
import { Face } from './face.tsx';
import { Grade } from './grade.tsx';
import { Icon } from './icon.tsx';

/** The one small card that answers "who or what is this?", beside the word that was tapped. */
export function Popover() {
  const card = useRef<HTMLDivElement>(null);
  const now = asked.value;
  useEffect(() => {
    const element = card.current;
    if (element === null) return;
    if (now === null) {
      element.hidePopover();
      return;
    }
    if (!element.matches(':popover-open')) element.showPopover();
    place(element, now.from);
    element.querySelector<HTMLElement>('h2')?.focus();
  }, [now]);
  return (
    <div
      ref={card}
      popover="auto"
      role="dialog"
      aria-labelledby="asked-h"
      class="on-paper card"
      onToggle={(event) => {
        if (event.newState !== 'closed' || asked.value === null) return;
        const { from } = asked.value;
        asked.value = null;
        if (from.isConnected) from.focus();
      }}
    >
      {now !== null && <Answer asked={now} />}
      {now !== null && (
        <button
          type="button"
          class="btn btn-bare card-x"
          onClick={() => card.current?.hidePopover()}
        >
          <Icon name="x" />
          <span class="vh">{t('common.close')}</span>
        </button>
      )}
    </div>
  );
}

/** Beside the word where there is room; a phone's sheet places it by style. */
function place(card: HTMLElement, from: HTMLElement): void {
  card.removeAttribute('style');
  if (layout.value === 'phone') return;
  const word = from.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = word.bottom + 8 + height <= innerHeight;
  const top = below ? word.bottom + 8 : Math.max(8, word.top - 8 - height);
  card.style.top = `${top}px`;
  card.style.left = `${Math.max(8, Math.min(word.left, innerWidth - width - 8))}px`;
}

function Answer({ asked: { kind, id } }: { asked: Asked }) {
  const { names, sources, glossary } = reference.value;
  if (kind === 'source') return <SourceCard id={id} source={sources.find((s) => s.id === id)} />;
  const name = names.find((one) => one.id === id);
  if (name !== undefined) return <NameCard name={name} />;
  const word = field.value.find((one) => fieldKey(one.id) === id);
  if (word !== undefined) return <FieldCard word={word} />;
  return <WordCard word={glossary.find((one) => one.id === id)} />;
}

function NameCard({ name }: { name: NameView }) {
  return (
    <>
      <Face id={name.portrait} class="card-face" />
      <p class="card-kind">{t(`kind.${name.kind}`)}</p>
      <h2 id="asked-h" class="card-h" tabIndex={-1}>
        {name.name}
      </h2>
      {name.hint !== '' && <p class="card-hint">{name.hint}</p>}
      {name.about.length === 0 && <p>{t('name.nothing')}</p>}
      {name.about.map((statement) => (
        <p key={statement.id} class="card-fact">
          {statement.text} <Grade evidence={statement.evidence} sources={statement.sources} />
        </p>
      ))}
    </>
  );
}

function WordCard({ word }: { word: GlossaryWord | undefined }) {
  return (
    <>
      <p class="card-kind">{t('kind.word')}</p>
      <h2 id="asked-h" class="card-h" tabIndex={-1}>
        {word?.word ?? ''}
      </h2>
      <p>{word?.meaning ?? t('name.nothing')}</p>
    </>
  );
}

/** A word of the field, with its sentence and the way to its entry. */
function FieldCard({ word: { id, word, meaning, used } }: { word: FieldWord }) {
  return (
    <>
      <WordCard word={{ id, word, meaning }} />
      <p class="card-used">{used}</p>
      <p>
        <a href={hashOf({ screen: 'glossary', at: id })} target="_blank" rel="noreferrer">
          {t('glossary.entry')}
          <span class="vh"> ({t('common.newTab')})</span>
        </a>
      </p>
    </>
  );
}

function SourceCard({ id, source }: { id: string; source: Source | undefined }) {
  return (
    <>
      <p class="card-kind">
        {source ? t(source.primary ? 'source.primary' : 'source.secondary') : id}
      </p>
      <h2 id="asked-h" class="card-h card-source" tabIndex={-1}>
        {source?.title ?? t('source.unknown')}
      </h2>
      {source?.url && (
        <p>
          <a href={source.url} target="_blank" rel="noreferrer">
            {t('source.open')}
            <span class="vh"> ({t('common.newWindow')})</span>
          </a>
        </p>
      )}
    </>
  );
}
