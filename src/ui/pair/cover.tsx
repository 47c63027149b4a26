import { useEffect, useRef, useState } from 'preact/hooks';
import type { BySide } from '../../vocabulary/sides.ts';
import { other, type Side } from '../../vocabulary/words.ts';
import { announce } from '../parts/announce.tsx';
import { asked } from '../parts/asked.ts';
import { Icon } from '../parts/icon.tsx';
import { silence } from '../sound.ts';
import { PassFigure } from './pass-figure.tsx';
import { p } from './words.ts';
import './cover.css';

/** A second press meant for the desk before it uncovers nothing. */
const GUARD_MS = 700;

interface Props {
  /** The side whose player takes the screen. */
  readonly side: Side;
  readonly players: BySide<string>;
  readonly onTake: () => void;
}

/** Lies over the play while the screen goes across the table: it says who takes it, and nothing else. */
export function Cover({ side, players, onTake }: Props) {
  const [to, from] = [players[side], players[other(side)]];
  const heading = useRef<HTMLHeadingElement>(null);
  const [guarded, setGuarded] = useState(true);
  useEffect(() => {
    asked.value = null;
    silence();
    scrollTo(0, 0);
    heading.current?.focus();
    announce(`${p('cover.title', { to })} ${p('cover.text', { from })}`);
    const guard = setTimeout(() => setGuarded(false), GUARD_MS);
    return () => clearTimeout(guard);
  }, [to, from]);
  return (
    <main class="pass">
      <PassFigure to={side} />
      <div class="pass-in">
        <h1 ref={heading} class="pass-h" tabIndex={-1}>
          {p('cover.title', { to })}
        </h1>
        <p class="pass-text">{p('cover.text', { from })}</p>
        <p class="pass-text">{p('cover.away', { from })}</p>
        <button type="button" class="btn btn-send" disabled={guarded} onClick={onTake}>
          {p('cover.take', { to })} <Icon name="arrow-right" />
        </button>
      </div>
    </main>
  );
}
