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

interface Choice<T> {
  readonly options: readonly T[];
  readonly chosen: (option: T) => boolean;
}

/** What stands on the form: all that is open, and what is not where that is one thing; else it is folded away. */
export function folding<T extends Opening>({ options, chosen }: Choice<T>) {
  const open = options.filter((option) => option.refusal === null || chosen(option));
  const shut = options.filter((option) => !open.includes(option));
  return shut.length > 1
    ? { shown: open, folded: shut }
    : { shown: [...open, ...shut], folded: [] };
}

interface Props<T extends Opening> extends Choice<T> {
  readonly render: (option: T) => ComponentChildren;
  /** What may be chosen before any of them: nobody, nowhere. */
  readonly children?: ComponentChildren;
}

/** Open ones first; what is not possible now stands after. */
export function Options<T extends Opening>({ options, chosen, render, children }: Props<T>) {
  const { shown, folded } = folding({ options, chosen });
  return (
    <>
      <div class="tiles">
        {children}
        {shown.map(render)}
      </div>
      <NotNow n={folded.length}>{folded.map(render)}</NotNow>
    </>
  );
}

/** What is not possible now, folded, each with its reason. */
export function NotNow({ n, children }: { n: number; children: ComponentChildren }) {
  if (n === 0) return null;
  return (
    <details class="shut">
      <summary>
        {t('opt.notNow', { n })} <Icon name="caret-down" />
      </summary>
      <div class="tiles">{children}</div>
    </details>
  );
}
