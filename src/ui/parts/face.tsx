import { useEffect, useState } from 'preact/hooks';
import { Picture } from './picture.tsx';
import type { Drawing } from './pictures.ts';

interface Props {
  /** Id of a portrait; null where the person has none. */
  readonly id: string | null;
  readonly class?: string;
}

/**
 * A portrait whose address comes behind the words: the list of all drawings is longer than the first
 * screen's script may be.
 */
export function Face({ id, class: role }: Props) {
  const [drawing, set] = useState<Drawing | null>(null);
  useEffect(() => {
    let here = true;
    set(null);
    import('./pictures.ts').then(
      ({ portraitOf }) => here && set(portraitOf(id)),
      () => {
        // The words beside it say the same.
      },
    );
    return () => {
      here = false;
    };
  }, [id]);
  return drawing === null ? null : <Picture drawing={drawing} {...(role ? { class: role } : {})} />;
}
