import { cases } from 'virtual:casebook';
import { useId } from 'preact/hooks';
import type { PlanView } from '../../../classroom/protocol/wire.ts';
import { to } from './words.ts';

interface Props {
  readonly plans: readonly PlanView[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

/** The cases that a class may play, each in its own inks, in order of time. */
export function PlanChoice({ plans, value, onChoose }: Props) {
  const name = useId();
  const known = plans
    .map((plan) => ({ plan, game: cases.find(({ id }) => id === plan.id) }))
    .sort((a, b) => (a.game?.year ?? '').localeCompare(b.game?.year ?? ''));
  return (
    <fieldset class="o-plans">
      <legend>{to('case')}</legend>
      {known.map(({ plan, game }) => (
        <label key={plan.id} data-era={game?.era}>
          <input
            type="radio"
            name={name}
            checked={plan.id === value}
            onChange={() => onChoose(plan.id)}
          />
          <b>{game?.year ?? ''}</b>
          <span class="o-plan">
            <span class="o-plan-h">{plan.short}</span>
            <small>{to('case.roles', { n: plan.roles, essential: plan.essential })}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
