import '../styles/composer.css';
import { useSignal } from '@preact/signals';
import { useHere } from '../desk/here.ts';
import { WaitButton } from '../desk/wait-button.tsx';
import { layout } from '../layout.ts';
import { Hint } from '../parts/hint.tsx';
import { t } from '../strings/t.ts';
import { ActBox } from './act-box.tsx';
import { BetweenComposer } from './between.tsx';
import { ChannelBox } from './channel-box.tsx';
import { MeasureBox } from './measure-box.tsx';
import { PackageBox } from './package-box.tsx';
import { PhoneComposer } from './phone-composer.tsx';
import { ThirdPartyBox, VenueBox } from './place-box.tsx';
import { PredictDialog } from './predict-dialog.tsx';
import { SendButton, useSend } from './send.tsx';
import { SheetTop } from './sheet-top.tsx';
import { Side } from './side.tsx';
import { StaffNote } from './staff-note.tsx';
import { WordsDialog } from './words.tsx';

/** The paper form: five boxes, what the staff thinks of them beside, and the signature. */
export function Composer() {
  const { session, table, company } = useHere();
  const send = useSend();
  const reading = useSignal(false);
  const form = table.form.value;
  const draft = table.draft.value;
  /** A forecast that was asked of a class comes by itself. */
  void session.heard.value;
  if (form === null || draft === null) return null;
  const { guidance } = session.desk.value;
  const predict = send.asking.value && (
    <PredictDialog onDone={send.done} onCancel={() => (send.asking.value = false)} />
  );
  const words = reading.value && (
    <WordsDialog words={form.words} onClose={() => (reading.value = false)} />
  );
  if (form.between !== null) {
    return (
      <>
        <BetweenComposer form={form} draft={draft} between={form.between} onSend={send.start} />
        {predict}
      </>
    );
  }
  if (layout.value === 'phone') {
    return (
      <>
        <PhoneComposer
          form={form}
          draft={draft}
          onSend={send.start}
          onRead={() => (reading.value = true)}
        />
        {predict}
        {words}
      </>
    );
  }
  return (
    <div class="view view-composing">
      <section class="on-paper form-sheet" aria-labelledby="form-h">
        <SheetTop title={t('form.title')} readback={form.readback}>
          <button
            type="button"
            class="btn btn-read"
            aria-haspopup="dialog"
            onClick={() => (reading.value = true)}
          >
            {t('words.read')}
          </button>
        </SheetTop>
        <StaffNote draft={draft} />
        <ActBox form={form} draft={draft} />
        <div class="sheet-cols">
          <PackageBox form={form} draft={draft} />
          <div class="sheet-col">
            <ChannelBox form={form} draft={draft} />
            <VenueBox form={form} draft={draft} />
            <ThirdPartyBox form={form} draft={draft} />
            <MeasureBox form={form} draft={draft} />
          </div>
        </div>
      </section>
      <div class="side" id="move" tabIndex={-1}>
        <Hint id="hint.form" guidance={guidance} />
        <Hint id="hint.channel" guidance={guidance} />
        {company && <company.Room />}
        <Side form={form} draft={draft} />
        <div class="go">
          {company && <company.Put form={form} draft={draft} />}
          <SendButton refusal={form.refusal} onSend={send.start} />
          <WaitButton />
        </div>
      </div>
      {predict}
      {words}
    </div>
  );
}
