/** The drawn signs: Phosphor, fill weight (MIT). Each file holds one path on the 256 grid. */

import armchair from '@phosphor-icons/core/fill/armchair-fill.svg?raw';
import arrowFatDown from '@phosphor-icons/core/fill/arrow-fat-down-fill.svg?raw';
import arrowFatUp from '@phosphor-icons/core/fill/arrow-fat-up-fill.svg?raw';
import arrowLeft from '@phosphor-icons/core/fill/arrow-left-fill.svg?raw';
import arrowRight from '@phosphor-icons/core/fill/arrow-right-fill.svg?raw';
import bookOpenText from '@phosphor-icons/core/fill/book-open-text-fill.svg?raw';
import caretDown from '@phosphor-icons/core/fill/caret-down-fill.svg?raw';
import caretLeft from '@phosphor-icons/core/fill/caret-left-fill.svg?raw';
import caretRight from '@phosphor-icons/core/fill/caret-right-fill.svg?raw';
import caretUp from '@phosphor-icons/core/fill/caret-up-fill.svg?raw';
import check from '@phosphor-icons/core/fill/check-fill.svg?raw';
import clockCounterClockwise from '@phosphor-icons/core/fill/clock-counter-clockwise-fill.svg?raw';
import downloadSimple from '@phosphor-icons/core/fill/download-simple-fill.svg?raw';
import envelopeSimple from '@phosphor-icons/core/fill/envelope-simple-fill.svg?raw';
import equals from '@phosphor-icons/core/fill/equals-fill.svg?raw';
import eyeSlash from '@phosphor-icons/core/fill/eye-slash-fill.svg?raw';
import floppyDisk from '@phosphor-icons/core/fill/floppy-disk-fill.svg?raw';
import folder from '@phosphor-icons/core/fill/folder-fill.svg?raw';
import gear from '@phosphor-icons/core/fill/gear-fill.svg?raw';
import gitBranch from '@phosphor-icons/core/fill/git-branch-fill.svg?raw';
import hourglassMedium from '@phosphor-icons/core/fill/hourglass-medium-fill.svg?raw';
import info from '@phosphor-icons/core/fill/info-fill.svg?raw';
import linkSimple from '@phosphor-icons/core/fill/link-simple-fill.svg?raw';
import listBullets from '@phosphor-icons/core/fill/list-bullets-fill.svg?raw';
import list from '@phosphor-icons/core/fill/list-fill.svg?raw';
import lockSimple from '@phosphor-icons/core/fill/lock-simple-fill.svg?raw';
import magnifyingGlass from '@phosphor-icons/core/fill/magnifying-glass-fill.svg?raw';
import minus from '@phosphor-icons/core/fill/minus-fill.svg?raw';
import notePencil from '@phosphor-icons/core/fill/note-pencil-fill.svg?raw';
import paperPlaneTilt from '@phosphor-icons/core/fill/paper-plane-tilt-fill.svg?raw';
import pause from '@phosphor-icons/core/fill/pause-fill.svg?raw';
import pencilSimple from '@phosphor-icons/core/fill/pencil-simple-fill.svg?raw';
import play from '@phosphor-icons/core/fill/play-fill.svg?raw';
import plus from '@phosphor-icons/core/fill/plus-fill.svg?raw';
import printer from '@phosphor-icons/core/fill/printer-fill.svg?raw';
import scales from '@phosphor-icons/core/fill/scales-fill.svg?raw';
import sealCheck from '@phosphor-icons/core/fill/seal-check-fill.svg?raw';
import skipBack from '@phosphor-icons/core/fill/skip-back-fill.svg?raw';
import speakerHigh from '@phosphor-icons/core/fill/speaker-high-fill.svg?raw';
import speakerSlash from '@phosphor-icons/core/fill/speaker-slash-fill.svg?raw';
import trash from '@phosphor-icons/core/fill/trash-fill.svg?raw';
import uploadSimple from '@phosphor-icons/core/fill/upload-simple-fill.svg?raw';
import warning from '@phosphor-icons/core/fill/warning-fill.svg?raw';
import cross from '@phosphor-icons/core/fill/x-fill.svg?raw';

const ICONS = {
  'seal-check': sealCheck,
  'eye-slash': eyeSlash,
  'paper-plane-tilt': paperPlaneTilt,
  'hourglass-medium': hourglassMedium,
  'caret-right': caretRight,
  'caret-left': caretLeft,
  'caret-down': caretDown,
  'caret-up': caretUp,
  folder,
  gear,
  'envelope-simple': envelopeSimple,
  'arrow-right': arrowRight,
  'arrow-left': arrowLeft,
  'arrow-fat-up': arrowFatUp,
  'arrow-fat-down': arrowFatDown,
  plus,
  minus,
  x: cross,
  'note-pencil': notePencil,
  list,
  play,
  'clock-counter-clockwise': clockCounterClockwise,
  printer,
  'book-open-text': bookOpenText,
  'list-bullets': listBullets,
  'speaker-high': speakerHigh,
  'speaker-slash': speakerSlash,
  'download-simple': downloadSimple,
  'upload-simple': uploadSimple,
  trash,
  'pencil-simple': pencilSimple,
  info,
  warning,
  check,
  'git-branch': gitBranch,
  'magnifying-glass': magnifyingGlass,
  'lock-simple': lockSimple,
  'link-simple': linkSimple,
  equals,
  pause,
  'skip-back': skipBack,
  armchair,
  scales,
  'floppy-disk': floppyDisk,
} as const;
export type IconName = keyof typeof ICONS;

/** The outline within a drawing of one path. */
function outline(svg: string): string {
  return / d="([^"]+)"/.exec(svg)?.[1] ?? '';
}

/** A sign beside words; always decoration, the words say it. */
export function Icon({ name }: { name: IconName }) {
  return <Sign drawing={ICONS[name]} />;
}

/** A sign of the same kind from its own file, for screens that come later and bring theirs. */
export function Sign({ drawing }: { drawing: string }) {
  return (
    <svg class="ic" viewBox="0 0 256 256" aria-hidden="true" focusable="false">
      <path d={outline(drawing)} />
    </svg>
  );
}
