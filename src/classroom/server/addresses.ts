/** Addresses: of this machine, for students to type, and of who asks. */
import type { IncomingMessage } from 'node:http';
import { networkInterfaces } from 'node:os';

/** "192.168.4.20:4173" for each address of this machine on a local network. */
export function localAddresses(port: number): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `${address}:${port}`);
}

/**
 * Who asks. A header is believed as far as proxies are known to stand before this process; what stands
 * further left in it anyone could have written.
 *
 * @param hops - how many proxies there are
 */
export function addressOf(request: IncomingMessage, hops: number): string {
  const direct = request.socket.remoteAddress ?? 'unknown';
  if (hops === 0) return direct;
  const told = String(request.headers['x-forwarded-for'] ?? '').split(',');
  return told.at(-hops)?.trim() || direct;
}

/**
 * Whether a page may ask this server: its own, or one of an origin that is allowed. Where no origin is
 * told it is no page of a browser that asks, and nobody's rights are used but the asker's own.
 */
export function mayAsk(
  { origin, host, ...headers }: IncomingMessage['headers'],
  allowed: readonly string[],
  hops: number,
): boolean {
  if (origin === undefined) return true;
  if (allowed.includes(origin)) return true;
  if (!URL.canParse(origin)) return false;
  const asked = hops === 0 ? host : (headers['x-forwarded-host'] ?? host);
  return new URL(origin).host === asked;
}
