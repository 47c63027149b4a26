import type { ComponentChildren } from 'preact';
import type { Opening } from '../../vocabulary/move.ts';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';

interface OptionProps {
  readonly name: string;
  readonly label: string;
  /** A line under the name; a refusal takes its place. */
  readonly note: string;
  readonly refusal?: Opening['refusal'];
  readonly checked: boolean;
  readonly onChoose: (checked: boolean) => void;
  readonly many?: boolean;
}

/** One thing that may be chosen, or greyed with the reason why not. */
export function Option({
  name,
  label,
  note,
  refusal = null,
  checked,
  onChoose,
  many,
}: OptionProps) {
  return (
    <label class="opt">
      <input
        type={many ? 'checkbox' : 'radio'}
        name={name}
        checked={checked}
        disabled={refusal !== null && !checked}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <i />
      <span>
        <b>{label}</b>
        <small>{refusal?.text ?? note}</small>
      </span>
    </label>
  );
}

interface ShutProps<T extends Opening> {
  readonly options: readonly T[];
  readonly chosen: (option: T) => boolean;
  readonly render: (option: T) => ComponentChildren;
  /** How many closed ones may stand among the open before the rest is folded away. */
  readonly beside?: number;
}

/** Open ones first; what is not possible now stands after, a few at once and the rest folded. */
export function Options<T extends Opening>({ options, chosen, render, beside = 1 }: ShutProps<T>) {
  const open = options.filter((option) => option.refusal === null || chosen(option));
  const shut = options.filter((option) => !open.includes(option));
  const folded = shut.length > beside ? shut : [];
  return (
    <>
      <div class="tiles">
        {open.map(render)}
        {folded.length === 0 && shut.map(render)}
      </div>
      {folded.length > 0 && (
        <details class="shut">
          <summary>
            {t('opt.notNow', { n: folded.length })} <Icon name="caret-down" />
          </summary>
          <div class="tiles">{folded.map(render)}</div>
        </details>
      )}
    </>
  );
}
