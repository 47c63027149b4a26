import type { FormView } from '../../projection/views.ts';
import type { Demarche } from '../../vocabulary/demarche.ts';
import { useHere } from '../desk/here.ts';
import { WaitButton } from '../desk/wait-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';
import { withMeasure } from './draft.ts';
import { Option, Options } from './options.tsx';
import { SendButton } from './send.tsx';
import { StaffNote } from './staff-note.tsx';
import { Words } from './words.tsx';

interface Props {
  readonly form: FormView;
  readonly draft: Demarche;
  readonly between: NonNullable<FormView['between']>;
  readonly onSend: () => void;
}

/** A third party's form: the message in its hands and how to pass it on, or steps of its own. */
export function BetweenComposer({ form, draft, between, onSend }: Props) {
  const { session, table } = useHere();
  const title = session.desk.value.turn?.title ?? '';
  return (
    <div class="view view-composing view-between">
      <section class="on-paper form-sheet" aria-labelledby="form-h">
        <header class="sheet-top">
          <button
            type="button"
            class="btn btn-bare sheet-back"
            onClick={() => (table.mode.value = 'reading')}
          >
            <Icon name="caret-left" /> {t('form.back')}
          </button>
          <h2 class="sheet-h" id="form-h" tabIndex={-1} data-lead>
            {t(`between.${between}`)}
          </h2>
          <p class="sheet-to" aria-live="polite">
            {between === 'hands' ? title : form.readback}
          </p>
        </header>
        <div class="between-words">
          {form.words.length > 0 ? <Words words={form.words} /> : <p>{t('between.unwritten')}</p>}
        </div>
      </section>
      <div class="side" id="move" tabIndex={-1}>
        <StaffNote draft={draft} />
        {between === 'hands' ? <Carriages draft={draft} /> : <Steps form={form} draft={draft} />}
        <div class="go">
          <SendButton refusal={form.refusal} label={t(`between.${between}.do`)} onSend={onSend} />
          {between === 'steps' && <WaitButton />}
        </div>
      </div>
    </div>
  );
}

/** The ways to pass it on: one of them. */
function Carriages({ draft }: { draft: Demarche }) {
  const { session, table } = useHere();
  const drafts = session.desk.value.turn?.drafts ?? [];
  return (
    <fieldset class="on-paper between-ways">
      <legend>{session.desk.value.turn?.question}</legend>
      {drafts.map(({ id, label, by, demarche }) => (
        <Option
          key={id}
          name="carriage"
          label={label}
          note={by}
          checked={draft.option === demarche.option}
          onChoose={() => (table.draft.value = demarche)}
        />
      ))}
    </fieldset>
  );
}

/** Steps of its own: any that are open. */
function Steps({ form, draft }: { form: FormView; draft: Demarche }) {
  const { table } = useHere();
  return (
    <fieldset class="on-paper between-ways">
      <legend>{t('between.own')}</legend>
      {form.measures.length === 0 && <p>{t('between.none')}</p>}
      <Options
        options={form.measures}
        chosen={({ id }) => draft.measures.includes(id)}
        render={(measure) => (
          <Option
            key={measure.id}
            many
            name="steps"
            label={measure.name}
            note={measure.hint}
            refusal={measure.refusal}
            checked={draft.measures.includes(measure.id)}
            onChoose={(on) => (table.draft.value = withMeasure(draft, measure.id, on))}
          />
        )}
      />
    </fieldset>
  );
}
