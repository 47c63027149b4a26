/**
 * The peer of the laboratory: the bare model's game as boardgame.io would hold it, the usual library
 * for games of moves and turns.
 *
 * Two players take turns; twelve messages, each answered; four of the numbers that a message moves.
 * Nothing slows it: the rule is a line of arithmetic, the client has no interface, no server and no
 * debugger, it is made once and begun again for each play, and its library is in production mode.
 */
import { createRequire } from 'node:module';
import type { Game } from 'boardgame.io';

/** Rounds of the peer game; each is a message and its answer. */
export const ROUNDS = 12;

interface Numbers {
  moves: number;
  tension: number;
  trust: number;
  belief: number;
  commitment: number;
}

const GAME: Game<Numbers> = {
  setup: () => ({ moves: 0, tension: 0.3, trust: 0.5, belief: 0, commitment: 0 }),
  turn: { minMoves: 1, maxMoves: 1 },
  moves: {
    say: ({ G }, force: number) => {
      G.moves += 1;
      G.tension += force * (1 - G.tension);
      G.trust -= force * G.trust;
      G.belief += force;
      G.commitment += force * (1 - G.commitment);
    },
  },
  endIf: ({ G }) => (G.moves < ROUNDS * 2 ? undefined : { tension: G.tension }),
};

/**
 * One game, ready to be played again and again.
 *
 * @returns a function that plays it once from start to end and gives the number of moves made
 */
export function boardGame(): () => number {
  const { Client } = inProduction();
  const client = Client({ game: GAME, numPlayers: 2, debug: false });
  client.start();
  return () => {
    client.reset();
    let moves = 0;
    while (client.getState()?.ctx.gameover === undefined) {
      client.moves.say?.(0.05);
      moves += 1;
    }
    if (moves !== ROUNDS * 2) throw new Error(`The peer game took ${moves} moves.`);
    return moves;
  };
}

/** The package has no map of its exports, so that only `require` finds its parts under Node. */
function inProduction(): typeof import('boardgame.io/client') {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    return createRequire(import.meta.url)('boardgame.io/client');
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}
