import { useSignal } from '@preact/signals';
import type { DraftView } from '../../projection/views.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Hint } from '../parts/hint.tsx';
import { Icon } from '../parts/icon.tsx';
import { FactRows } from '../parts/statements.tsx';
import { t } from '../strings/t.ts';
import { useCompose } from './blank-form.tsx';
import { useHere } from './here.ts';
import { useStageFoot } from './stage-foot.ts';

/** The blotter: the question of the juncture, and the drafts the staff has laid on it. */
export function Blotter() {
  const { session } = useHere();
  const { turn, guidance } = session.desk.value;
  const compose = useCompose();
  const known = useSignal(false);
  const foot = useStageFoot<HTMLElement>();
  if (turn === null) return <EmptyBlotter />;
  return (
    <section ref={foot} class="blotter" id="move" aria-labelledby="move-h" tabIndex={-1}>
      <h2 class="ask" id="move-h" tabIndex={-1} data-lead>
        {turn.question}
      </h2>
      <p class="ask-sub">
        {turn.drafts.length === 0
          ? t('desk.drafts.none')
          : t(guidance === 'archival' ? 'desk.drafts.subArchival' : 'desk.drafts.sub')}{' '}
        {turn.then.length > 0 && (
          <button type="button" class="known" aria-haspopup="dialog" onClick={() => (known.value = true)}>
            {t('desk.known')}
          </button>
        )}
      </p>
      {known.value && (
        <Dialog title={t('desk.known')} onClose={() => (known.value = false)}>
          <FactRows statements={turn.then} />
        </Dialog>
      )}
      <Hint id="hint.drafts" guidance={guidance} />
      <ol class="drafts">
        {turn.drafts.map((draft, i) => (
          <li key={draft.id}>
            <Draft
              draft={draft}
              number={i + 1}
              told={guidance === 'guided'}
              onOpen={() => compose(draft)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface DraftProps {
  readonly draft: DraftView;
  readonly number: number;
  /** Says also what is likely and what is risked. */
  readonly told: boolean;
  readonly onOpen: () => void;
}

function Draft({ draft, number, told, onOpen }: DraftProps) {
  return (
    <button
      type="button"
      class={draft.kind === 'back' ? 'on-paper draft draft-back' : 'on-paper draft'}
      onClick={onOpen}
    >
      <span class="draft-n">{number}</span>
      <span class="draft-t">{draft.label}</span>
      <span class="draft-c">
        {draft.kind && <Icon name={draft.kind === 'back' ? 'eye-slash' : 'seal-check'} />} {draft.by}
      </span>
      {told && (draft.likely !== '' || draft.risk !== '') && (
        <span class="draft-l">
          {draft.likely !== '' && t('desk.draft.likely', { text: draft.likely })}{' '}
          {draft.risk !== '' && t('desk.draft.risk', { text: draft.risk })}
        </span>
      )}
      <Icon name="arrow-right" />
    </button>
  );
}

function EmptyBlotter() {
  const { session } = useHere();
  const foot = useStageFoot<HTMLElement>();
  return (
    <section ref={foot} class="blotter" id="move" aria-labelledby="move-h" tabIndex={-1}>
      <h2 class="ask" id="move-h" tabIndex={-1} data-lead>
        {t('desk.none.title')}
      </h2>
      <p class="ask-sub">{t('desk.none.text')}</p>
      <button type="button" class="btn btn-send" onClick={() => session.play.wait()}>
        <Icon name="hourglass-medium" /> {t('desk.wait')}
      </button>
    </section>
  );
}
