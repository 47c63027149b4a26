import type { CaseSummary } from '../../case/summary.ts';
import { foundEndings } from '../endings.ts';
import { t } from '../strings/t.ts';

/** Length, evidence and endings found, as rows of a list. */
export function CaseFacts({ game }: { game: CaseSummary }) {
  const found = foundEndings.value.get(game.id)?.size ?? 0;
  return (
    <>
      <div>
        <dt>{t('casebook.length')}</dt>
        <dd>{game.length}</dd>
      </div>
      <div>
        <dt>{t('casebook.evidence')}</dt>
        <dd>
          {t('casebook.evidence.text', {
            sources: game.sources,
            primary: game.primary,
            disputes: game.disputes,
          })}
        </dd>
      </div>
      <div>
        <dt>{t('casebook.endings')}</dt>
        <dd>
          <span class="found" aria-hidden="true">
            {Array.from({ length: game.endings }, (_, i) => (
              <i key={i} class={i < found ? 'on' : undefined} />
            ))}
          </span>
          {t('casebook.endings.found', { found, of: game.endings })}
        </dd>
      </div>
    </>
  );
}
