/** Codes of classes: how they are read aloud, and where they lead. */

/** "KX7 4RN2": in two groups, as one says it. */
export function codeText(code: string): string {
  const half = Math.floor(code.length / 2);
  return `${code.slice(0, half)} ${code.slice(half)}`;
}

const LOCAL = /^(localhost|127\.|\[?::1)/;

/** Whether others can reach what stands at this host. */
export const isLocal = (host: string): boolean => LOCAL.test(host);

/**
 * Where students come in: hosts, the best first. A page that stands at an address of its own is reached
 * at that; one that stands at "localhost" only at the addresses of the machine.
 *
 * @param here - host and port of this page
 * @param machine - addresses of the machine on its network, as the class server told them
 */
export function doorsOf(here: string, machine: readonly string[]): readonly string[] {
  const own = isLocal(here) ? [] : [here];
  const found = [...own, ...machine.filter((one) => one !== here)];
  return found.length > 0 ? found : [here];
}
