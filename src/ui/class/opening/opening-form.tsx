import { cases } from 'virtual:casebook';
import { useSignal } from '@preact/signals';
import type { PlanView } from '../../../classroom/protocol/wire.ts';
import { LENGTHS, type Length } from '../../../vocabulary/classroom.ts';
import { GUIDANCE, type Guidance } from '../../../vocabulary/words.ts';
import { announce } from '../../parts/announce.tsx';
import { Choice } from '../../parts/choice.tsx';
import { go } from '../../routes.ts';
import { t } from '../../strings/t.ts';
import { Sign } from '../sign.tsx';
import { askOpen } from '../teacher/doors.ts';
import { keepClass } from '../teacher/kept-classes.ts';
import { ClassFile } from './class-file.tsx';
import { PlanChoice } from './plan-choice.tsx';
import { to } from './words.ts';

type State =
  | { readonly kind: 'filling in' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'refused'; readonly why: string };

/** Case, length and guidance; then the class is open, and its keys are on this device. */
export function OpeningForm({ plans }: { plans: readonly PlanView[] }) {
  const chosen = useSignal(firstOf(plans));
  const length = useSignal<Length>(45);
  const guidance = useSignal<Guidance>('guided');
  const file = useSignal<{ readonly name: string; readonly text: string } | null>(null);
  const state = useSignal<State>({ kind: 'filling in' });
  if (plans.length === 0) return <p>{to('case.none')}</p>;
  const open = async () => {
    if (state.value.kind === 'opening') return;
    state.value = { kind: 'opening' };
    announce(to('open.busy'));
    const told = await askOpen({
      case: chosen.value,
      length: length.value,
      guidance: guidance.value,
      seed: null,
      file: file.value?.text ?? null,
    });
    if (told.kind === 'open') {
      keepClass({ ...told.value, case: chosen.value, at: Date.now() });
      go({ screen: 'desk', classId: told.value.classId, link: null });
      return;
    }
    const why = told.kind === 'refused' ? told.text : to('no server');
    state.value = { kind: 'refused', why };
  };
  return (
    <form
      class="o-form"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <PlanChoice plans={plans} value={chosen.value} onChoose={(id) => (chosen.value = id)} />
      <div class="o-row">
        <Choice
          label={to('length')}
          options={LENGTHS.map(String)}
          value={String(length.value)}
          name={(n) => to(n === '75' ? 'length.75' : 'length.45')}
          means={(n) => to(n === '75' ? 'length.75.means' : 'length.45.means')}
          onChoose={(n) => (length.value = LENGTHS.find((one) => String(one) === n) ?? 45)}
        />
        <Choice
          label={to('guidance')}
          options={GUIDANCE}
          value={guidance.value}
          name={(one) => t(`guidance.${one}`)}
          means={(one) => t(`guidance.${one}.means`)}
          onChoose={(one) => (guidance.value = one)}
        />
      </div>
      <ClassFile file={file.value} onFile={(next) => (file.value = next)} />
      {state.value.kind === 'refused' && (
        <div class="o-trouble" role="alert">
          <p>
            <b>{to('refused')}</b> {state.value.why}
          </p>
        </div>
      )}
      <div class="go">
        <button type="submit" class="btn btn-send" aria-disabled={state.value.kind === 'opening'}>
          <Sign name="door-open" /> {to(state.value.kind === 'opening' ? 'open.busy' : 'open')}
        </button>
      </div>
    </form>
  );
}

/** The case that most know of; else the first that there is. */
function firstOf(plans: readonly PlanView[]): string {
  const known = cases.find(({ id }) => id === 'cuba1962')?.id;
  return plans.find(({ id }) => id === known)?.id ?? plans[0]?.id ?? '';
}
