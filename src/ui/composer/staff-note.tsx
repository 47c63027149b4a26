import type { Demarche } from '../../vocabulary/demarche.ts';
import { useHere } from '../desk/here.ts';
import { t } from '../strings/t.ts';

/** What the staff wrote on the back of its draft; it falls away once the draft is changed. */
export function StaffNote({ draft }: { draft: Demarche }) {
  const { session } = useHere();
  const { turn, guidance } = session.desk.value;
  const laid = turn?.drafts.find(({ demarche }) => demarche.option === draft.option);
  if (draft.option === null || laid === undefined || guidance === 'archival') return null;
  return (
    <p class="staff-note">
      {laid.likely !== '' && t('desk.draft.likely', { text: laid.likely })}{' '}
      {laid.risk !== '' && t('desk.draft.risk', { text: laid.risk })}
    </p>
  );
}
