import type { DraftView } from '../../projection/views.ts';
import { blank } from '../composer/draft.ts';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';
import { useHere } from './here.ts';
import { WaitButton } from './wait-button.tsx';

/** Opens the form: with a draft of the staff, with the player's own in hand, or blank. */
export function useCompose(): (draft?: DraftView) => void {
  const { session, table } = useHere();
  return (draft) => {
    const { turn, chair } = session.desk.peek();
    const answers = turn?.answers ?? null;
    if (draft) table.draft.value = draft.demarche;
    else table.draft.value ??= blank(answers, chair.between ? 'silent' : 'propose');
    table.step.value = draft ? 'sign' : 'act';
    table.mode.value = 'composing';
  };
}

/** A third party writes no messages: it may take a step of its own, or none. */
function OwnStep({ begun }: { begun: boolean }) {
  const compose = useCompose();
  return (
    <section class="on-paper blank" aria-labelledby="blank-h">
      <h2 class="blank-h" id="blank-h">
        {t('between.own')}
      </h2>
      <div class="blank-b">
        <button type="button" class="btn" onClick={() => compose()}>
          <Icon name="note-pencil" /> {t(begun ? 'desk.resumeDraft' : 'between.choose')}
        </button>
        <WaitButton />
      </div>
    </section>
  );
}

/** The blank form beside the papers, out of the lamplight: its five lines, and a pencil. */
export function BlankForm() {
  const { session, table } = useHere();
  const compose = useCompose();
  const begun = table.draft.value !== null;
  const { turn, chair } = session.desk.value;
  if (turn === null) return null;
  /** What is in a third party's hands lies on the blotter with all that can be done with it. */
  if (chair.between) return turn.answers === null ? <OwnStep begun={begun} /> : null;
  return (
    <section class="on-paper blank" aria-labelledby="blank-h">
      <h2 class="blank-h" id="blank-h">
        {t('desk.form')}
      </h2>
      <ol class="blank-l" aria-hidden="true">
        {(['act', 'package', 'channel', 'venue', 'third'] as const).map((box, i) => (
          <li key={box}>
            <b>{i + 1}</b> {t(`form.box.${box}`)}
          </li>
        ))}
      </ol>
      <div class="blank-b">
        <button type="button" class="btn" onClick={() => compose()}>
          <Icon name="note-pencil" /> {t(begun ? 'desk.resumeDraft' : 'desk.write')}
        </button>
        <WaitButton />
      </div>
    </section>
  );
}
