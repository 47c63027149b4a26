import type { Side } from '../../vocabulary/words.ts';

/** A table, two chairs, and the screen turned to one of them: what the cover's words say. */
export function PassFigure({ to }: { to: Side }) {
  return (
    <svg class="pass-figure" viewBox="0 0 600 250" aria-hidden="true" focusable="false">
      <g transform={to === 'A' ? 'matrix(-1 0 0 1 600 0)' : undefined}>
        <defs>
          <linearGradient id="pass-light">
            <stop class="pass-near" offset="0" />
            <stop class="pass-far" offset="1" />
          </linearGradient>
        </defs>
        <path fill="url(#pass-light)" d="m256 82 220-56v124H266z" />
        <Chair taken={false} />
        <g transform="matrix(-1 0 0 1 600 0)">
          <Chair taken />
        </g>
        <path class="pass-wood" d="M170 150h260v10h-24v80h-9v-80H203v80h-9v-80h-24z" />
        <path class="pass-screen" d="M248 80l7-2 17 64h70v8h-78z" />
      </g>
    </svg>
  );
}

/** An armchair from its side, with its back to the left. */
function Chair({ taken }: { taken: boolean }) {
  return (
    <path
      class={taken ? 'pass-chair pass-taken' : 'pass-chair'}
      d="M58 72h16l6 66h62v10h-10v26h18v14h-7l5 52h-10l-6-52H86l-6 52H70l4-52h-4z"
    />
  );
}
