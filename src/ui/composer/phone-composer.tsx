import { useHere } from '../desk/here.ts';
import { STEPS, type Step } from '../desk/table.ts';
import { WaitButton } from '../desk/wait-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';
import { ActBox, type BoxProps } from './act-box.tsx';
import { ChannelBox } from './channel-box.tsx';
import { MeasureBox } from './measure-box.tsx';
import { PackageBox } from './package-box.tsx';
import { ThirdPartyBox, VenueBox } from './place-box.tsx';
import { SendButton } from './send.tsx';
import { Side } from './side.tsx';
import { StaffNote } from './staff-note.tsx';

interface Props extends BoxProps {
  readonly onSend: () => void;
  readonly onRead: () => void;
}

/** The form on a phone: six steps, one box at a time, the forecast peeking above the thumb. */
export function PhoneComposer({ form, draft, onSend, onRead }: Props) {
  const { table, company } = useHere();
  const step = table.step.value;
  const to = (next: Step) => {
    table.step.value = next;
    scrollTo(0, 0);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.steps-box')?.focus());
  };
  return (
    <div class="view view-composing" data-step={step}>
      <section class="on-paper form-sheet" aria-labelledby="form-h">
        <h2 class="vh" id="form-h" tabIndex={-1} data-lead>
          {t('form.title')}
        </h2>
        <ol class="steps" aria-label={t('form.boxes')}>
          {STEPS.map((one, i) => (
            <li key={one}>
              <button
                type="button"
                aria-current={one === step ? 'step' : undefined}
                onClick={() => to(one)}
              >
                <b>{one === 'sign' ? <Icon name="paper-plane-tilt" /> : i + 1}</b>
                <span>{t(`form.box.${one}`)}</span>
              </button>
            </li>
          ))}
        </ol>
        <div class="steps-box" tabIndex={-1}>
          {step === 'act' && <ActBox form={form} draft={draft} />}
          {step === 'package' && <PackageBox form={form} draft={draft} />}
          {step === 'channel' && <ChannelBox form={form} draft={draft} />}
          {step === 'venue' && <VenueBox form={form} draft={draft} />}
          {step === 'third' && <ThirdPartyBox form={form} draft={draft} />}
          {step === 'third' && <MeasureBox form={form} draft={draft} />}
          {step === 'sign' && (
            <div class="sheet-to">
              <p aria-live="polite">{form.readback}</p>
              <StaffNote draft={draft} />
              <button type="button" class="btn btn-read" aria-haspopup="dialog" onClick={onRead}>
                {t('words.read')}
              </button>
            </div>
          )}
        </div>
      </section>
      {step === 'sign' ? (
        <div class="side" id="move" tabIndex={-1}>
          {company && <company.Room />}
          <Side form={form} draft={draft} />
          <div class="go">
            {company && <company.Put form={form} draft={draft} />}
            <SendButton refusal={form.refusal} onSend={onSend} />
            <WaitButton />
          </div>
        </div>
      ) : (
        <Thumb step={step} onStep={to} />
      )}
    </div>
  );
}

function Thumb({ step, onStep }: { step: Step; onStep: (step: Step) => void }) {
  const { session, table } = useHere();
  const draft = table.draft.value;
  const at = STEPS.indexOf(step);
  const before = STEPS[at - 1];
  const after = STEPS[at + 1];
  const forecast = draft && session.play.forecast(draft);
  return (
    <div class="thumb">
      {forecast && (
        <button type="button" class="peek" onClick={() => onStep('sign')}>
          <span>
            <b>{t('forecast.peekSecret')}</b> {forecast.staysSecret.words}
          </span>
          <span>
            <b>{t('forecast.peekArrives')}</b> {forecast.arrives.words}
          </span>
          <Icon name="caret-up" />
        </button>
      )}
      <button
        type="button"
        class="btn"
        onClick={() => {
          if (before) onStep(before);
          else table.mode.value = 'reading';
        }}
      >
        <Icon name="caret-left" /> {before ? t(`form.box.${before}`) : t('form.back')}
      </button>
      {after && (
        <button type="button" class="btn btn-send" onClick={() => onStep(after)}>
          {t(`form.box.${after}`)} <Icon name="arrow-right" />
        </button>
      )}
    </div>
  );
}
