import { REASONS, type Reason } from '../../../vocabulary/classroom.ts';
import { Icon } from '../../parts/icon.tsx';
import { c } from '../words.ts';

interface Props {
  readonly value: Reason;
  readonly onChoose: (reason: Reason) => void;
}

/** Why, from a list: composed, so that nothing private or hurtful can be typed. */
export function Because({ value, onChoose }: Props) {
  return (
    <div class="because">
      <label for="because">{c('because')}</label>
      <span class="sel">
        <select
          id="because"
          value={value}
          onChange={({ currentTarget }) => {
            const reason = REASONS.find((one) => one === currentTarget.value);
            if (reason) onChoose(reason);
          }}
        >
          {REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {c(`because.${reason}`)}
            </option>
          ))}
        </select>
        <Icon name="caret-down" />
      </span>
    </div>
  );
}
