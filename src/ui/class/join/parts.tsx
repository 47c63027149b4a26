import { shownCode, signsOf } from '../../../classroom/protocol/code.ts';
import { Icon } from '../../parts/icon.tsx';
import { c } from '../words.ts';

/** Name of the game and the room, over the pages of coming in. */
export function JoinHead({ code }: { code: string }) {
  return (
    <div class="cl-head">
      <p class="wordmark">{c('brand')}</p>
      <p class="room-code">
        {c('join.room')} <span class="cable">{shownCode(signsOf(code).join(''))}</span>
      </p>
    </div>
  );
}

/** Why it did not work, and what to do. */
export function JoinTrouble({ text }: { text: string }) {
  return (
    <p class="join-trouble" role="alert">
      <Icon name="warning" /> <span>{text}</span>
    </p>
  );
}
