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
    const answers = session.desk.peek().turn?.answers ?? null;
    if (draft) table.draft.value = draft.demarche;
    else table.draft.value ??= blank(answers);
    table.step.value = draft ? 'sign' : 'act';
    table.mode.value = 'composing';
  };
}

/** The blank form beside the papers, out of the lamplight: its five lines, and a pencil. */
export function BlankForm() {
  const { session, table } = useHere();
  const compose = useCompose();
  const begun = table.draft.value !== null;
  if (session.desk.value.turn === null) return null;
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
