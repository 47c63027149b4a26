import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { announce } from '../parts/announce.tsx';
import { Icon } from '../parts/icon.tsx';
import { usePlace } from './place.ts';
import { Sign } from './sign.tsx';
import { minutesText, readOut, secondsLeft } from './time.ts';
import { c } from './words.ts';

/** Whom all wait for, and how long: idleness as a sentence. Without a line it says that instead. */
export function Band() {
  const { line, table, room, now } = usePlace();
  const waiting = table.value?.waiting ?? null;
  const lesson = room.value?.lesson ?? null;
  const clock = waiting ?? lesson;
  const left = clock === null ? null : secondsLeft(clock, now.value);
  useReadOut(left, waiting?.yours ?? lesson?.part === 'brief', waiting?.text ?? null);
  if (line.value.kind === 'lost') return <LostBand since={line.value.since} />;
  if (room.value?.lesson.paused || waiting?.paused) {
    return (
      <BandRow sign={<Icon name="pause" />} left={left}>
        {c('band.paused')}
      </BandRow>
    );
  }
  if (waiting !== null && lesson?.part === 'play') {
    return (
      <BandRow sign={<Icon name="hourglass-medium" />} left={left} yours={waiting.yours}>
        {waiting.text}
      </BandRow>
    );
  }
  return (
    <BandRow sign={<Icon name="hourglass-medium" />} left={left}>
      {lesson === null ? c('band.coming') : c(`band.${lesson.part}`)}
    </BandRow>
  );
}

/** How long the line has been gone, on this device's own clock: the class's is out of reach. */
function LostBand({ since }: { since: number }) {
  const { now } = usePlace();
  void now.value;
  const seconds = Math.max(0, Math.round((Date.now() - since) / 1000));
  return (
    <BandRow sign={<Sign name="wifi-slash" />} left={seconds} bad>
      {c('band.lost')}
    </BandRow>
  );
}

interface RowProps {
  readonly sign: ComponentChildren;
  /** Seconds on the clock at its end; null where none runs. */
  readonly left?: number | null;
  readonly yours?: boolean;
  readonly bad?: boolean;
  readonly children: ComponentChildren;
}

export function BandRow({ sign, left = null, yours, bad, children }: RowProps) {
  return (
    <p class={bad ? 'cl-band cl-band-bad' : yours ? 'cl-band cl-band-yours' : 'cl-band'}>
      {sign}
      <span class="cl-band-t">{children}</span>
      {left !== null && (
        <span class="cl-left" role="timer" aria-live="off">
          {minutesText(left)}
        </span>
      )}
    </p>
  );
}

/** Says politely whom all wait for when that changes, and the time at 2:00, 1:00 and 0:30 alone. */
function useReadOut(left: number | null, yours: boolean, text: string | null): void {
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (text !== null) announce(text);
    before.current = null;
  }, [text]);
  useEffect(() => {
    const at = readOut(before.current, left);
    before.current = left;
    if (at !== null && yours) announce(c('band.left', { time: minutesText(at) }));
  }, [left, yours]);
}
