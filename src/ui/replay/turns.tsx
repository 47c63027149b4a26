import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Pivot } from '../../analysis/pivot.ts';
import type { Replay } from '../../projection/ports.ts';
import type { Side } from '../../vocabulary/words.ts';
import { Pivots } from '../debrief/pivots.tsx';
import type { PivotsAsk } from '../debrief/pivots-reckon.ts';
import { usePivots } from '../debrief/pivots-run.ts';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';

interface Props {
  readonly replay: Replay;
  /** The record, both sides'. */
  readonly run: PivotsAsk;
  readonly takeOver: (side: Side, step: number) => void;
}

/** Where history could have turned: reckoned once a reader comes to it. */
export function Turns({ replay, run, takeOver }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const seen = useSeen(place);
  const news = usePivots(seen ? run : null);
  return (
    <div ref={place} class="turns">
      <Pivots
        of="record"
        news={news}
        back={(pivot) => <TakeOver replay={replay} pivot={pivot} takeOver={takeOver} />}
      />
    </div>
  );
}

interface TakeOverProps extends Pick<Props, 'replay' | 'takeOver'> {
  readonly pivot: Pivot;
}

/** Sits down at the last step before the decision was made: its chair has the turn there. */
function TakeOver({ replay, pivot, takeOver }: TakeOverProps) {
  const { side, before, when } = pivot;
  const step = replay.outline.steps.findLast(({ entry }) => entry < before)?.n ?? 0;
  const name = useMemo(
    () => replay.frame(step).rooms[side].takeOver?.name ?? '',
    [replay, step, side],
  );
  return (
    <button type="button" class="back" onClick={() => takeOver(side, step)}>
      <Icon name="armchair" />
      {t('pivots.takeOver', { name, when })}
    </button>
  );
}

/** Has it been on the screen? */
function useSeen(place: RefObject<Element | null>): boolean {
  const [seen, see] = useState(false);
  useEffect(() => {
    const { current } = place;
    if (seen || current === null) return;
    const watch = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) see(true);
    });
    watch.observe(current);
    return () => watch.disconnect();
  }, [place, seen]);
  return seen;
}
