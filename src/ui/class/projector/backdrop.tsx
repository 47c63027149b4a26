import { useEffect, useState } from 'preact/hooks';
import { caseOf } from '../../case-store.ts';
import { Picture } from '../../parts/picture.tsx';
import { type Drawing, stillOf } from '../../parts/pictures.ts';

/** A room of the case, from its public record; nothing where none is drawn. */
export function Backdrop({ caseId }: { caseId: string }) {
  const [drawing, set] = useState<Drawing | null>(null);
  useEffect(() => {
    let here = true;
    caseOf(caseId).then(
      ({ venues }) => {
        const drawn = venues.map(({ id }) => stillOf(id)).find((still) => still !== null);
        if (here && drawn) set(drawn);
      },
      () => {
        // The words beside it say the same.
      },
    );
    return () => {
      here = false;
    };
  }, [caseId]);
  return drawing === null ? null : <Picture drawing={drawing} class="pj-still" />;
}
