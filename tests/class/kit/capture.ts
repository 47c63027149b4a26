/**
 * Everything that comes over the wires of devices, byte for byte: every frame of every socket, under the
 * session that it belongs to, and every answer over HTTP. Import it before anything that opens sockets.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

/** What one device was sent, and hears from now on. */
export interface Captured {
  readonly frames: Uint8Array[];
  /** Addresses of its sockets, with the sessions in them. */
  readonly sockets: string[];
  /** Answers over HTTP: status, headers and body. */
  readonly answers: string[];
}

const now = new AsyncLocalStorage<Captured>();

/** Runs something whose sockets and questions belong to this device. */
export function capturing<T>(into: Captured, work: () => Promise<T>): Promise<T> {
  return now.run(into, work);
}

export const nothingYet = (): Captured => ({ frames: [], sockets: [], answers: [] });

const PlainSocket = globalThis.WebSocket;

class CapturedSocket extends PlainSocket {
  constructor(url: string | URL, protocols?: string | string[]) {
    super(url, protocols);
    const into = now.getStore();
    if (into === undefined) return;
    into.sockets.push(String(url));
    this.addEventListener('message', ({ data }) => {
      into.frames.push(
        typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data),
      );
    });
    this.addEventListener('close', ({ reason }) => into.answers.push(reason));
  }
}

const plainFetch = globalThis.fetch;

async function capturedFetch(...given: Parameters<typeof fetch>): Promise<Response> {
  const into = now.getStore();
  const answer = await plainFetch(...given);
  if (into === undefined) return answer;
  const body = await answer.clone().text();
  into.answers.push([answer.status, ...answer.headers, body].join('\n'));
  return answer;
}

globalThis.WebSocket = CapturedSocket;
globalThis.fetch = capturedFetch;
