import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';
import type { BoxProps } from './act-box.tsx';
import { MeasureOptions } from './measure-options.tsx';

/** Steps taken with the message: alerts, ships, flights. Folded, since most messages take none. */
export function MeasureBox({ form, draft }: BoxProps) {
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
        <MeasureOptions form={form} draft={draft} />
      </fieldset>
    </details>
  );
}
