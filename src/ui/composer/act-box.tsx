import type { FormView } from '../../projection/views.ts';
import type { Demarche } from '../../vocabulary/demarche.ts';
import { useHere } from '../desk/here.ts';
import { t } from '../strings/t.ts';
import { withAct } from './draft.ts';
import { Reasons } from './reasons.tsx';

export interface BoxProps {
  readonly form: FormView;
  readonly draft: Demarche;
}

/** Box 1: what the message does. */
export function ActBox({ form, draft }: BoxProps) {
  const { table } = useHere();
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
      <Reasons
        id="why-act"
        refused={form.acts.map(({ act, refusal }) => ({ name: t(`act.${act}`), refusal }))}
      />
    </fieldset>
  );
}
