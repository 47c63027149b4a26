import { useEffect, useRef, useState } from 'preact/hooks';
import { type FolderView, folder } from '../../projection/folder.ts';
import type { Pair, Play } from '../../projection/ports.ts';
import type { Case } from '../../vocabulary/case.ts';
import { FolderPages } from '../briefing/folder-pages.tsx';
import { BriefSheet } from '../briefing/sheet.tsx';
import { Desk } from '../desk/desk.tsx';
import { sessionOf } from '../desk/session.ts';
import { lend } from '../parts/asked.ts';
import { Icon } from '../parts/icon.tsx';
import { openFolder } from '../sound.ts';
import { t } from '../strings/t.ts';
import { Cover } from './cover.tsx';
import { p } from './words.ts';

interface Props {
  readonly game: Case;
  readonly play: Play;
  readonly pair: Pair;
  readonly onTake: () => void;
}

/** What lies on the screen of two: nothing while it goes across; then one player's folder, or desk. */
type Shown = 'cover' | 'folder' | 'desk';

interface Now {
  readonly play: Play;
  readonly pair: Pair;
  readonly shown: Shown;
}

/** Before whoever is to have the screen; when all is over there is nothing left to cover. */
function seated(play: Play, pair: Pair): Now {
  if (['outcome', 'ended'].includes(play.phase().kind)) return { play, pair, shown: 'desk' };
  const next = pair.holder() === play.side ? play : pair.pass();
  return { play: next, pair: next.pair ?? pair, shown: 'cover' };
}

/** A play of two at one screen, from one cover to the next. */
export function PairTable({ game, play, pair, onTake }: Props) {
  const [now, set] = useState(() => seated(play, pair));
  const latest = useRef(now);
  latest.current = now;
  useEffect(() => () => latest.current.play.close(), []);
  const { side } = now.play;
  const show = (shown: Shown) => set({ ...now, shown });
  switch (now.shown) {
    case 'cover':
      return (
        <Cover
          side={side}
          players={pair.players}
          onTake={() => show(now.pair.begins() ? 'folder' : 'desk')}
        />
      );
    case 'folder':
      return <PairFolder folder={folder(game, side)} onRead={() => show('desk')} />;
    case 'desk':
      return (
        <PairDesk
          key={side}
          game={game}
          now={now}
          onAcross={() => set(seated(now.play, now.pair))}
          onTake={onTake}
        />
      );
  }
}

/** The folder of the one who sits down for the first time. */
function PairFolder({ folder, onRead }: { folder: FolderView; onRead: () => void }) {
  useEffect(() => lend(folder), []);
  useEffect(() => {
    // without the sound the folder is read in silence
    openFolder(folder).catch(() => undefined);
  }, []);
  const foot = (
    <button type="button" class="btn btn-send" onClick={onRead}>
      {t('brief.toDesk')} <Icon name="arrow-right" />
    </button>
  );
  return (
    <BriefSheet
      caseId={folder.case.id}
      short={folder.case.short}
      title={t('brief.title')}
      note={p('pair.folder')}
      foot={foot}
    >
      <FolderPages folder={folder} />
    </BriefSheet>
  );
}

interface DeskProps {
  readonly game: Case;
  readonly now: Now;
  readonly onAcross: () => void;
  readonly onTake: () => void;
}

/** One player's desk, until nothing is left on it to read or decide. */
function PairDesk({ game, now: { play, pair }, onAcross, onTake }: DeskProps) {
  const [session] = useState(() =>
    sessionOf(play, folder(game, play.side), {
      kept: `${play.save}:${play.side}`,
      greeted: true,
    }),
  );
  const goAcross = useRef(onAcross);
  goAcross.current = onAcross;
  useEffect(() => {
    const unwatch = play.watch(() => {
      if (pair.holder() !== play.side) goAcross.current();
    });
    return () => {
      unwatch();
      session.close();
    };
  }, [session]);
  return <Desk session={session} onTake={onTake} />;
}
