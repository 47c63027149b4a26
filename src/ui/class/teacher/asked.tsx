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
  if (asking === null) return null;
  switch (asking.kind) {
    case 'say':
      return <SayDialog key="say" say={asking} onClose={onClose} />;
    case 'develop':
      return <DevelopDialog key="develop" onClose={onClose} />;
    case 'move':
      return (
        <MoveDialog
          key="move"
          view={view}
          seat={asking.seat}
          alias={asking.alias}
          onClose={onClose}
        />
      );
    case 'chair':
      return <ChairDialog key="chair" view={view} role={asking.role} onClose={onClose} />;
    case 'table':
      return <TableDialog key="table" onClose={onClose} />;
    case 'send':
      return <SendDialog key="send" onClose={onClose} />;
    case 'menu':
      return <MenuDialog key="menu" view={view} onClose={onClose} />;
    case 'keys':
      return <KeysDialog key="keys" onClose={onClose} />;
    case 'show':
      return <ShowDialog key="show" view={view} onClose={onClose} />;
    default:
      return unreachable(asking);
  }
}
