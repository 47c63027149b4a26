/** Drawn signs that no library has. */

/** A tick without its box: chosen, or done. */
export function Tick() {
  return (
    <svg class="ic tick-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
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
