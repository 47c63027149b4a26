/**
 * Seeded chance for the sound workshop. The same name gives the same draws on
 * any machine, so that a second run writes the same bytes.
 */

/** A draw in [0, 1). */
export type Chance = () => number;

/** A stream of draws named by `name` (FNV-1a into a Mulberry32 generator). */
export function seeded(name: string): Chance {
  let state = 0x811c9dc5;
  for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number between `low` and `high`. */
export const between = (chance: Chance, low: number, high: number): number =>
  low + (high - low) * chance();

/** One of `choices`. */
export function pick<T>(chance: Chance, choices: readonly [T, ...T[]]): T {
  return choices[Math.floor(chance() * choices.length)] ?? choices[0];
}

/** Times of things that happen now and then: `rate` a second on average, never closer than `gap` seconds. */
export function moments(chance: Chance, seconds: number, rate: number, gap = 0): number[] {
  const times: number[] = [];
  let time = -Math.log(1 - chance()) / rate;
  while (time < seconds - gap) {
    times.push(time);
    time += gap - Math.log(1 - chance()) / Math.max(rate, 1e-6);
  }
  return times;
}

/**
 * A slow wander between -1 and 1 that returns to where it began after `seconds`:
 * sines of whole periods only, `fastest` (hertz) the quickest of them.
 */
export function drift(chance: Chance, seconds: number, fastest: number): (time: number) => number {
  const count = Math.max(1, Math.floor(fastest * seconds));
  const waves = Array.from({ length: count }, (_, k) => ({
    turn: (2 * Math.PI * (k + 1)) / seconds,
    phase: chance() * 2 * Math.PI,
    size: 1 / Math.sqrt(k + 1),
  }));
  const most = Math.sqrt(waves.reduce((sum, wave) => sum + wave.size ** 2, 0)) * 1.4;
  return (time) => {
    const sum = waves.reduce(
      (total, wave) => total + wave.size * Math.sin(wave.turn * time + wave.phase),
      0,
    );
    return Math.max(-1, Math.min(1, sum / most));
  };
}
