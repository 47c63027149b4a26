import { useId } from 'preact/hooks';

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly value: T;
  readonly name: (option: T) => string;
  readonly onChoose: (option: T) => void;
  /** Says a sentence under the choice about the option now chosen. */
  readonly means?: (option: T) => string;
}

/** One of a few words: a radio group, so that arrows move inside it. */
export function Choice<T extends string>({
  label,
  options,
  value,
  name,
  onChoose,
  means,
}: Props<T>) {
  const id = useId();
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <div class="words words-boxed">
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={id}
              checked={option === value}
              onChange={() => onChoose(option)}
            />
            <span>{name(option)}</span>
          </label>
        ))}
      </div>
      {means && <p class="choice-means">{means(value)}</p>}
    </fieldset>
  );
}
