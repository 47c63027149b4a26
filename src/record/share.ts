/** A save as a link: deflated, in base64url, after the `#` of the address. No server sees it. */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { type Decoded, decode, encode, MAX_LENGTH } from './file.ts';
import { saveProblem } from './problem.ts';
import type { Save } from './save.ts';

/** The share code of a save: letters, digits, `-` and `_`. */
export function shareCode(save: Save): string {
  const bytes = deflateSync(strToU8(encode(save)), { level: 9 });
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Reads a share code. Never throws. */
export async function readShareCode(code: string): Promise<Decoded> {
  const text = inflate(code.trim());
  return text === null ? { save: null, problem: saveProblem('bad code') } : decode(text);
}

/** @returns null for what is no deflated text, or swells past any play's size */
function inflate(code: string): string | null {
  if (!/^[\w-]+$/.test(code)) return null;
  try {
    const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    const chunks: Uint8Array[] = [];
    let size = 0;
    let whole = false;
    const stream = new Inflate((chunk, final) => {
      size += chunk.length;
      if (size > MAX_LENGTH) throw new RangeError('too big');
      chunks.push(chunk);
      whole = final;
    });
    stream.push(
      Uint8Array.from(binary, (letter) => letter.charCodeAt(0)),
      true,
    );
    if (!whole) return null;
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return strFromU8(bytes);
  } catch {
    return null;
  }
}
