import type { CaseSummary } from '../../case/summary.ts';
import { Icon } from '../parts/icon.tsx';
import { hashOf } from '../routes.ts';
import { t } from '../strings/t.ts';
import { latestOf, savesOf } from './saves.ts';

interface Props {
  readonly game: CaseSummary;
  readonly onSaves: () => void;
  readonly chair: CaseSummary['chairs'][number];
}

/** Ways in: resume where a game stands, play from the start, replay, print, saved games. */
export function Doors({ game, chair: { id, side, alone, name }, onSaves }: Props) {
  const who = alone || side === null ? id : side;
  const saves = savesOf(game.id);
  const latest = latestOf(game.id, who);
  return (
    <div class="acts">
      <div class={latest ? 'do do-two' : 'do'}>
        {latest && (
          <a class="btn play" href={hashOf({ screen: 'play', caseId: game.id, save: latest.id })}>
            <Icon name="play" />
            <span>{t('casebook.resume')}</span>
            <small class="wide">{latest.name}</small>
          </a>
        )}
        <a
          class={latest ? 'btn' : 'btn play'}
          href={hashOf({ screen: 'brief', caseId: game.id, who })}
          aria-label={t('casebook.playAs', { name })}
        >
          {!latest && <Icon name="play" />}
          <span>{latest ? t('casebook.playNew') : t('casebook.playAs', { name })}</span>
        </a>
      </div>
      <div class="do2">
        <a class="btn" href={hashOf({ screen: 'replay', caseId: game.id, save: null })}>
          <Icon name="clock-counter-clockwise" />
          {t('casebook.replay')}
        </a>
        <button type="button" class="btn" onClick={() => print()}>
          <Icon name="printer" />
          {t('casebook.print')}
        </button>
        <button type="button" class="btn" onClick={onSaves} aria-haspopup="dialog">
          <Icon name="floppy-disk" />
          {saves.length > 0 ? t('casebook.savesN', { n: saves.length }) : t('casebook.saves')}
        </button>
      </div>
    </div>
  );
}
