import { useHere } from '../desk/here.ts';
import type { BoxProps } from './act-box.tsx';
import { withMeasure } from './draft.ts';
import { Option, Options } from './options.tsx';

/** The steps that are open, each to be ticked. */
export function MeasureOptions({ form, draft }: BoxProps) {
  const { table } = useHere();
  return (
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
  );
}
