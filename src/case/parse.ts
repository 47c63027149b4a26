/** One YAML file into parts with their places; every trouble of syntax is a problem. */
import {
  isAlias,
  isScalar,
  isSeq,
  isMap as isYamlMap,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import { short } from './moments.ts';
import type { Part, Scalar } from './parts.ts';
import { type Place, type Problem, problemAt, type Trouble } from './problem.ts';
import { syntaxTrouble } from './syntax.ts';

/** Deeper than any case goes: a condition in an option of a juncture is at most at 15. */
const DEEPEST = 40;
/** Values that aliases may repeat in one file; enough for some repeated lists, no more. */
const MOST_REPEATED = 2_000;

export interface Parsed {
  /** Null where the file could not be read as YAML. */
  readonly root: Part | null;
  readonly problems: readonly Problem[];
}

/** Reads one file's text; never throws. */
export function parse(file: string, text: string): Parsed {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      version: '1.2',
    });
    const troubles = [...document.errors, ...document.warnings];
    if (troubles.length > 0) {
      const problems = troubles.map((trouble) =>
        problemAt(place(trouble.pos[0]), syntaxTrouble(trouble.code, trouble.message)),
      );
      return { root: null, problems };
    }
    if (document.contents === null) {
      return { root: null, problems: [problemAt(place(0), NOTHING)] };
    }
    return new Walk(place).read(document.contents);
  } catch {
    // The parser itself gave up: its stack or its own bounds ran out.
    return { root: null, problems: [problemAt({ file, line: 1, column: 1 }, TOO_DEEP)] };
  }
}

const NOTHING = {
  found: 'a file with comments only',
  mend: 'write the case into it, or delete it',
};
const BOMB = {
  found: `aliases that repeat more than ${MOST_REPEATED} values`,
  mend: 'write the values out, without aliases',
};
const TOO_DEEP = {
  found: `values nested more than ${DEEPEST} deep`,
  mend: 'a case needs no such depth: check the brackets',
};

/** A walk over one document's nodes; holds its anchors, its problems and what aliases repeated. */
class Walk {
  readonly place: (offset: number) => Place;
  readonly anchors = new Map<string, Part>();
  readonly problems: Problem[] = [];
  repeated = 0;
  /** Set when the file holds more than can be meant; the rest of it is then passed over. */
  tooMuch = false;

  constructor(place: (offset: number) => Place) {
    this.place = place;
  }

  read(node: Node): Parsed {
    const root = this.part(node, null, 0, 0);
    return { root: this.tooMuch ? null : root, problems: this.problems };
  }

  part(node: Node | null, key: Place | null, fallback: number, depth: number): Part {
    const at = this.place(node?.range?.[0] ?? fallback);
    if (node === null) return { at, key, value: null, size: 1 };
    if (isAlias(node)) return this.alias(node.source, at, key);
    const part = this.fresh(node, at, key, depth);
    if (node.anchor !== undefined) this.anchors.set(node.anchor, part);
    return part;
  }

  fresh(node: Node, at: Place, key: Place | null, depth: number): Part {
    if (depth > DEEPEST) {
      return this.stop(TOO_DEEP, at, key);
    }
    if (isSeq(node)) {
      const list = node.items.map((item) =>
        this.part(item as Node | null, null, node.range?.[0] ?? 0, depth + 1),
      );
      return { at, key, value: list, size: sizeOf(list) };
    }
    if (isYamlMap(node)) {
      const map = this.map(node.items as Pair<Node, Node | null>[], depth);
      return { at, key, value: map, size: sizeOf(map.values()) };
    }
    return { at, key, value: isScalar(node) ? scalar(node.value) : null, size: 1 };
  }

  map(pairs: readonly Pair<Node, Node | null>[], depth: number): Map<string, Part> {
    const map = new Map<string, Part>();
    for (const pair of pairs) {
      const start = pair.key?.range?.[0] ?? 0;
      const at = this.place(start);
      const name = isScalar(pair.key) ? String(pair.key.value) : null;
      if (name === null || name === '__proto__') {
        this.problems.push(
          problemAt(at, {
            found: 'a key that is no plain word',
            mend: 'write a plain word as key',
          }),
        );
        continue;
      }
      const first = map.get(name);
      if (first !== undefined) {
        this.problems.push(problemAt(at, twice(name, first)));
        continue;
      }
      map.set(name, this.part(pair.value, at, start, depth + 1));
    }
    return map;
  }

  /** An alias shares its anchor's part, so a bomb costs no memory; what it repeats is counted. */
  alias(name: string, at: Place, key: Place | null): Part {
    const anchor = this.anchors.get(name);
    if (anchor === undefined) {
      this.problems.push(
        problemAt(at, {
          found: `the alias \`*${short(name)}\` without an anchor before it`,
          mend: 'write the value itself',
        }),
      );
      return { at, key, value: null, size: 1 };
    }
    this.repeated += anchor.size;
    return this.repeated > MOST_REPEATED ? this.stop(BOMB, at, key) : { ...anchor, key };
  }

  stop(trouble: Trouble, at: Place, key: Place | null): Part {
    if (!this.tooMuch) this.problems.push(problemAt(at, trouble));
    this.tooMuch = true;
    return { at, key, value: null, size: 1 };
  }
}

/** "the key `name` twice": for one file and for two. */
export function twice(name: string, first: Part): Trouble {
  const place = first.key ?? first.at;
  return {
    found: `\`${short(name)}\` twice`,
    mend: `it stands at ${place.file}:${place.line} already: take one out or rename it`,
  };
}

function sizeOf(parts: Iterable<Part>): number {
  let size = 1;
  for (const part of parts) size += part.size;
  return size;
}

function scalar(value: unknown): Scalar {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') {
    return value;
  }
  return null;
}
