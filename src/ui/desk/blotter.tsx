import { useSignal } from '@preact/signals';
import type { DraftView } from '../../projection/views.ts';
import type { Guidance } from '../../vocabulary/words.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Hint } from '../parts/hint.tsx';
import { Icon } from '../parts/icon.tsx';
import { FactRows } from '../parts/statements.tsx';
import { t } from '../strings/t.ts';
import { useCompose } from './blank-form.tsx';
import { useHere } from './here.ts';
import { useStageFoot } from './stage-foot.ts';

/** A question of more letters than this is set smaller. */
const LONG = 38;

function subOf(drafts: number, guidance: Guidance): string {
  if (drafts === 0) return t('desk.drafts.none');
  return t(guidance === 'archival' ? 'desk.drafts.subArchival' : 'desk.drafts.sub');
}

/** The blotter: the question of the juncture, and the drafts the staff has laid on it. */
export function Blotter() {
  const { session } = useHere();
  const { turn, guidance } = session.desk.value;
  const compose = useCompose();
  const known = useSignal(false);
  const foot = useStageFoot<HTMLElement>();
  if (turn === null) return <EmptyBlotter />;
  const hands = session.desk.value.chair.between && turn.answers !== null;
  const question = turn.answers === null || hands ? turn.question : t('desk.answerQuestion');
  return (
    <section ref={foot} class="blotter" id="move" aria-labelledby="move-h" tabIndex={-1}>
      <p class="ask-k">
        {hands ? turn.title : t('desk.juncture', { n: turn.number, title: turn.title })}
      </p>
      <div class="ask-row">
        <h2
          class={question.length > LONG ? 'ask ask-long' : 'ask'}
          id="move-h"
          tabIndex={-1}
          data-lead
        >
          {question}
        </h2>
        {turn.then.length > 0 && (
          <button
            type="button"
            class="ask-known"
            aria-haspopup="dialog"
            onClick={() => (known.value = true)}
          >
            {t('desk.known')}
          </button>
        )}
      </div>
      {(guidance !== 'standard' || turn.drafts.length === 0) && (
        <p class="ask-sub">
          {hands ? t('between.hands.sub') : subOf(turn.drafts.length, guidance)}
        </p>
      )}
      {known.value && (
        <Dialog title={t('desk.known')} onClose={() => (known.value = false)}>
          <FactRows statements={turn.then} />
        </Dialog>
      )}
      {!hands && <Hint id="hint.drafts" guidance={guidance} />}
      <ol class="drafts">
        {turn.drafts.map((draft, i) => (
          <li key={draft.id}>
            <Draft draft={draft} number={i + 1} onOpen={() => compose(draft)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface DraftProps {
  readonly draft: DraftView;
  readonly number: number;
  readonly onOpen: () => void;
}

function Draft({ draft, number, onOpen }: DraftProps) {
  return (
    <button
      type="button"
      class={draft.kind === 'back' ? 'on-paper draft draft-back' : 'on-paper draft'}
      onClick={onOpen}
    >
      <span class="draft-n">{number}</span>
      <span class="draft-t">{draft.label}</span>
      <span class="draft-c">
        {draft.kind && <Icon name={draft.kind === 'back' ? 'eye-slash' : 'seal-check'} />}{' '}
        {draft.by}
      </span>
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
