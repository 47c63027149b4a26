import type { ComponentChildren } from 'preact';
import '../styles/masthead.css';
import type { ClockView, TensionView } from '../../projection/views.ts';
import { TENSIONS, type Tension } from '../../vocabulary/words.ts';
import { t } from '../strings/t.ts';

/** The time of one capital: a dial and the hour, or where hours say nothing a leaf of the calendar. */
export function Clock({ clock }: { clock: ClockView }) {
  return clock.face === 'leaf' ? <Leaf clock={clock} /> : <Dial clock={clock} />;
}

/** A dial and the hour in figures. */
function Dial({ clock }: { clock: ClockView }) {
  const [weekday = '', ...date] = clock.date.split(' ');
  return (
    <p class="clock">
      <svg class="dial" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
        <circle cx="24" cy="24" r="22.5" />
        <path class="dial-ticks" d={TICKS} />
        <path
          class="hh"
          d="M24 24V14"
          transform={`rotate(${(clock.hour % 12) * 30 + clock.minute / 2} 24 24)`}
        />
        <path class="mm" d="M24 26V8.5" transform={`rotate(${clock.minute * 6} 24 24)`} />
        <circle class="pin" cx="24" cy="24" r="2.4" />
      </svg>
      <span class="clock-t">
        <span class="clock-n">{clock.city}</span> <time class="clock-h">{clock.time}</time>{' '}
        <span class="clock-d">
          <span class="dow">{weekday}</span> {date.join(' ')}
        </span>
      </span>
    </p>
  );
}

/** The day as the leaf of a block calendar, month and year beside it. */
function Leaf({ clock }: { clock: ClockView }) {
  const { weekday, day, month, year } = clock.leaf;
  return (
    <p class="clock">
      <span class="leaf" aria-hidden="true">
        <i>{weekday}</i>
        <b>{day}</b>
      </span>
      <span class="clock-t">
        <span class="clock-n">{clock.city}</span>{' '}
        <time class="clock-h">
          <span class="leaf-said">{day} </span>
          {month}
        </time>{' '}
        <span class="clock-d">{year}</span>
      </span>
    </p>
  );
}

const TICKS = Array.from({ length: 12 }, (_, i) => {
  const turn = (i * Math.PI) / 6;
  const at = (radius: number) =>
    `${(24 + radius * Math.sin(turn)).toFixed(1)} ${(24 - radius * Math.cos(turn)).toFixed(1)}`;
  return `M${at(20)}L${at(i % 3 === 0 ? 15.6 : 18.6)}`;
}).join('');

export function Clocks({ clocks }: { clocks: readonly ClockView[] }) {
  return (
    <section class="clocks" aria-label={t('clocks.label')}>
      {clocks.map((clock) => (
        <Clock key={clock.id} clock={clock} />
      ))}
    </section>
  );
}

/** The crisis ladder as a stair of six treads, the lit one red. */
export function Stair({ tension }: { tension: TensionView }) {
  const named = (rung: Tension) => tension.names?.[rung] ?? t(`tension.${rung}`);
  return (
    <section
      class="tension"
      aria-label={t('tension.now', { rung: named(tension.rung), n: tension.tread + 1 })}
    >
      <h2 class="tension-h">{t('tension.label')}</h2>
      <ol class="stair">
        {TENSIONS.map((rung, i) => (
          <li
            key={rung}
            class={i < tension.tread ? 'past' : undefined}
            aria-current={i === tension.tread ? 'true' : undefined}
          >
            <span>{named(rung)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface MastheadProps {
  /** Who sits here, under the name of the game. */
  readonly line: string;
  /** What screen this is, for those who cannot see it. */
  readonly screen: string;
  readonly clocks: ComponentChildren;
  readonly tension: TensionView;
  /** The buttons at the end: folder, settings, menu. */
  readonly children: ComponentChildren;
}

/** The same in every state of a play: name, clocks, stair, menu. */
export function Masthead({ line, screen, clocks, tension, children }: MastheadProps) {
  return (
    <header class="mast">
      <div class="mast-id">
        <h1 class="brand">
          {t('product.name')}
          <span class="vh">: {screen}</span>
        </h1>
        <p class="chair">{line}</p>
      </div>
      {clocks}
      <Stair tension={tension} />
      <nav class="mast-nav" aria-label={t('menu.label')}>
        {children}
      </nav>
    </header>
  );
}
