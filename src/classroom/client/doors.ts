/** The doors of the class server that are asked over plain HTTP. */
import type { Found } from '../protocol/wire.ts';

/** What comes of a code: its class, or why there is none. */
export type Knocked =
  | { readonly kind: 'found'; readonly found: Found }
  /** No class has this code now. */
  | { readonly kind: 'unknown' }
  /** Too many wrong codes from here; it can be tried again after a while. */
  | { readonly kind: 'too fast' }
  /** No class server at this address, or no line to it. */
  | { readonly kind: 'unreachable' };

/** How long a door is waited for, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Asks which class has this code, and for a handful of free code-names; other ones each time.
 *
 * @param code - as `readCode` reads it
 */
export async function knock(code: string): Promise<Knocked> {
  try {
    const answer = await fetch(`/api/codes/${encodeURIComponent(code)}`, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.ok) return { kind: 'found', found: (await answer.json()) as Found };
    if (answer.status === 429) return { kind: 'too fast' };
    return { kind: isJson(answer) ? 'unknown' : 'unreachable' };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** Where no class server stands, as on a host of plain files, every address answers with a page. */
function isJson(answer: Response): boolean {
  return answer.headers.get('content-type')?.includes('json') ?? false;
}
