/** The wires of the devices, on Colyseus. */
import { WebSocketTransport } from '@colyseus/ws-transport';

/** So many shares of all devices are asked for a sign of life one after another: of a thousand some thirty at once. Judgement. */
const SHARES = 30;

const nothing = () => {};

/**
 * Asks devices for a sign of life a few at a time. By itself the library asks all in the same moment: of a
 * thousand that takes, with their answers, a twentieth of a second, in which everybody's moves wait.
 */
export class SpreadTransport extends WebSocketTransport {
  protected override autoTerminateUnresponsiveClients(every: number, most: number): void {
    const shares = new WeakMap<object, number>();
    let came = 0;
    let turn = 0;
    this.pingInterval = setInterval(() => {
      turn = (turn + 1) % SHARES;
      for (const raw of this.wss.clients) {
        // The library sets it back to 0 when an answer comes.
        const wire = raw as typeof raw & { pingCount: number };
        const share = shares.get(wire) ?? came++ % SHARES;
        shares.set(wire, share);
        if (share !== turn) continue;
        if (wire.pingCount >= most) wire.terminate();
        else {
          wire.pingCount += 1;
          wire.ping(nothing);
        }
      }
    }, every / SHARES);
  }
}
