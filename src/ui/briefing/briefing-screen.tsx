import { useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FolderView } from '../../projection/folder.ts';
import type { Who } from '../../record/save.ts';
import { GUIDANCE, type Guidance } from '../../vocabulary/words.ts';
import { caseOf, folderOf } from '../case-store.ts';
import { openPlay, rules } from '../desk/door.ts';
import { readKept, writeKept } from '../kept.ts';
import { lend } from '../parts/asked.ts';
import { CaptionLine } from '../parts/caption-line.tsx';
import { Choice } from '../parts/choice.tsx';
import { Icon } from '../parts/icon.tsx';
import { Busy } from '../parts/loading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { go, hashOf } from '../routes.ts';
import { openFolder } from '../sound.ts';
import { t } from '../strings/t.ts';
import { FolderPages } from './folder-pages.tsx';

interface Props {
  readonly caseId: string;
  readonly who: Who;
}

/** The folder before the play: read it, or go straight to the desk. */
export function BriefingScreen({ caseId, who }: Props) {
  const [folder, set] = useState<FolderView | null>(null);
  const [trouble, setTrouble] = useState<'case' | 'chair' | null>(null);
  useEffect(() => {
    setTrouble(null);
    folderOf(caseId, who).then(
      (found) => (found === null ? setTrouble('chair') : set(found)),
      () => setTrouble('case'),
    );
  }, [caseId, who]);
  if (trouble !== null) {
    return (
      <Trouble
        title={t(`trouble.${trouble}.title`)}
        found={t(`trouble.${trouble}`, { id: caseId, who })}
        mend={t(`trouble.${trouble}.mend`)}
      />
    );
  }
  return folder === null ? <Busy what={t('load.case')} /> : <Briefing folder={folder} />;
}

function Briefing({ folder }: { folder: FolderView }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const opening = useSignal(false);
  const failed = useSignal<string | null>(null);
  const guidance = useSignal<Guidance>(
    readKept('guidance', (kept) => GUIDANCE.find((one) => one === kept) ?? 'guided'),
  );
  useEffect(() => lend(folder), [folder]);
  useEffect(() => {
    // without the sound the folder is read in silence
    openFolder(folder).catch(() => undefined);
  }, [folder]);
  useEffect(() => heading.current?.focus(), []);
  const open = async () => {
    opening.value = true;
    failed.value = null;
    try {
      const [{ startPlay }, game] = await Promise.all([rules(), caseOf(folder.case.id)]);
      const play = startPlay(game, {
        side: folder.side,
        chair: folder.alone,
        guidance: guidance.value,
      });
      openPlay.value = play;
      go({ screen: 'play', caseId: folder.case.id, save: play.save });
    } catch (error) {
      failed.value = error instanceof Error ? error.message : String(error);
      opening.value = false;
    }
  };
  return (
    <div class="briefing">
      <header class="brief-top">
        <a class="btn btn-bare" href={hashOf({ screen: 'casebook', caseId: folder.case.id })}>
          <Icon name="arrow-left" /> {t('common.toCasebook')}
        </a>
        <p class="brand">{folder.case.short}</p>
        <p class="brief-note">{t('brief.skipNote')}</p>
      </header>
      <CaptionLine />
      <main class="on-paper brief-paper">
        <h1 ref={heading} class="brief-h" tabIndex={-1}>
          {t('brief.title')}
        </h1>
        <FolderPages folder={folder} />
      </main>
      <footer class="brief-foot">
        <Choice
          label={t('brief.guidance')}
          options={GUIDANCE}
          value={guidance.value}
          name={(one) => t(`guidance.${one}`)}
          means={(one) => t(`guidance.${one}.means`)}
          onChoose={(one) => {
            guidance.value = one;
            writeKept('guidance', one);
          }}
        />
        {failed.value && <p role="alert">{t('trouble.screen', { reason: failed.value })}</p>}
        <button type="button" class="btn btn-send" aria-busy={opening.value} onClick={open}>
          {t(opening.value ? 'brief.opening' : 'brief.toDesk')} <Icon name="arrow-right" />
        </button>
      </footer>
    </div>
  );
}
