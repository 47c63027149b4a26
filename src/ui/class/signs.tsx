/** The signs of a class; they come with its screens, not with the casebook. */

import uturn from '@phosphor-icons/core/fill/arrow-u-up-left-fill.svg?raw';
import again from '@phosphor-icons/core/fill/arrows-clockwise-fill.svg?raw';
import bank from '@phosphor-icons/core/fill/bank-fill.svg?raw';
import broadcast from '@phosphor-icons/core/fill/broadcast-fill.svg?raw';
import chats from '@phosphor-icons/core/fill/chats-fill.svg?raw';
import file from '@phosphor-icons/core/fill/file-text-fill.svg?raw';
import hand from '@phosphor-icons/core/fill/hand-palm-fill.svg?raw';
import wave from '@phosphor-icons/core/fill/hand-waving-fill.svg?raw';
import handshake from '@phosphor-icons/core/fill/handshake-fill.svg?raw';
import idCard from '@phosphor-icons/core/fill/identification-card-fill.svg?raw';
import lock from '@phosphor-icons/core/fill/lock-fill.svg?raw';
import open from '@phosphor-icons/core/fill/lock-open-fill.svg?raw';
import prohibit from '@phosphor-icons/core/fill/prohibit-fill.svg?raw';
import robot from '@phosphor-icons/core/fill/robot-fill.svg?raw';
import shield from '@phosphor-icons/core/fill/shield-check-fill.svg?raw';
import door from '@phosphor-icons/core/fill/sign-out-fill.svg?raw';
import newcomer from '@phosphor-icons/core/fill/user-plus-fill.svg?raw';
import people from '@phosphor-icons/core/fill/users-fill.svg?raw';
import wall from '@phosphor-icons/core/fill/wall-fill.svg?raw';
import offline from '@phosphor-icons/core/fill/wifi-slash-fill.svg?raw';
import { Sign } from '../parts/icon.tsx';

const SIGNS = {
  again,
  bank,
  broadcast,
  chats,
  door,
  file,
  hand,
  handshake,
  'id-card': idCard,
  lock,
  newcomer,
  offline,
  open,
  people,
  prohibit,
  robot,
  shield,
  'u-turn': uturn,
  wall,
  wave,
} as const;
export type SignName = keyof typeof SIGNS;

export function ClassSign({ name }: { name: SignName }) {
  return <Sign drawing={SIGNS[name]} />;
}

/** A tick without its box: chosen, or done. */
export function Tick() {
  return (
    <svg class="ic tick" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M3 12.5L9.5 19L21 6" />
    </svg>
  );
}

/** How a word travels, drawn as on the map: official solid, back dashed, a third party as a bend. */
const WAYS = {
  official: (
    <>
      <path class="stroke" d="M2 12h38" />
      <path d="M36 4l10 8-10 8z" />
    </>
  ),
  back: (
    <>
      <path class="stroke" d="M1 12h8M14 12h8M27 12h8" />
      <path d="M36 4l10 8-10 8z" />
    </>
  ),
  third: (
    <>
      <path class="stroke" d="M2 20L20 5L38 17" />
      <circle cx="20" cy="6" r="5.5" />
      <path d="M33 21l13 2-6-12z" />
    </>
  ),
} as const;

export function Way({ kind }: { kind: keyof typeof WAYS }) {
  return (
    <svg class="way-sign" viewBox="0 0 48 24" aria-hidden="true" focusable="false">
      {WAYS[kind]}
    </svg>
  );
}
