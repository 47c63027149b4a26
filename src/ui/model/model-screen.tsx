import type { ComponentChildren } from 'preact';
import './model.css';
import './plates.css';
import { Page } from '../parts/page.tsx';
import { Within } from '../parts/within.tsx';
import { Workbench } from './bench.tsx';
import { Plates } from './plates.tsx';
import { Propositions } from './propositions.tsx';
import { Reference, Sources } from './reference.tsx';
import { type ModelStringId, m } from './words.ts';

const PARTS = ['assumes', 'bench', 'propositions', 'limits', 'parameters', 'sources'] as const;
type Part = (typeof PARTS)[number];

/** What the model assumes, a bench to try it on, what it reproduces, where it ends, and its sources. */
export function ModelScreen() {
  return (
    <Page title={m('model.title')} class="page model">
      <p class="model-lead">{m('model.lead')}</p>
      <nav class="model-parts" aria-label={m('model.parts')}>
        <ol>
          {PARTS.map((part) => (
            <li key={part}>
              <Within to={part}>{m(`model.${part}`)}</Within>
            </li>
          ))}
        </ol>
      </nav>
      <Section part="assumes" note={m('model.assumes.note')}>
        <Plates />
      </Section>
      <Section part="bench" note={m('bench.note')}>
        <Workbench />
      </Section>
      <Section part="propositions" note={m('props.note')}>
        <Propositions />
      </Section>
      <Section part="limits" note={m('limits.note')}>
        <Limits />
      </Section>
      <Section part="parameters" note={m('parameters.note')}>
        <Reference />
      </Section>
      <Section part="sources" note={m('sources.note')}>
        <Sources />
      </Section>
    </Page>
  );
}

interface SectionProps {
  readonly part: Part;
  readonly note?: string;
  readonly children: ComponentChildren;
}

function Section({ part, note, children }: SectionProps) {
  return (
    <section id={part} tabIndex={-1} class={`model-${part}`} aria-labelledby={`${part}-h`}>
      <div class="model-hd">
        <h2 id={`${part}-h`}>{m(`model.${part}`)}</h2>
        {note !== undefined && <p>{note}</p>}
      </div>
      {children}
    </section>
  );
}

/** What is left out, what is disputed, what nobody knows: the paragraphs of each, in order. */
const LIMITS = {
  out: ['limits.out.1', 'limits.out.2', 'limits.out.3', 'limits.out.4'],
  disagree: [
    'limits.disagree.1',
    'limits.disagree.2',
    'limits.disagree.3',
    'limits.disagree.4',
    'limits.disagree.5',
  ],
  unknown: ['limits.unknown.1', 'limits.unknown.2', 'limits.unknown.3', 'limits.unknown.4'],
} as const satisfies Readonly<Record<string, readonly ModelStringId[]>>;
const KINDS = ['out', 'disagree', 'unknown'] as const;

function Limits() {
  return (
    <div class="limits">
      {KINDS.map((kind) => (
        <section key={kind} aria-labelledby={`limits-${kind}`}>
          <h3 id={`limits-${kind}`}>{m(`limits.${kind}`)}</h3>
          {LIMITS[kind].map((id) => (
            <p key={id}>{m(id)}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
