import { Dialog } from '../parts/dialog.tsx';
import { go } from '../routes.ts';
import { usePlace } from './place.ts';
import { c } from './words.ts';

/** Gives the seat up on this device; asks once, since only the teacher's word leads back to it. */
export function LeaveDialog({ onClose }: { onClose: () => void }) {
  const { leave } = usePlace();
  return (
    <Dialog title={c('leave.title')} size="question" onClose={onClose}>
      <p>{c('leave.text')}</p>
      <div class="go">
        <button
          type="button"
          class="btn btn-send"
          onClick={() => {
            leave();
            go({ screen: 'class', code: null });
          }}
        >
          {c('leave.yes')}
        </button>
        <button type="button" class="btn" onClick={onClose}>
          {c('leave.no')}
        </button>
      </div>
    </Dialog>
  );
}
