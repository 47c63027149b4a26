import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { NameView } from '../../projection/folder.ts';
import type { DebriefView } from '../../projection/views-debrief.ts';
import { announce } from '../parts/announce.tsx';
import { lend } from '../parts/asked.ts';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';
import { Beside } from './beside.tsx';
import { Curves } from './curves.tsx';
import { Decisions } from './decisions.tsx';
import { Judged } from './judged.tsx';
import { Ledgers } from './ledgers.tsx';
import { decidedMost, Pivots } from './pivots.tsx';
import type { PivotsAsk } from './pivots-reckon.ts';
import { usePivots } from './pivots-run.ts';
import { Unknown } from './unknown.tsx';
import { Verdict } from './verdict.tsx';
import '../styles/sheet.css';
import './debrief.css';
import './tables.css';
import './curves.css';
import './print.css';

/** What the debrief may ask of the shell around it. */
export interface DebriefActions {
  readonly casebook: () => void;
  readonly replay: () => void;
  /** Plays again, from the same chairs. */
  readonly again: () => void;
  /** Plays again from the other chair; null where two held both. */
  readonly otherChair: (() => void) | null;
  /** Takes the run up again at the place of an entry, as a new branch. */
  readonly goBack: (entry: number) => void;
  /** The address that holds the whole run; rejects when it cannot be made. */
  readonly link: () => Promise<string>;
}

interface Props {
  /** Above the verdict: from whose side it is read, where two played. */
  readonly reader?: ComponentChildren;
  readonly view: DebriefView;
  /** Every name that can be asked about. */
  readonly names: readonly NameView[];
  /** The run, for its decisive moments. */
  readonly run: PivotsAsk;
  readonly actions: DebriefActions;
}

/** The debrief: how it ended and what it cost, beside history, with everything that was hidden. */
export function Debrief({ reader, view, names, run, actions }: Props) {
  const pivots = usePivots(run);
  const most = useComputed(() => decidedMost(pivots.value)).value;
  return (
    <div class="debrief">
      <button type="button" class="skip" onClick={() => jump('ledgers')}>
        {t('debrief.skip')}
      </button>
      <Mast view={view} actions={actions} />
      <main id="main">
        {reader}
        <DebriefPages view={view} names={names} most={most} goBack={actions.goBack}>
          <Pivots
            of="yours"
            news={pivots}
            back={({ entry, when }) => (
              <button type="button" class="back" onClick={() => actions.goBack(entry)}>
                <Icon name="clock-counter-clockwise" />
                {t('debrief.goBackTo', { when })}
              </button>
            )}
          />
        </DebriefPages>
      </main>
      <Now actions={actions} />
    </div>
  );
}

interface PagesProps {
  readonly view: DebriefView;
  readonly names: readonly NameView[];
  /** Place of the decision on which most hung, once that is known. */
  readonly most: number | null;
  /** Takes the run up again at the place of an entry; null where it is not this reader's alone. */
  readonly goBack: ((entry: number) => void) | null;
  /** What is told after the decisions. */
  readonly children?: ComponentChildren;
}

/** The debrief without the shell around it: for a play of one's own, and for a seat in a class. */
export function DebriefPages({ view, names, most, goBack, children }: PagesProps) {
  useEffect(() => lend({ names, sources: view.sources, glossary: view.glossary }), [view, names]);
  return (
    <>
      <Verdict view={view} />
      <Ledgers view={view} />
      <Beside view={view} most={most} goBack={goBack} />
      <Curves view={view} />
      <Decisions decisions={view.decisions} goBack={goBack} />
      {children}
      <Judged view={view} />
      <Unknown view={view} />
      <Questions questions={view.questions} />
      <Sources view={view} />
    </>
  );
}

/** Moves the reader without changing the address, which names the screen. */
function jump(id: string): void {
  const target = document.getElementById(id);
  target?.scrollIntoView();
  target?.focus();
}

function Mast({ view, actions }: Pick<Props, 'view' | 'actions'>) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    actions
      .link()
      .then((address) => navigator.clipboard.writeText(address))
      .then(() => {
        setCopied(true);
        announce(t('debrief.linkCopied'));
      })
      .catch(() => announce(t('debrief.linkFailed')));
  };
  return (
    <header class="dmast">
      <button type="button" class="dmast-b" onClick={actions.casebook}>
        <Icon name="arrow-left" />
        <span>{t('common.toCasebook')}</span>
      </button>
      <p class="dmast-run">
        {view.case.short} <span>{t('debrief.title')}</span>
      </p>
      <div class="dmast-acts">
        <button type="button" class="dmast-b" onClick={() => print()}>
          <Icon name="printer" />
          <span>{t('debrief.print')}</span>
        </button>
        <button type="button" class="dmast-b" onClick={copy}>
          <Icon name={copied ? 'check' : 'link-simple'} />
          <span>{t('debrief.link')}</span>
        </button>
      </div>
    </header>
  );
}

function Questions({ questions }: { questions: readonly string[] }) {
  return (
    <section class="sheet" aria-labelledby="talk-h">
      <div class="hd">
        <h2 id="talk-h">{t('debrief.talk')}</h2>
      </div>
      <ol class="qs">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  );
}

function Sources({ view }: { view: DebriefView }) {
  return (
    <section class="sheet" aria-labelledby="sources-h">
      <div class="hd">
        <h2 id="sources-h">{t('debrief.sources')}</h2>
      </div>
      <ol class="sources">
        {view.sources.map((source) => (
          <li key={source.id}>
            <b>{source.id}</b>{' '}
            {source.url === null ? (
              source.title
            ) : (
              <a href={source.url} target="_blank" rel="noreferrer noopener">
                {source.title}
                <span class="vh"> ({t('common.newWindow')})</span>
              </a>
            )}
            {source.primary && <i> {t('debrief.primary')}</i>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Now({ actions }: { actions: DebriefActions }) {
  return (
    <footer class="now">
      <h2>{t('debrief.now')}</h2>
      <ul>
        <li>
          <button type="button" class="back" onClick={actions.again}>
            <Icon name="clock-counter-clockwise" />
            {t('debrief.again')}
          </button>
        </li>
        {actions.otherChair && (
          <li>
            <button type="button" class="dmast-b" onClick={actions.otherChair}>
              <Icon name="arrow-right" />
              {t('debrief.otherChair')}
            </button>
          </li>
        )}
        <li>
          <button type="button" class="dmast-b" onClick={actions.replay}>
            <Icon name="play" />
            {t('debrief.replay')}
          </button>
        </li>
      </ul>
    </footer>
  );
}
