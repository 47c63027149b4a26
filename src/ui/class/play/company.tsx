import type { BoxProps } from '../../composer/act-box.tsx';
import type { Company } from '../../desk/here.ts';
import { useHere } from '../../desk/here.ts';
import { t } from '../../strings/t.ts';
import { type Place, usePlace } from '../place.ts';
import { Sign } from '../sign.tsx';
import { Tick } from '../ways.tsx';
import { c } from '../words.ts';
import { RoomList } from './room-list.tsx';

/** The delegation around the one who decides; null where nobody else belongs to it. */
export function companyOf({ table }: Place): Company | null {
  if (!table.value?.room) return null;
  const isPresent = (name: string) =>
    table.value?.room?.members.some((one) => one.name === name && one.aliases.length > 0) === true;
  return { Room, Put, isPresent };
}

/** Beside the papers and the form of a head: its delegation, what lies before it, and what it says. */
function Room() {
  const { table: around } = usePlace();
  const { table } = useHere();
  const room = around.value?.room ?? null;
  if (room === null) return null;
  const { put, handedBack } = room;
  const open = () => {
    if (put === null) return;
    table.draft.value = put.demarche;
    table.step.value = 'sign';
    table.mode.value = 'composing';
  };
  return (
    <div class="on-paper slip company">
      {handedBack && (
        <p class="handed">
          <Sign name="arrow-u-up-left" />
          <span>
            {c('wait.handedBack', {
              name: handedBack.name,
              because: c(`because.${handedBack.because}`),
            })}
          </span>
        </p>
      )}
      <RoomList room={room} />
      {put && table.mode.value === 'reading' && (
        <button type="button" class="btn" onClick={open}>
          <Sign name="file-text" /> {c('company.open', { act: t(`act.${put.demarche.act}`) })}
        </button>
      )}
    </div>
  );
}

/** Another way for a draft than to send it: before the room, for advice. */
function Put({ form, draft }: BoxProps) {
  const { table: around, give, waiting } = usePlace();
  const room = around.value?.room ?? null;
  if (room === null || room.members.length < 2) return null;
  const lies = room.put !== null && same(room.put.demarche, draft);
  const under = waiting.value.some(({ command }) => command.kind === 'draft');
  const shut = lies || under || form.refusal !== null;
  return (
    <button
      type="button"
      class="btn company-put"
      aria-disabled={shut}
      onClick={() => {
        if (!shut) give({ kind: 'draft', demarche: draft });
      }}
    >
      {lies ? <Tick /> : <Sign name="users" />}{' '}
      {c(lies ? 'company.lies' : under ? 'company.putting' : 'company.put')}
    </button>
  );
}

/** A draft is the one before the room when nothing that is said differs: what it answers follows from the turn. */
function same(a: BoxProps['draft'], b: BoxProps['draft']): boolean {
  return JSON.stringify({ ...a, answers: null }) === JSON.stringify({ ...b, answers: null });
}
