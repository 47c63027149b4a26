import { useEffect, useState } from 'preact/hooks';
import type { FolderView } from '../../projection/folder.ts';
import type { Who } from '../../record/save.ts';
import { folderOf } from '../case-store.ts';
import { lend } from '../parts/asked.ts';
import { Busy } from '../parts/loading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { openFolder } from '../sound.ts';
import { t } from '../strings/t.ts';
import { Begin } from './begin.tsx';
import { FolderPages } from './folder-pages.tsx';
import { BriefSheet } from './sheet.tsx';

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
  useEffect(() => lend(folder), [folder]);
  useEffect(() => {
    // without the sound the folder is read in silence
    openFolder(folder).catch(() => undefined);
  }, [folder]);
  const { case: its, side, alone } = folder;
  return (
    <BriefSheet
      caseId={its.id}
      short={its.short}
      title={t('brief.title')}
      note={t('brief.skipNote')}
      foot={<Begin caseId={its.id} who={{ side, chair: alone }} label={t('brief.toDesk')} />}
    >
      <FolderPages folder={folder} />
    </BriefSheet>
  );
}
