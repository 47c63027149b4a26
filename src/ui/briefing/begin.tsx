import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { PlayOptions } from '../../projection/play.ts';
import { GUIDANCE, type Guidance } from '../../vocabulary/words.ts';
import { caseOf } from '../case-store.ts';
import { openPlay, rules } from '../desk/door.ts';
import { readKept, writeKept } from '../kept.ts';
import { Choice } from '../parts/choice.tsx';
import { Icon } from '../parts/icon.tsx';
import { go } from '../routes.ts';
import { t } from '../strings/t.ts';

interface Props {
  readonly caseId: string;
  /** Who plays. */
  readonly who: Pick<PlayOptions, 'side' | 'chair' | 'pair'>;
  /** What the button says. */
  readonly label: string;
  /** Does it stand out? Not beside another way on. */
  readonly quiet?: boolean;
  /** Another way on, before it. */
  readonly children?: ComponentChildren;
}

/** How much help, and the button that begins a play. */
export function Begin({ caseId, who, label, quiet = false, children }: Props) {
  const opening = useSignal(false);
  const failed = useSignal<string | null>(null);
  const guidance = useSignal<Guidance>(
    readKept('guidance', (kept) => GUIDANCE.find((one) => one === kept) ?? 'guided'),
  );
  const open = async () => {
    opening.value = true;
    failed.value = null;
    try {
      const [{ startPlay }, game] = await Promise.all([rules(), caseOf(caseId)]);
      const play = startPlay(game, { ...who, guidance: guidance.value });
      openPlay.value = play;
      go({ screen: 'play', caseId, save: play.save });
    } catch (error) {
      failed.value = error instanceof Error ? error.message : String(error);
      opening.value = false;
    }
  };
  return (
    <>
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
      {children}
      <button
        type="button"
        class={quiet ? 'btn' : 'btn btn-send'}
        aria-busy={opening.value}
        onClick={open}
      >
        {opening.value ? t('brief.opening') : label} {!quiet && <Icon name="arrow-right" />}
      </button>
    </>
  );
}
