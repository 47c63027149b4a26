import type { Refusal } from '../../vocabulary/move.ts';

interface Props {
  readonly refused: readonly { readonly name: string; readonly refusal: Refusal | null }[];
  readonly id?: string;
}

/** Why some of a list are not possible; those with the same reason are named together. */
export function Reasons({ refused, id }: Props) {
  const reasons = new Map<string, string[]>();
  for (const { name, refusal } of refused) {
    if (refusal !== null) reasons.set(refusal.text, [...(reasons.get(refusal.text) ?? []), name]);
  }
  if (reasons.size === 0) return null;
  return (
    <p class="why" id={id}>
      {[...reasons].map(([text, names]) => (
        <span key={text}>
          <b>{names.join(', ')}:</b> {text}{' '}
        </span>
      ))}
    </p>
  );
}
