import { useEffect, useState } from 'preact/hooks';
import { watchClass } from '../../../classroom/client/watch.ts';
import type { PackView } from '../../../classroom/protocol/views.ts';
import { Busy } from '../../parts/loading.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { go } from '../../routes.ts';
import { type KeptClass, keptClass } from '../teacher/kept-classes.ts';
import { Pack } from './pack.tsx';
import { tk } from './words.ts';

/** The print pack of a class whose keys are on this device. */
export function PackScreen({ classId }: { classId: string }) {
  const [pack, set] = useState<PackView | 'failed' | null>(null);
  useEffect(() => {
    const kept = keptClass(classId);
    if (kept === null) return set('failed');
    return askPack(kept, set);
  }, [classId]);
  if (pack === null) return <Busy what={tk('coming')} />;
  if (pack === 'failed') {
    return (
      <Trouble
        title={tk('title')}
        found={tk('failed')}
        mend={tk('failed.mend')}
        action={{ label: tk('back'), run: () => go({ screen: 'desk', classId, link: null }) }}
      />
    );
  }
  return <Pack classId={classId} pack={pack} />;
}

/** Asks the class once. Returns its unbind. */
function askPack(kept: KeptClass, told: (pack: PackView | 'failed') => void): () => void {
  const watch = watchClass({
    entrance: { classId: kept.classId, as: 'teacher', token: kept.teacherToken },
    line: ({ kind }) => {
      if (kind === 'closed') told('failed');
      if (kind !== 'open') return;
      watch.ask({ kind: 'pack' }).then(
        ({ pack }) => {
          told(pack);
          watch.close();
        },
        () => told('failed'),
      );
    },
    told: () => undefined,
  });
  return watch.close;
}
