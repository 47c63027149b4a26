import type { FormView } from '../../projection/views.ts';
import type { Demarche } from '../../vocabulary/demarche.ts';
import type { Act } from '../../vocabulary/words.ts';
import { useHere } from '../desk/here.ts';
import { t } from '../strings/t.ts';
import { withAct } from './draft.ts';

export interface BoxProps {
  readonly form: FormView;
  readonly draft: Demarche;
}

/** Box 1: what the message does. */
export function ActBox({ form, draft }: BoxProps) {
  const { table } = useHere();
  const reasons = reasonsOf(form);
  return (
    <fieldset class="box box-act">
      <legend>
        <b class="n">1</b> {t('form.box.act')}
      </legend>
      <div class="words">
        {form.acts.map(({ act, refusal }) => (
          <label key={act} title={refusal?.text}>
            <input
              type="radio"
              name="act"
              checked={draft.act === act}
              disabled={refusal !== null}
              aria-describedby={refusal ? 'why-act' : undefined}
              onChange={() => (table.draft.value = withAct(draft, act))}
            />
            <span>{t(`act.${act}`)}</span>
          </label>
        ))}
      </div>
      {reasons.length > 0 && (
        <p class="why" id="why-act">
          {reasons.map(({ acts, text }) => (
            <span key={text}>
              <b>{acts.map((act) => t(`act.${act}`)).join(', ')}:</b> {text}{' '}
            </span>
          ))}
        </p>
      )}
    </fieldset>
  );
}

interface Reason {
  readonly text: string;
  readonly acts: readonly Act[];
}

/** Acts that are not possible, those with the same reason together. */
function reasonsOf(form: FormView): readonly Reason[] {
  const reasons = new Map<string, Act[]>();
  for (const { act, refusal } of form.acts) {
    if (refusal !== null) reasons.set(refusal.text, [...(reasons.get(refusal.text) ?? []), act]);
  }
  return [...reasons].map(([text, acts]) => ({ text, acts }));
}
