import type { ComponentChildren } from 'preact';
import { Tick } from './ways.tsx';

interface Props {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: (checked: boolean) => void;
  /** Several may be ticked. */
  readonly many?: boolean;
  readonly disabled?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** One of a few boxes as printed on a form: the chosen one in reverse, with a tick. */
export function Pick({ name, checked, onChoose, many, disabled, class: of = '', children }: Props) {
  return (
    <label class={`pick ${of}`}>
      <input
        type={many ? 'checkbox' : 'radio'}
        name={name}
        checked={checked}
        disabled={disabled}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <span class={many ? 'pick-mark' : 'pick-mark pick-round'}>
        <Tick />
      </span>
      {children}
    </label>
  );
}
