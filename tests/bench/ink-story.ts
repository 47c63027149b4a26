import { Compiler } from 'inkjs/full';

/** Beats of the peer story and choices at each: as many as a case has junctures and staff options. */
export const BEATS = 12;
export const CHOICES = 4;

/** A 12-beat story with four choices at each beat and a few variables that every choice moves. */
function source(): string {
  const beats = Array.from({ length: BEATS }, (_, beat) => {
    const next = beat + 1 < BEATS ? `beat${beat + 1}` : 'finish';
    const choices = Array.from(
      { length: CHOICES },
      (_, choice) =>
        `+ [Option ${choice} of beat ${beat}]\n  ~ tension = tension + ${choice}\n  ~ trust = trust - ${choice % 2}\n  You choose option ${choice}. -> ${next}`,
    );
    return `=== beat${beat} ===\nThe day of beat ${beat}. {tension > 20: The room is silent.|The clock ticks.}\n${choices.join('\n')}`;
  });
  return `VAR tension = 0\nVAR trust = 10\n-> beat0\n${beats.join('\n')}\n=== finish ===\n{tension > 20: It ends badly.|It ends.}\n-> END\n`;
}

/**
 * Plays the peer story at random.
 *
 * @returns choices made a second, on this thread
 */
export function inkChoicesPerSecond(seconds: number, pick: (count: number) => number): number {
  const story = new Compiler(source()).Compile();
  let choices = 0;
  const start = performance.now();
  while (performance.now() - start < seconds * 1000) {
    story.ResetState();
    story.ContinueMaximally();
    while (story.currentChoices.length > 0) {
      story.ChooseChoiceIndex(pick(story.currentChoices.length));
      story.ContinueMaximally();
      choices++;
    }
  }
  return choices / ((performance.now() - start) / 1000);
}
