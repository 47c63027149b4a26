import { useEffect, useState } from 'preact/hooks';
import { type NameView, namesOf } from '../../projection/folder.ts';
import type { Replay as ReplayPort } from '../../projection/ports.ts';
import type { Case } from '../../vocabulary/case.ts';
import { GUIDANCE, SIDES, type Side } from '../../vocabulary/words.ts';
import { caseOf } from '../case-store.ts';
import type { PivotsAsk } from '../debrief/pivots-reckon.ts';
import { openPlay, rules } from '../desk/door.ts';
import { readKept } from '../kept.ts';
import { Busy } from '../parts/loading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { go } from '../routes.ts';
import { t } from '../strings/t.ts';
import { Replay } from './replay.tsx';

interface Open {
  readonly game: Case;
  readonly replay: ReplayPort;
  readonly names: readonly NameView[];
  readonly run: PivotsAsk;
}

/** The record of a case, fetched and opened. */
export function ReplayScreen({ caseId }: { caseId: string }) {
  const [open, set] = useState<Open | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let here = true;
    Promise.all([
      caseOf(caseId),
      import('../../projection/replay.ts'),
      import('../../projection/history.ts'),
    ])
      .then(([game, { openReplay }, { historyTape }]) => {
        if (!here) return;
        const record = { chance: { kind: 'record' }, entries: historyTape(game).entries } as const;
        const run = { game, record, whose: SIDES };
        set({ game, replay: openReplay(game), names: namesOf(game), run });
      })
      .catch(() => setFailed(true));
    return () => {
      here = false;
    };
  }, [caseId]);
  if (failed) {
    return (
      <Trouble
        title={t('trouble.case.title')}
        found={t('trouble.case', { id: caseId })}
        mend={t('trouble.case.mend')}
      />
    );
  }
  if (open === null) return <Busy what={t('load.replay')} />;
  const sitDown = async (side: Side, step: number) => {
    const { takeOver } = await rules();
    const guidance = readKept(
      'guidance',
      (kept) => GUIDANCE.find((one) => one === kept) ?? 'guided',
    );
    const play = takeOver(open.game, step, { side, guidance });
    openPlay.value = play;
    go({ screen: 'play', caseId, save: play.save });
  };
  return (
    <Replay
      replay={open.replay}
      names={open.names}
      run={open.run}
      casebook={() => go({ screen: 'casebook', caseId })}
      takeOver={sitDown}
    />
  );
}
