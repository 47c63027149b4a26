import { useEffect, useRef } from 'preact/hooks';
import { print } from '../../../scenes/print.ts';
import type { Drawing } from './pictures.ts';

/** No print is larger than this share of the drawn size: a still then fills a screen of 1920 pixels. */
const LARGEST = 1.2;

const NONE: Drawing = { src: '', width: 1, height: 1 };

interface Props {
  /** Null where none is drawn: its place stays empty. */
  readonly drawing: Drawing | null;
  readonly class?: string;
}

function draw(printed: HTMLCanvasElement, on: HTMLCanvasElement): void {
  on.width = printed.width;
  on.height = printed.height;
  on.getContext('2d', { willReadFrequently: true })?.drawImage(printed, 0, 0);
}

/** A picture that says nothing which the page does not say in words, printed as large as it stands. */
export function Picture({ drawing, class: role = '' }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { src, width, height } = drawing ?? NONE;
  useEffect(() => {
    const shown = canvas.current;
    if (shown === null || src === '') return;
    let wanted = 0;
    const scaleOf = ({ clientWidth, clientHeight }: HTMLCanvasElement) =>
      Math.min(LARGEST, devicePixelRatio * Math.max(clientWidth / width, clientHeight / height));
    /** Looks for the canvas anew each time: what waits for a print is to hold no page that was left. */
    const fit = async () => {
      const scale = canvas.current === null ? 0 : scaleOf(canvas.current);
      // A smaller place shows the same print.
      if (scale <= wanted) return;
      wanted = scale;
      const printed = await print(src, Math.round(width * scale), Math.round(height * scale));
      if (scale === wanted && canvas.current !== null) draw(printed, canvas.current);
    };
    const place = new ResizeObserver(() => {
      fit().catch(() => {
        // The words beside it say the same.
      });
    });
    place.observe(shown);
    return () => {
      wanted = Number.POSITIVE_INFINITY;
      place.disconnect();
    };
  }, [src, width, height]);
  return (
    <span aria-hidden="true">
      <canvas ref={canvas} class={`picture ${role}`} width={width} height={height} />
    </span>
  );
}
