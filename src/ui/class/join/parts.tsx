import { Icon } from '../../parts/icon.tsx';
import { c } from '../words.ts';

/** Name of the game and the room, over the pages of coming in. */
export function JoinHead({ code }: { code: string }) {
  return (
    <div class="cl-head">
      <p class="wordmark">{c('brand')}</p>
      <p class="room-code">
        {c('join.room')} <span class="cable">{parted(code)}</span>
      </p>
    </div>
  );
}

/** In two groups, as it stands on the big screen. */
export function parted(code: string): string {
  const tidy = code.replace(/[^A-Z0-9]/g, '');
  const half = Math.ceil(tidy.length / 2);
  return `${tidy.slice(0, half)} ${tidy.slice(half)}`;
}

/** Why it did not work, and what to do. */
export function JoinTrouble({ text }: { text: string }) {
  return (
    <p class="join-trouble" role="alert">
      <Icon name="warning" /> <span>{text}</span>
    </p>
  );
}
