import type { CardView, RoomView } from '../../../classroom/protocol/views.ts';

/** Who decides for this delegation now: the one who is asked, else its head. */
export function headOf({ members, asked }: RoomView): CardView | null {
  return (
    members.find(({ role }) => role === asked?.role) ??
    members.find(({ duty }) => duty === 'decides') ??
    null
  );
}
