import { useEffect, useState } from 'preact/hooks';
import { folder } from '../../projection/folder.ts';
import type { Pair, Play } from '../../projection/ports.ts';
import type { Case } from '../../vocabulary/case.ts';
import { caseOf } from '../case-store.ts';
import { PairTable } from '../pair/pair-table.tsx';
import { Busy } from '../parts/loading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { t } from '../strings/t.ts';
import { Desk } from './desk.tsx';
import { openPlay, rules } from './door.ts';
import { type Session, sessionOf } from './session.ts';

interface Props {
  readonly caseId: string;
  readonly save: string;
}

type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly session: Session }
  | { readonly kind: 'pair'; readonly game: Case; readonly play: Play; readonly pair: Pair }
  | { readonly kind: 'failed'; readonly found: string };

/** A play by the address: the one just begun, or a saved one taken up again at the same word. */
export function PlayScreen({ caseId, save }: Props) {
  const [state, set] = useState<State>({ kind: 'opening' });
  /** Takes the play even from another tab. */
  const [take, setTake] = useState(false);
  useEffect(() => {
    let here = true;
    let session: Session | null = null;
    const open = async () => {
      const begun = openPlay.peek();
      const game = await caseOf(caseId);
      const play =
        begun?.save === save ? begun : await (await rules()).resumePlay(game, save, { take });
      if (!here) return play.close();
      if (play.pair !== null) {
        openPlay.value = play;
        set({ kind: 'pair', game, play, pair: play.pair });
        return;
      }
      const opened = sessionOf(play, folder(game, play.chair ?? play.side));
      session = opened;
      openPlay.value = play;
      set({ kind: 'open', session: opened });
    };
    open().catch((error: unknown) => {
      if (here)
        set({ kind: 'failed', found: error instanceof Error ? error.message : String(error) });
    });
    return () => {
      here = false;
      session?.close();
      openPlay.value = null;
    };
  }, [caseId, save, take]);
  if (state.kind === 'opening') return <Busy what={t('load.desk')} />;
  if (state.kind === 'pair') {
    return <PairTable key={String(take)} {...state} onTake={() => setTake(true)} />;
  }
  if (state.kind === 'open') return <Desk session={state.session} onTake={() => setTake(true)} />;
  return (
    <Trouble
      title={t('trouble.save.title')}
      found={t('trouble.save', { id: save, reason: state.found })}
      mend={t('trouble.save.mend')}
    />
  );
}
