import { useRef } from 'preact/hooks';
import type { TeacherView } from '../../../classroom/protocol/views.ts';
import { unreachable } from '../../../vocabulary/never.ts';
import { ChairDialog } from './chair-dialog.tsx';
import { SendDialog, TableDialog } from './choose-dialog.tsx';
import { useDesk } from './desk-state.ts';
import { DevelopDialog } from './develop-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { MenuDialog } from './menu-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { SayDialog } from './say-dialog.tsx';
import { ShowDialog } from './show-dialog.tsx';

/** The one dialog that stands before the desk, if any. */
export function Asked({ view }: { view: TeacherView }) {
  const desk = useDesk();
  const asking = desk.asking.value;
  /** Another may have taken its place: only the one that closes itself is put away. */
  const onClose = () => {
    if (desk.asking.value === asking) desk.asking.value = null;
  };
  const asked = useRef({ asking, n: 0 });
  if (asked.current.asking !== asking) asked.current = { asking, n: asked.current.n + 1 };
  if (asking === null) return null;
  /** Each is a dialog of its own, also where one follows another of its kind. */
  const key = asked.current.n;
  switch (asking.kind) {
    case 'say':
      return <SayDialog key={key} say={asking} onClose={onClose} />;
    case 'develop':
      return <DevelopDialog key={key} onClose={onClose} />;
    case 'move':
      return (
        <MoveDialog
          key={key}
          view={view}
          seat={asking.seat}
          alias={asking.alias}
          onClose={onClose}
        />
      );
    case 'chair':
      return <ChairDialog key={key} view={view} role={asking.role} onClose={onClose} />;
    case 'table':
      return <TableDialog key={key} onClose={onClose} />;
    case 'send':
      return <SendDialog key={key} onClose={onClose} />;
    case 'menu':
      return <MenuDialog key={key} view={view} onClose={onClose} />;
    case 'keys':
      return <KeysDialog key={key} onClose={onClose} />;
    case 'show':
      return <ShowDialog key={key} view={view} onClose={onClose} />;
    default:
      return unreachable(asking);
  }
}
