/** A network between devices and their server that can be cut, as when the school's Wi-Fi goes. */
import { createConnection, createServer, type Socket } from 'node:net';
import { freePort } from '../../classroom/ports.ts';

export interface Network {
  readonly origin: string;
  /** Nothing goes through any more, and nobody is told: lines look open and are dead. */
  cut(): void;
  /** Goes through again; lines of before are gone for good. */
  mend(): void;
  stop(): Promise<void>;
}

export async function networkTo(port: number): Promise<Network> {
  const own = await freePort();
  const open = new Set<Socket>();
  let isCut = false;
  const watch = (socket: Socket, ended: () => void) => {
    open.add(socket);
    socket.on('error', ended);
    socket.on('close', ended);
  };
  const server = createServer((near) => {
    // Whoever knocks while it is cut hears nothing at all.
    if (isCut) {
      near.pause();
      watch(near, () => {});
      return;
    }
    const far = createConnection(port, '127.0.0.1');
    const over = () => {
      if (isCut) return;
      near.destroy();
      far.destroy();
    };
    watch(near, over);
    watch(far, over);
    near.on('data', (data) => isCut || far.write(data));
    far.on('data', (data) => isCut || near.write(data));
  });
  await new Promise<void>((settle) => server.listen(own, '127.0.0.1', settle));
  const drop = () => {
    isCut = false;
    for (const socket of open) socket.destroy();
    open.clear();
  };
  return {
    origin: `http://127.0.0.1:${own}`,
    cut() {
      isCut = true;
    },
    mend: drop,
    async stop() {
      drop();
      await new Promise((settle) => server.close(settle));
    },
  };
}
