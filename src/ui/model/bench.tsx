import '../styles/settings.css';
import { BENCH } from '../../analysis/lab/bench.ts';
import { asked, beside, compare, difference, pin, reading, unpin } from './bench-state.ts';
import { Dials } from './dials.tsx';
import { PRESETS, QUESTIONS } from './presets.ts';
import { ReadingTable } from './reading.tsx';
import { hundredths, m } from './words.ts';

/** The three figures that stay in sight on a phone while the dials are turned. */
const IN_SIGHT = ['belief', 'accept', 'leak'] as const;

/** Set a message, see what it does, compare it with another. */
export function Workbench() {
  return (
    <>
      <Questions />
      <div class="bench">
        <section class="bench-set" aria-labelledby="dials-h">
          <h3 id="dials-h">{m('bench.dials')}</h3>
          <Dials />
        </section>
        <section class="bench-read" aria-labelledby="reading-h">
          <h3 id="reading-h">{m('bench.reading')}</h3>
          {difference.value !== null && <p class="bench-difference">{difference}</p>}
          <ReadingTable />
          <Pins />
        </section>
        <p class="bench-strip" aria-hidden="true">
          {IN_SIGHT.map((measure) => (
            <span key={measure}>
              {m(`short.${measure}`)} <b>{inSight(reading.value[measure])}</b>
            </span>
          ))}
        </p>
      </div>
      <p class="bench-fixed">{m('bench.fixed')}</p>
    </>
  );
}

function inSight(value: number | null): string {
  return value === null ? '–' : hundredths(value);
}

function Questions() {
  return (
    <section class="questions" aria-labelledby="questions-h">
      <h3 id="questions-h">{m('bench.questions')}</h3>
      <ul>
        {QUESTIONS.map((question) => (
          <li key={question}>
            <button
              type="button"
              class="btn"
              aria-pressed={asked.value === question}
              onClick={() => compare(PRESETS[question].now, PRESETS[question].beside, question)}
            >
              {m(`bench.q.${question}`)}
            </button>
          </li>
        ))}
      </ul>
      {asked.value !== null && <p class="look">{m(`bench.q.${asked.value}.look`)}</p>}
    </section>
  );
}

function Pins() {
  return (
    <div class="pins-row">
      <button type="button" class="btn" onClick={pin}>
        {m('bench.pin')}
      </button>
      {beside.value !== null && (
        <button type="button" class="btn" onClick={unpin}>
          {m('bench.unpin')}
        </button>
      )}
      <button type="button" class="btn" onClick={() => compare(BENCH, null)}>
        {m('bench.reset')}
      </button>
      <p>{m('bench.pin.note')}</p>
    </div>
  );
}
