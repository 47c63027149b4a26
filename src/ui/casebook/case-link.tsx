import { hashOf } from '../routes.ts';
import { t } from '../strings/t.ts';
import { TEN } from './ten.ts';

/** The way to a case's folder, by its name on the list. */
export function CaseLink({ id }: { id: string }) {
  const one = TEN.find((listed) => listed.id === id);
  if (one === undefined) return null;
  return (
    <a class="case-link" href={hashOf({ screen: 'casebook', caseId: id })}>
      {t(`ten.${one.key}.name`)} {one.years}
    </a>
  );
}
