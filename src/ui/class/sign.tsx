/** The signs of a class, beside those of the game: they come with its screens, not with the first. Phosphor (MIT). */

import armchair from '@phosphor-icons/core/fill/armchair-fill.svg?raw';
import arrowLeft from '@phosphor-icons/core/fill/arrow-left-fill.svg?raw';
import arrowRight from '@phosphor-icons/core/fill/arrow-right-fill.svg?raw';
import arrowSquareOut from '@phosphor-icons/core/fill/arrow-square-out-fill.svg?raw';
import arrowUUpLeft from '@phosphor-icons/core/fill/arrow-u-up-left-fill.svg?raw';
import arrowsClockwise from '@phosphor-icons/core/fill/arrows-clockwise-fill.svg?raw';
import arrowsLeftRight from '@phosphor-icons/core/fill/arrows-left-right-fill.svg?raw';
import bank from '@phosphor-icons/core/fill/bank-fill.svg?raw';
import broadcast from '@phosphor-icons/core/fill/broadcast-fill.svg?raw';
import caretDown from '@phosphor-icons/core/fill/caret-down-fill.svg?raw';
import caretLeft from '@phosphor-icons/core/fill/caret-left-fill.svg?raw';
import caretRight from '@phosphor-icons/core/fill/caret-right-fill.svg?raw';
import chatText from '@phosphor-icons/core/fill/chat-text-fill.svg?raw';
import chats from '@phosphor-icons/core/fill/chats-fill.svg?raw';
import checkCircle from '@phosphor-icons/core/fill/check-circle-fill.svg?raw';
import tick from '@phosphor-icons/core/fill/check-fat-fill.svg?raw';
import clock from '@phosphor-icons/core/fill/clock-fill.svg?raw';
import copy from '@phosphor-icons/core/fill/copy-fill.svg?raw';
import doorOpen from '@phosphor-icons/core/fill/door-open-fill.svg?raw';
import dotsThree from '@phosphor-icons/core/fill/dots-three-fill.svg?raw';
import downloadSimple from '@phosphor-icons/core/fill/download-simple-fill.svg?raw';
import eye from '@phosphor-icons/core/fill/eye-fill.svg?raw';
import eyeSlash from '@phosphor-icons/core/fill/eye-slash-fill.svg?raw';
import fileText from '@phosphor-icons/core/fill/file-text-fill.svg?raw';
import flagCheckered from '@phosphor-icons/core/fill/flag-checkered-fill.svg?raw';
import handPalm from '@phosphor-icons/core/fill/hand-palm-fill.svg?raw';
import handWaving from '@phosphor-icons/core/fill/hand-waving-fill.svg?raw';
import handshake from '@phosphor-icons/core/fill/handshake-fill.svg?raw';
import hourglassMedium from '@phosphor-icons/core/fill/hourglass-medium-fill.svg?raw';
import identificationCard from '@phosphor-icons/core/fill/identification-card-fill.svg?raw';
import key from '@phosphor-icons/core/fill/key-fill.svg?raw';
import keyboard from '@phosphor-icons/core/fill/keyboard-fill.svg?raw';
import lightning from '@phosphor-icons/core/fill/lightning-fill.svg?raw';
import linkSimple from '@phosphor-icons/core/fill/link-simple-fill.svg?raw';
import lock from '@phosphor-icons/core/fill/lock-fill.svg?raw';
import lockOpen from '@phosphor-icons/core/fill/lock-open-fill.svg?raw';
import microphoneSlash from '@phosphor-icons/core/fill/microphone-slash-fill.svg?raw';
import path from '@phosphor-icons/core/fill/path-fill.svg?raw';
import pause from '@phosphor-icons/core/fill/pause-fill.svg?raw';
import pencilSimple from '@phosphor-icons/core/fill/pencil-simple-fill.svg?raw';
import play from '@phosphor-icons/core/fill/play-fill.svg?raw';
import plus from '@phosphor-icons/core/fill/plus-fill.svg?raw';
import presentation from '@phosphor-icons/core/fill/presentation-fill.svg?raw';
import printer from '@phosphor-icons/core/fill/printer-fill.svg?raw';
import prohibit from '@phosphor-icons/core/fill/prohibit-fill.svg?raw';
import projectorScreen from '@phosphor-icons/core/fill/projector-screen-fill.svg?raw';
import robot from '@phosphor-icons/core/fill/robot-fill.svg?raw';
import shieldCheck from '@phosphor-icons/core/fill/shield-check-fill.svg?raw';
import signOut from '@phosphor-icons/core/fill/sign-out-fill.svg?raw';
import skipBack from '@phosphor-icons/core/fill/skip-back-fill.svg?raw';
import skipForward from '@phosphor-icons/core/fill/skip-forward-fill.svg?raw';
import trash from '@phosphor-icons/core/fill/trash-fill.svg?raw';
import uploadSimple from '@phosphor-icons/core/fill/upload-simple-fill.svg?raw';
import userMinus from '@phosphor-icons/core/fill/user-minus-fill.svg?raw';
import userPlus from '@phosphor-icons/core/fill/user-plus-fill.svg?raw';
import users from '@phosphor-icons/core/fill/users-fill.svg?raw';
import wall from '@phosphor-icons/core/fill/wall-fill.svg?raw';
import warning from '@phosphor-icons/core/fill/warning-fill.svg?raw';
import wifiSlash from '@phosphor-icons/core/fill/wifi-slash-fill.svg?raw';
import cross from '@phosphor-icons/core/fill/x-fill.svg?raw';
import { Sign as Drawn } from '../parts/icon.tsx';

const SIGNS = {
  tick,
  'arrow-square-out': arrowSquareOut,
  'arrows-left-right': arrowsLeftRight,
  broadcast,
  'chat-text': chatText,
  chats,
  'check-circle': checkCircle,
  clock,
  copy,
  'door-open': doorOpen,
  'dots-three': dotsThree,
  eye,
  'eye-slash': eyeSlash,
  'file-text': fileText,
  'flag-checkered': flagCheckered,
  'hand-waving': handWaving,
  key,
  keyboard,
  lightning,
  lock,
  'lock-open': lockOpen,
  'microphone-slash': microphoneSlash,
  path,
  pause,
  'pencil-simple': pencilSimple,
  play,
  plus,
  presentation,
  'projector-screen': projectorScreen,
  robot,
  'skip-forward': skipForward,
  'user-minus': userMinus,
  'user-plus': userPlus,
  users,
  warning,
  'wifi-slash': wifiSlash,
  'hourglass-medium': hourglassMedium,
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  'caret-left': caretLeft,
  'caret-right': caretRight,
  'caret-down': caretDown,
  'download-simple': downloadSimple,
  'upload-simple': uploadSimple,
  trash,
  printer,
  x: cross,
  'skip-back': skipBack,
  'link-simple': linkSimple,
  'arrow-u-up-left': arrowUUpLeft,
  'arrows-clockwise': arrowsClockwise,
  bank,
  'hand-palm': handPalm,
  handshake,
  'identification-card': identificationCard,
  prohibit,
  'shield-check': shieldCheck,
  'sign-out': signOut,
  wall,
  armchair,
} as const;
export type SignName = keyof typeof SIGNS;

/** A sign beside words; always decoration, the words say it. */
export function Sign({ name }: { name: SignName }) {
  return <Drawn drawing={SIGNS[name]} />;
}
