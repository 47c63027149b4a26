import { signal } from '@preact/signals';

/** What has just happened, for those who listen rather than look. */
const said = signal('');

/** Says a sentence through the page's one polite live region; the same sentence twice is said twice. */
export function announce(text: string): void {
  said.value = said.value === text ? `${text}\u00A0` : text;
}

export function LiveRegion() {
  return (
    <p class="vh live" role="status" aria-live="polite">
      {said}
    </p>
  );
}
