/** The decisive moments while the reader reads: from a worker, or where there is none, in idle slices. */
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { idle } from '../idle.ts';
import type { PivotsAsk, PivotsNews } from './pivots-reckon.ts';

type Tell = (news: PivotsNews) => void;

const BEGUN: PivotsNews = { kind: 'running', share: 0, round: 0, pivots: [] };

/** A slice of work on the page's own thread, in milliseconds: well within a frame. */
const SLICE = 8;

/**
 * What has been found, and more of it as it is found; a signal, so that only what shows it is drawn
 * again. Nothing is reckoned while nothing is asked.
 */
export function usePivots(ask: PivotsAsk | null): ReadonlySignal<PivotsNews> {
  const news = useSignal<PivotsNews>(BEGUN);
  useEffect(() => {
    news.value = BEGUN;
    if (ask === null) return;
    return reckon(ask, (found) => {
      news.value = found;
    });
  }, [ask, news]);
  return news;
}

/** @returns how to leave it */
function reckon(ask: PivotsAsk, tell: Tell): () => void {
  if (typeof Worker === 'undefined') return inSlices(ask, tell);
  const worker = new Worker(new URL('./pivots-worker.ts', import.meta.url), { type: 'module' });
  let leave = () => worker.terminate();
  worker.onmessage = ({ data }: MessageEvent<PivotsNews>) => tell(data);
  worker.onerror = () => {
    // A worker that cannot be had is done without; what is wrong with the record will show there too.
    worker.terminate();
    leave = inSlices(ask, tell);
  };
  worker.postMessage(ask);
  return () => leave();
}

/** A little at a time, whenever the page has nothing better to do. */
function inSlices(ask: PivotsAsk, tell: Tell): () => void {
  let here = true;
  const work = async () => {
    const { begin, goOn, NEWS_EVERY, newsOf } = await import('./pivots-reckon.ts');
    const run = begin(ask);
    let told = performance.now();
    for (;;) {
      await idle(null);
      if (!here) return;
      const step = goOn(run, SLICE);
      if (step.done || performance.now() - told > NEWS_EVERY) {
        told = performance.now();
        tell(newsOf(step));
      }
      if (step.done) return;
    }
  };
  work().catch((error: unknown) => {
    const found = error instanceof Error ? error.message : String(error);
    if (here) tell({ kind: 'failed', found });
  });
  return () => {
    here = false;
  };
}
