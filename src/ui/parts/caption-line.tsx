import { settings } from '../settings.ts';
import { caption } from '../sound.ts';

/** What is heard, in words, under the masthead. Not announced: a reader of screens hears it already. */
export function CaptionLine() {
  if (!settings.value.captions || caption.value === null) return null;
  return (
    <p class="caption" aria-hidden="true">
      {caption}
    </p>
  );
}
