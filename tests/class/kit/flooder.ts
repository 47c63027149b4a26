/**
 * A device that does nobody any good, in a process of its own: `node flooder.ts KIND ORIGIN ENTRANCE`,
 * where the entrance is JSON. It goes on until it is killed, and comes back whenever it is thrown out. Its
 * parent hears a word each time that it begins anew.
 *
 * - `messages`: as many questions as the line takes
 * - `connections`: a fresh line, again and again
 * - `reservations`: asks to be let in, and never comes
 */
import type { Entrance } from '../../../src/classroom/protocol/wire.ts';
import { connect } from './device.ts';
import type { Flood } from './floods.ts';

const [kind = '', origin = '', entrance = ''] = process.argv.slice(2);
const wanted = JSON.parse(entrance) as Entrance;
/** Messages that are handed to the line at once. */
const HANDFUL = 500;

const FLOOD: Readonly<Record<Flood, () => Promise<void>>> = {
  async messages() {
    const device = await connect(origin, wanted);
    for (let n = 0; !device.isClosed(); n += 1) {
      device.send('ask', { n, ask: { kind: 'debrief' } });
      if (n % HANDFUL === 0) await new Promise((settle) => setTimeout(settle));
    }
  },
  async connections() {
    (await connect(origin, wanted)).close();
  },
  async reservations() {
    await fetch(`${origin}/matchmake/joinOrCreate/class`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: entrance,
    });
  },
};

for (;;) {
  try {
    await FLOOD[kind as Flood]();
  } catch {
    // Thrown out, or not let in: once more.
    await new Promise((settle) => setTimeout(settle, 10));
  }
  process.send?.('again');
}
