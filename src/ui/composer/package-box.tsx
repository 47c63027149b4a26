import { useSignal } from '@preact/signals';
import { useHere } from '../desk/here.ts';
import { Hint } from '../parts/hint.tsx';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';
import type { BoxProps } from './act-box.tsx';
import { IssueRow } from './issue-row.tsx';
import { Reasons } from './reasons.tsx';

/** Box 2: what is put on the table; each issue a ladder, one ladder open at a time. */
export function PackageBox({ form, draft }: BoxProps) {
  const { session } = useHere();
  const offered = form.issues.filter(({ id }) => draft.package[id] !== undefined);
  /** The issue whose ladder is open: in the package, or about to be. */
  const open = useSignal<string | null>(offered.at(-1)?.id ?? null);
  const shown = form.issues.filter(
    ({ id }) => draft.package[id] !== undefined || open.value === id,
  );
  const others = form.issues.filter((issue) => !shown.includes(issue));
  const [closed] = form.issues;
  /** An act that carries no terms shuts every issue for the one reason. */
  const shut =
    closed?.refusal && form.issues.every(({ refusal }) => refusal?.text === closed.refusal?.text)
      ? closed.refusal.text
      : null;
  const secret = Object.values(draft.package).some((term) => term.secret);
  return (
    <fieldset class="box box-package">
      <legend>
        <b class="n">2</b> {t('form.box.package')}
      </legend>
      {shown.length === 0 && <p class="package-none">{shut ?? t('package.nothing')}</p>}
      {shown.map((issue) => (
        <IssueRow
          key={issue.id}
          issue={issue}
          draft={draft}
          mustNotLearn={form.mustNotLearn}
          open={open.value === issue.id}
          onToggle={() => (open.value = open.value === issue.id ? null : issue.id)}
        />
      ))}
      {secret && <Hint id="hint.secret" guidance={session.desk.value.guidance} />}
      {shut === null && others.length > 0 && (
        <div class="package-add">
          <p id="package-add-h">{t('package.add')}</p>
          <ul aria-labelledby="package-add-h">
            {others.map((issue) => (
              <li key={issue.id}>
                <button
                  type="button"
                  class="btn"
                  disabled={issue.refusal !== null}
                  onClick={() => (open.value = issue.id)}
                >
                  <Icon name="plus" /> {issue.name}
                </button>
              </li>
            ))}
          </ul>
          <Reasons refused={others} />
        </div>
      )}
    </fieldset>
  );
}
