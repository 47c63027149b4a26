import { useEffect, useState } from 'preact/hooks';
import type { NameView } from '../../projection/folder.ts';
import { namesOf } from '../../projection/folder.ts';
import type { Play } from '../../projection/ports.ts';
import { playersOf } from '../../record/save.ts';
import type { Case } from '../../vocabulary/case.ts';
import { other } from '../../vocabulary/words.ts';
import { caseOf } from '../case-store.ts';
import { openPlay, rules } from '../desk/door.ts';
import { PairDebrief } from '../pair/pair-debrief.tsx';
import { Busy } from '../parts/loading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { go, hashOf } from '../routes.ts';
import { t } from '../strings/t.ts';
import { Debrief, type DebriefActions } from './debrief.tsx';
import type { PivotsAsk } from './pivots-reckon.ts';

interface Props {
  readonly caseId: string;
  /** Id of the save, or the share code that is the whole run. */
  readonly save: string;
  readonly shared?: boolean;
}

type State =
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'open';
      readonly game: Case;
      readonly play: Play;
      readonly names: readonly NameView[];
      readonly run: PivotsAsk;
    }
  | { readonly kind: 'failed'; readonly found: string };

/** The play of a save or of a link. A link that cannot be read says why. */
async function playOf(game: Case, save: string, shared: boolean): Promise<Play> {
  const { resumePlay } = await rules();
  if (!shared) return resumePlay(game, save);
  const { readShareCode } = await import('../../record/share.ts');
  const read = await readShareCode(save);
  if (read.save === null) throw new Error(`${read.problem.message} ${read.problem.mend}`);
  return resumePlay(game, read.save);
}

/** The debrief of a stored play or of one that came by a link. */
export function DebriefScreen({ caseId, save, shared = false }: Props) {
  const [state, set] = useState<State>({ kind: 'opening' });
  useEffect(() => {
    let here = true;
    let opened: Play | null = null;
    const open = async () => {
      const game = await caseOf(caseId);
      const play = await playOf(game, save, shared);
      if (!here) return play.close();
      opened = play;
      const record = play.record();
      const run = { game, record, whose: playersOf(record) };
      set({ kind: 'open', game, play, names: namesOf(game), run });
    };
    open().catch((error: unknown) => {
      const found = error instanceof Error ? error.message : String(error);
      if (here) set({ kind: 'failed', found });
    });
    return () => {
      here = false;
      opened?.close();
    };
  }, [caseId, save, shared]);
  if (state.kind === 'opening') return <Busy what={t('load.debrief')} />;
  if (state.kind === 'failed') {
    return (
      <Trouble
        title={t('trouble.save.title')}
        found={t('trouble.save', { id: shared ? '' : save, reason: state.found })}
        mend={t('trouble.save.mend')}
      />
    );
  }
  const { game, play, names, run } = state;
  const rest = { names, run, actions: actionsOf(caseId, game, play) };
  if (play.pair !== null) return <PairDebrief pair={play.pair} first={play.side} {...rest} />;
  return <Debrief view={play.debrief()} {...rest} />;
}

function actionsOf(caseId: string, game: Case, play: Play): DebriefActions {
  return {
    casebook: () => go({ screen: 'casebook', caseId }),
    replay: () => go({ screen: 'replay', caseId, save: null }),
    again: () =>
      go(
        play.pair === null
          ? { screen: 'brief', caseId, who: play.chair ?? play.side }
          : { screen: 'pair', caseId },
      ),
    otherChair:
      play.pair === null
        ? () => {
            const who = play.chair === null ? other(play.side) : play.side;
            go({ screen: 'brief', caseId, who });
          }
        : null,
    goBack: async (entry) => {
      const { forkPlay } = await rules();
      const branch = forkPlay(game, play.record(), entry, {});
      openPlay.value = branch;
      go({ screen: 'play', caseId, save: branch.save });
    },
    link: async () => {
      const { shareCode } = await import('../../record/share.ts');
      const hash = hashOf({ screen: 'shared', caseId, code: shareCode(play.record()) });
      return `${location.origin}${location.pathname}${hash}`;
    },
  };
}
