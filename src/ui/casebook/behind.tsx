import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of the page that comes when the rest can be used, and without which the page stands. */
export function Behind({ load }: { load: () => Promise<ComponentType> }) {
  const [part, set] = useState<{ readonly Part: ComponentType } | null>(null);
  useEffect(() => {
    let here = true;
    load().then(
      (Part) => here && set({ Part }),
      () => {
        // The words beside it say the same.
      },
    );
    return () => {
      here = false;
    };
  }, [load]);
  return part && <part.Part />;
}
