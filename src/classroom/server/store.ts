/**
 * Where classes are kept. Two stores pass one contract test: SQLite in one file, PostgreSQL for several
 * processes. An entry is told to nobody before it is here.
 */
import type { ServerTime } from '../protocol/views.ts';
import type { ClassEntry, ClassHead } from '../rules/log.ts';

/** Another process has written this place of the log: whoever gets this has lost the class. */
export class LostClass extends Error {
  constructor(id: string, n: number) {
    super(`Class ${id} has an entry ${n} already: another process plays it now.`);
    this.name = 'LostClass';
  }
}

/** There is no such class, or no longer. */
export class NoClass extends Error {
  constructor(id: string) {
    super(`There is no class ${id}: it was deleted, or has expired.`);
    this.name = 'NoClass';
  }
}

/** A class that is not over has this code: draw another. */
export class CodeTaken extends Error {
  constructor(code: string) {
    super(`The code ${code} is in use: draw another.`);
    this.name = 'CodeTaken';
  }
}

export interface Store {
  /** @throws {CodeTaken} where a class that is not over has its code */
  create(head: ClassHead): Promise<void>;
  head(id: string): Promise<ClassHead | null>;
  /** The class that has this code now. */
  byCode(code: string): Promise<ClassHead | null>;
  /** The whole log, in order. */
  entries(id: string): Promise<readonly ClassEntry[]>;
  /**
   * Adds entries at their places `n`, all or none.
   *
   * @throws {LostClass} where a place is taken
   * @throws {NoClass} where the class is not kept any more
   */
  append(id: string, entries: readonly ClassEntry[]): Promise<void>;
  /** Gives the code back: no stranger comes in by it any more. */
  retire(id: string): Promise<void>;
  /** Deletes a class with its log. @returns whether there was one */
  delete(id: string): Promise<boolean>;
  /** Deletes what has expired. @returns how many */
  sweep(now: ServerTime): Promise<number>;
  close(): Promise<void>;
}
