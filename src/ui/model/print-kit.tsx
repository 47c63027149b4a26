/** What the small pictures are printed with: a ground of dots, people, envelopes, framed busts. */
import type { ComponentChildren } from 'preact';
import { portraitOf } from '../parts/pictures.ts';

/** The frame of every picture. */
const WIDTH = 320;
const HEIGHT = 180;

/** A ground printed in two inks: dots that grow towards the foot. `id` is the picture's own. */
export function Ground({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <svg
      class="plate-art"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
      preserveAspectRatio="xMidYMid slice"
    >
      <defs>
        {BANDS.map(({ radius }, i) => (
          <pattern
            key={radius}
            id={`dots-${id}-${i}`}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
          >
            <circle class="ink" cx="2" cy="2" r={radius} />
            <circle class="ink" cx="6" cy="6" r={radius} />
          </pattern>
        ))}
      </defs>
      <path class="mid" d={`M0 0H${WIDTH}V${HEIGHT}H0Z`} />
      {BANDS.map(({ from, to, radius }, i) => (
        <path key={radius} fill={`url(#dots-${id}-${i})`} d={`M0 ${from}H${WIDTH}V${to}H0Z`} />
      ))}
      {children}
    </svg>
  );
}

const BANDS = [
  { from: 72, to: 104, radius: 0.9 },
  { from: 104, to: 136, radius: 1.4 },
  { from: 136, to: HEIGHT, radius: 1.9 },
] as const;

interface Place {
  readonly x: number;
  readonly y: number;
  /** 1: 64 units high. */
  readonly size?: number;
  readonly class?: string;
}

/** Head and shoulders from behind; x is the middle, y the foot. */
export function Bust({ x, y, size = 1, class: name = 'ink' }: Place) {
  return (
    <path
      class={name}
      transform={`translate(${x} ${y}) scale(${size})`}
      d="M-30 0C-30-18-22-24-9-28V-34C-13-38-14-43-14-48C-14-58-8-64 0-64C8-64 14-58 14-48C14-43 13-38 9-34V-28C22-24 30-18 30 0Z"
    />
  );
}

/** An envelope, its middle at x, y. */
export function Envelope({ x, y, size = 1, class: name = 'paper' }: Place) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <path class={name} d="M-16-11H16V11H-16Z" />
      <path class="line ink-line" d="M-16-11L0 3L16-11" />
    </g>
  );
}

/** A printed bust of the case, framed. */
export function Portrait({ id, x, y }: { id: string; x: number; y: number }) {
  const side = 84;
  return (
    <>
      <image href={portraitOf(id)?.src ?? ''} x={x} y={y} width={side} height={side} />
      <path class="line paper-line thick" d={`M${x} ${y}h${side}v${side}h${-side}Z`} />
    </>
  );
}
