/** What has come over the wires of one device, byte for byte, as texts and numbers to be searched. */
import { leaves } from '../../fixtures/secrets.ts';
import type { Captured } from './capture.ts';

export interface Heard {
  /** Texts that came since the last time and never before. */
  fresh(): string;
  /** Everything that ever came, each text once. */
  all(): string;
  /** Did these eight bytes of a number come since the texts were last taken? */
  hasNumber(value: number): boolean;
  /** How many bytes came in all. */
  bytes(): number;
}

/**
 * Between two texts of a frame stand bytes that are no text: of them nothing is read, and no decoder is
 * trusted to show all that there is.
 */
const BETWEEN = /[\p{Cc}\ufffd]+/u;

export function heardFrom(captured: Captured): Heard {
  const known = new Set<string>();
  const decoder = new TextDecoder();
  let frames = 0;
  let answers = 0;
  let newest: readonly Uint8Array[] = [];
  let bytes = 0;
  return {
    fresh() {
      newest = captured.frames.slice(frames);
      const said = captured.answers.slice(answers);
      frames = captured.frames.length;
      answers = captured.answers.length;
      const texts = [
        ...newest.flatMap((frame) => decoder.decode(frame).split(BETWEEN)),
        ...said,
        // Within JSON a quotation mark stands with a stroke before it: as written, and as read.
        ...[...newest.map((frame) => decoder.decode(frame)), ...said].flatMap(readAsJson),
      ];
      for (const frame of newest) bytes += frame.byteLength;
      for (const answer of said) bytes += answer.length;
      const fresh = texts.filter((text) => text !== '' && !known.has(text));
      for (const text of fresh) known.add(text);
      return fresh.join('\n');
    },
    all: () => [...known].join('\n'),
    hasNumber(value) {
      const double = Buffer.alloc(8);
      double.writeDoubleBE(value);
      return newest.some((frame) =>
        Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength).includes(double),
      );
    },
    bytes: () => bytes,
  };
}

/** What stands in the JSON with which a message ends, if there is any. */
function readAsJson(message: string): readonly string[] {
  try {
    return [...leaves(JSON.parse(message.slice(message.indexOf('{'))), new Set<string>())];
  } catch {
    return [];
  }
}
