import type { FormView } from '../../projection/views.ts';
import type { Demarche } from '../../vocabulary/demarche.ts';
import { useHere } from '../desk/here.ts';
import { WaitButton } from '../desk/wait-button.tsx';
import { t } from '../strings/t.ts';
import type { BoxProps } from './act-box.tsx';
import { MeasureOptions } from './measure-options.tsx';
import { Option } from './options.tsx';
import { SendButton } from './send.tsx';
import { SheetTop } from './sheet-top.tsx';
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
  const { session } = useHere();
  const title = session.desk.value.turn?.title ?? '';
  return (
    <div class="view view-composing view-between">
      <section class="on-paper form-sheet" aria-labelledby="form-h">
        <SheetTop
          title={t(`between.${between}`)}
          readback={between === 'hands' ? title : form.readback}
        />
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
function Steps({ form, draft }: BoxProps) {
  return (
    <fieldset class="on-paper between-ways">
      <legend>{t('between.own')}</legend>
      {form.measures.length === 0 && <p>{t('between.none')}</p>}
      <MeasureOptions form={form} draft={draft} />
    </fieldset>
  );
}
