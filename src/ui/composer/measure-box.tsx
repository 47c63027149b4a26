import { useHere } from '../desk/here.ts';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';
import type { BoxProps } from './act-box.tsx';
import { withMeasure } from './draft.ts';
import { Option, Options } from './options.tsx';

/** Steps taken with the message: alerts, ships, flights. Folded, since most messages take none. */
export function MeasureBox({ form, draft }: BoxProps) {
  const { table } = useHere();
  if (form.measures.length === 0) return null;
  const taken = form.measures.filter(({ id }) => draft.measures.includes(id));
  return (
    <details class="box box-measures">
      <summary>
        <b>{t('form.box.measures')}</b>
        <span>
          {taken.length === 0 ? t('measures.none') : taken.map(({ name }) => name).join('; ')}
        </span>
        <Icon name="caret-down" />
      </summary>
      <fieldset>
        <legend class="vh">{t('form.box.measures')}</legend>
        <Options
          options={form.measures}
          chosen={({ id }) => draft.measures.includes(id)}
          render={(measure) => (
            <Option
              key={measure.id}
              many
              name="measures"
              label={measure.name}
              note={measure.hint}
              refusal={measure.refusal}
              checked={draft.measures.includes(measure.id)}
              onChoose={(on) => (table.draft.value = withMeasure(draft, measure.id, on))}
            />
          )}
        />
      </fieldset>
    </details>
  );
}
