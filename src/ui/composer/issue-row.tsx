import { useId } from 'preact/hooks';
import type { IssueView } from '../../projection/views.ts';
import type { Demarche } from '../../vocabulary/demarche.ts';
import { useHere } from '../desk/here.ts';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';
import { withoutIssue, withTerm } from './draft.ts';
import { Reasons } from './reasons.tsx';

interface Props {
  readonly issue: IssueView;
  readonly draft: Demarche;
  readonly mustNotLearn: string;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One issue: its chosen rung in a line; opened, the ladder and who may know. */
export function IssueRow({ issue, draft, mustNotLearn, open, onToggle }: Props) {
  const id = useId();
  const term = draft.package[issue.id];
  const rung = issue.rungs.find((one) => one.id === term?.rung);
  return (
    <section class={open ? 'issue issue-open' : 'issue'}>
      <h3>
        <button
          type="button"
          class="issue-b"
          aria-expanded={open}
          aria-controls={id}
          onClick={onToggle}
        >
          <span class="issue-n">{issue.name}</span>
          {!open && <span class="issue-t">{rung?.name ?? t('package.choose')}</span>}
          {!open && term && (
            <span class="issue-v">
              <Icon name={term.secret ? 'eye-slash' : 'seal-check'} />
              {t(term.secret ? 'package.secret' : 'package.public')}
            </span>
          )}
          <Icon name={open ? 'caret-up' : 'caret-down'} />
        </button>
      </h3>
      <div id={id} hidden={!open}>
        {open && <Ladder issue={issue} draft={draft} mustNotLearn={mustNotLearn} />}
      </div>
    </section>
  );
}

type LadderProps = Pick<Props, 'issue' | 'draft' | 'mustNotLearn'>;

function Ladder({ issue, draft, mustNotLearn }: LadderProps) {
  const { table } = useHere();
  const term = draft.package[issue.id];
  const secret = term?.secret ?? false;
  const chosen = issue.rungs.find(({ id }) => id === term?.rung);
  return (
    <>
      <fieldset class={secret ? 'rungs rungs-secret' : 'rungs'}>
        <legend class="vh">{t('package.rungOf', { issue: issue.name })}</legend>
        {issue.rungs.map((rung) => (
          <label key={rung.id} class="rung">
            <input
              type="radio"
              name={issue.id}
              checked={rung.id === term?.rung}
              disabled={rung.refusal !== null}
              onChange={() => {
                table.draft.value = withTerm(draft, issue.id, rung.id, secret && rung.canBeSecret);
              }}
            />
            <i />
            <span class="rung-t">{rung.name}</span>
            {rung.heldBy && <span class="rung-w">{rung.heldBy}</span>}
            <span class="rung-s" aria-hidden="true">
              {t('package.secret')}
            </span>
          </label>
        ))}
      </fieldset>
      <Reasons refused={issue.rungs} />
      {term && chosen && (
        <div class="vis">
          <fieldset class="words words-boxed">
            <legend class="vh">{t('package.visibility')}</legend>
            {([false, true] as const).map((hidden) => (
              <label key={String(hidden)}>
                <input
                  type="radio"
                  name={`${issue.id}-visibility`}
                  checked={secret === hidden}
                  disabled={hidden && !chosen.canBeSecret}
                  onChange={() => {
                    table.draft.value = withTerm(draft, issue.id, term.rung, hidden);
                  }}
                />
                <span>{t(hidden ? 'package.secret' : 'package.public')}</span>
              </label>
            ))}
          </fieldset>
          <p class="vis-note">
            {!chosen.canBeSecret && t('package.noSecret')}
            {secret && (
              <>
                {t('package.mustNotLearn')} <b>{mustNotLearn}.</b>
              </>
            )}
          </p>
          <button
            type="button"
            class="btn btn-bare vis-out"
            onClick={() => (table.draft.value = withoutIssue(draft, issue.id))}
          >
            <Icon name="x" /> {t('package.takeOut')}
          </button>
        </div>
      )}
    </>
  );
}
