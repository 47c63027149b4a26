import { BENCH, BENCH_ACTS, DIALS, type Dial } from '../../analysis/lab/bench.ts';
import { tensionView } from '../../projection/tension.ts';
import { Choice } from '../parts/choice.tsx';
import { t } from '../strings/t.ts';
import { bench, turn } from './bench-state.ts';
import { m } from './words.ts';

const EARNEST = ['yes', 'no'] as const;
const THIRD = ['none', 'one'] as const;

/** The word for a share of a dial: one of five, in equal steps. */
function word(dial: Dial, share: number): string {
  if (dial === 'tension') return t(`tension.${tensionView(share).rung}`).toLowerCase();
  const named = dial === 'receiverAudience' ? 'senderAudience' : dial;
  return m(`dial.${named}.${fifth(share)}`);
}

const FIFTHS = [0, 1, 2, 3, 4] as const;

/** Which of five equal steps a share lies in. */
export function fifth(share: number): (typeof FIFTHS)[number] {
  return FIFTHS[Math.floor(share * FIFTHS.length)] ?? 4;
}

/** All that can be set on the bench. */
export function Dials() {
  const now = bench.value;
  return (
    <div class="dials">
      <Choice
        label={m('bench.act')}
        options={BENCH_ACTS}
        value={now.act}
        name={(act) => m(`act.${act}`)}
        onChoose={(act) => turn({ act })}
      />
      <Choice
        label={m('bench.earnest')}
        options={EARNEST}
        value={now.earnest ? 'yes' : 'no'}
        name={(is) => m(`bench.earnest.${is}`)}
        onChoose={(is) => turn({ earnest: is === 'yes' })}
      />
      {DIALS.map((dial) => (
        <Slider
          key={dial}
          label={m(`dial.${dial}`)}
          value={now[dial]}
          said={m('dial.now', { n: Math.round(now[dial] * 100) })}
          word={word(dial, now[dial])}
          onTurn={(share) => turn({ [dial]: share })}
        />
      ))}
      <Choice
        label={m('bench.third')}
        options={THIRD}
        value={now.bias === null ? 'none' : 'one'}
        name={(which) => m(`bench.third.${which}`)}
        onChoose={(which) => turn({ bias: which === 'none' ? BENCH.bias : 0 })}
      />
      {now.bias !== null && (
        <Slider
          label={m('dial.bias')}
          value={(now.bias + 1) / 2}
          said={signed(now.bias)}
          word={m(`dial.bias.${fifth((now.bias + 1) / 2)}`)}
          onTurn={(share) => turn({ bias: Math.round(share * 200 - 100) / 100 })}
        />
      )}
    </div>
  );
}

/** A bias in hundredths with its sign. */
function signed(bias: number): string {
  const n = Math.round(bias * 100);
  return n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0';
}

interface SliderProps {
  readonly label: string;
  /** 0 to 1. */
  readonly value: number;
  /** The value in figures, as this dial counts. */
  readonly said: string;
  readonly word: string;
  readonly onTurn: (share: number) => void;
}

function Slider({ label, value, said, word, onTurn }: SliderProps) {
  return (
    <label class="dial">
      <span class="dial-name">{label}</span>
      <span class="dial-now" aria-hidden="true">
        <b>{said}</b> {word}
      </span>
      <input
        type="range"
        min="0"
        max="100"
        step="1"
        value={Math.round(value * 100)}
        aria-label={label}
        aria-valuetext={`${said}, ${word}`}
        onInput={({ currentTarget }) => onTurn(currentTarget.valueAsNumber / 100)}
      />
    </label>
  );
}
