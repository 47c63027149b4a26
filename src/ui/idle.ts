/** How long what comes behind the words may be put off, in milliseconds. Judgement. */
const PATIENCE = 400;

/**
 * Comes when the browser has nothing better to do. Some browsers know no idle time; there the next
 * task is soon enough.
 *
 * @param patience - milliseconds after which it comes all the same; null to wait as long as it takes
 */
export function idle(patience: number | null = PATIENCE): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve);
    else requestIdleCallback(() => resolve(), patience === null ? {} : { timeout: patience });
  });
}
