import type { FormView } from '../../projection/views.ts';
import type { Demarche } from '../../vocabulary/demarche.ts';
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
  const refused = form.acts.filter(({ refusal }) => refusal !== null);
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
              aria-describedby={refusal ? `why-${act}` : undefined}
              onChange={() => (table.draft.value = withAct(draft, act))}
            />
            <span>{t(`act.${act}`)}</span>
          </label>
        ))}
      </div>
      {refused.length > 0 && (
        <ul class="why">
          {refused.map(({ act, refusal }) => (
            <li key={act} id={`why-${act}`}>
              <b>{t(`act.${act}`)}:</b> {refusal?.text}
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
