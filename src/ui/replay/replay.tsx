import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { NameView } from '../../projection/folder.ts';
import type { Replay as ReplayPort } from '../../projection/ports.ts';
import type { Side } from '../../vocabulary/words.ts';
import type { PivotsAsk } from '../debrief/pivots-reckon.ts';
import { lend } from '../parts/asked.ts';
import { useEra } from '../parts/era.ts';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';
import { Below } from './below.tsx';
import { useKeys } from './keys.ts';
import { followMoment } from './moment.ts';
import { Room } from './room.tsx';
import { Timeline } from './timeline.tsx';
import { Turns } from './turns.tsx';
import { Wire } from './wire.tsx';
import './replay.css';
import './wire.css';
import './timeline.css';

export type Known = 'then' | 'now';

interface Props {
  readonly replay: ReplayPort;
  readonly names: readonly NameView[];
  /** The record, for where it could have turned. */
  readonly run: PivotsAsk;
  readonly casebook: () => void;
  /** Sits down in a chair at a step of the record. */
  readonly takeOver: (side: Side, step: number) => void;
}

/** The record of both sides: two rooms, the wire between them, the days below. */
export function Replay({ replay, names, run, casebook, takeOver }: Props) {
  const { outline } = replay;
  const moment = useMemo(() => followMoment(replay), [replay]);
  const known = useSignal<Known>('now');
  const frame = useComputed(() => moment.frame.value).value;
  useEra(outline.case.era);
  useEffect(() => moment.dispose, [moment]);
  useEffect(
    () => lend({ names, sources: outline.sources, glossary: outline.glossary }),
    [names, outline],
  );
  const sitDown = (side: Side, step: number) => {
    moment.play(false);
    takeOver(side, step);
  };
  const take = (side: Side) => sitDown(side, frame.n);
  useKeys(moment, known, take);
  return (
    <div class="replay">
      <header class="rmast">
        <button type="button" class="rmast-home" onClick={casebook}>
          <Icon name="arrow-left" />
          <span>{t('common.toCasebook')}</span>
        </button>
        <h1>
          {outline.case.short} <span>{t('replay.of')}</span>
        </h1>
        <KnownChoice known={known.value} choose={(value) => (known.value = value)} />
      </header>
      <main id="main" class="triptych">
        <Room room={frame.rooms.A} known={known.value} take={take} />
        <Wire replay={replay} moment={moment} known={known.value} />
        <Room room={frame.rooms.B} known={known.value} take={take} />
      </main>
      <Timeline replay={replay} moment={moment} />
      <Below replay={replay} frame={frame} />
      <Turns replay={replay} run={run} takeOver={sitDown} />
    </div>
  );
}

function KnownChoice({ known, choose }: { known: Known; choose: (known: Known) => void }) {
  return (
    <fieldset class="known">
      <legend>{t('replay.show')}</legend>
      {(['then', 'now'] as const).map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="known"
            value={value}
            checked={known === value}
            onChange={() => choose(value)}
          />
          <span>{t(`replay.${value}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
