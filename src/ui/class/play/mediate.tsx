import { useSignal } from '@preact/signals';
import { MOST_TEXT } from '../../../classroom/protocol/fixed.ts';
import type { SeatView } from '../../../classroom/protocol/views.ts';
import { Icon } from '../../parts/icon.tsx';
import { Pick } from '../pick.tsx';
import { usePlace } from '../place.ts';
import { c } from '../words.ts';
import { Work } from './work.tsx';

const NOTE_ACTS = ['propose', 'probe', 'assure', 'explain'] as const;

/** A mediator without a chair in the case: a word to one head or to both, and perhaps a way it could go. */
export function Mediate({ notes }: { notes: NonNullable<SeatView['notes']> }) {
  const { give, waiting, room } = usePlace();
  const to = useSignal<readonly string[]>(notes.to.map(({ role }) => role));
  const act = useSignal<(typeof NOTE_ACTS)[number]>('propose');
  const issue = useSignal<string | null>(null);
  const rung = useSignal<string | null>(null);
  const typed = useSignal('');
  const about = notes.issues.find(({ id }) => id === issue.value) ?? null;
  const under = waiting.value.some(({ command }) => command.kind === 'note');
  const free = room.value?.freeText === true;
  const none = to.value.length === 0 || under;
  const names = notes.to.filter(({ role }) => to.value.includes(role)).map(({ name }) => name);
  const send = () => {
    if (none) return;
    const note = { act: act.value, issue: issue.value, rung: rung.value };
    const text = free && typed.value.trim() !== '' ? typed.value.trim() : null;
    give({ kind: 'note', to: [...to.value], note, text });
    typed.value = '';
  };
  return (
    <Work
      page="mediate"
      title={c('note.title')}
      act={
        <button type="button" class="btn btn-red" aria-disabled={none} onClick={send}>
          {under
            ? c('note.going')
            : names.length === 0
              ? c('note.nobody')
              : names.length > 1
                ? c('note.both')
                : c('note.do', { names: names.join() })}
        </button>
      }
    >
      <fieldset class="picks">
        <legend class="h-label">{c('note.to')}</legend>
        {notes.to.map(({ role, name }) => (
          <Pick
            key={role}
            many
            name="to"
            checked={to.value.includes(role)}
            onChoose={(on) => {
              const others = to.value.filter((one) => one !== role);
              to.value = on ? [...others, role] : others;
            }}
          >
            <span>{name}</span>
          </Pick>
        ))}
      </fieldset>
      <fieldset class="picks picks-two">
        <legend class="h-label">{c('note.act')}</legend>
        {NOTE_ACTS.map((one) => (
          <Pick key={one} name="act" checked={act.value === one} onChoose={() => (act.value = one)}>
            <span>{c(`note.${one}`)}</span>
          </Pick>
        ))}
      </fieldset>
      <div class="because">
        <label for="note-issue">{c('note.issue')}</label>
        <Select
          id="note-issue"
          value={issue.value}
          none={c('note.noIssue')}
          options={notes.issues}
          onChoose={(id) => {
            issue.value = id;
            rung.value = null;
          }}
        />
        {about && <label for="note-rung">{c('note.rung')}</label>}
        {about && (
          <Select
            id="note-rung"
            value={rung.value}
            none={c('note.noRung')}
            options={about.rungs}
            onChoose={(id) => (rung.value = id)}
          />
        )}
      </div>
      {free && (
        <div class="join-form">
          <label class="h-label" for="note-text">
            {c('note.text')}
          </label>
          <textarea
            id="note-text"
            class="text-in"
            rows={2}
            maxLength={MOST_TEXT}
            value={typed.value}
            onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
          />
        </div>
      )}
      <p class="note">{c('note.note')}</p>
    </Work>
  );
}

interface SelectProps {
  readonly id: string;
  readonly value: string | null;
  /** What stands for no choice. */
  readonly none: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (id: string | null) => void;
}

function Select({ id, value, none, options, onChoose }: SelectProps) {
  return (
    <span class="sel">
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
      >
        <option value="">{none}</option>
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <Icon name="caret-down" />
    </span>
  );
}
