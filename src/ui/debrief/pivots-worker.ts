/** The worker of the decisive moments: asked once, it tells what it finds until it is done or ended. */
import { begin, goOn, NEWS_EVERY, newsOf, type PivotsAsk } from './pivots-reckon.ts';

addEventListener('message', ({ data }: MessageEvent<PivotsAsk>) => {
  const run = begin(data);
  for (;;) {
    const step = goOn(run, NEWS_EVERY);
    postMessage(newsOf(step));
    if (step.done) return;
  }
});
