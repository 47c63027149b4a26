import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClassEntry, ClassHead } from '../../src/classroom/rules/log.ts';
import { CodeTaken, LostClass, NoClass, type Store } from '../../src/classroom/server/store.ts';
import { openPostgres } from '../../src/classroom/server/store-postgres.ts';
import { openSqlite } from '../../src/classroom/server/store-sqlite.ts';
import { type Postgres, startPostgres } from './postgres.ts';

let made = 0;

/** A class of its own for each rule. */
function head(changes: Partial<ClassHead> = {}): ClassHead {
  made += 1;
  return {
    id: `class${made}`,
    code: `CODE${made}`,
    case: { id: 'cuba1962', hash: 'h' },
    length: 45,
    guidance: 'guided',
    seed: 7,
    created: 1_000,
    expires: 2_000_000_000_000,
    teacherHash: 't',
    projectorHash: 'p',
    ...changes,
  };
}

const entry = (n: number, text = 'Ünïcødé “quoted”\u0001\n'): ClassEntry => ({
  n,
  at: 1_700_000_000_000 + n,
  by: { kind: 'teacher' },
  once: null,
  kind: 'bulletin',
  table: null,
  text,
});

const RULES: Readonly<Record<string, (store: Store, other: Store) => Promise<void>>> = {
  'a class is found by its id and by its code, as it was opened': async (store, other) => {
    const opened = head();
    await store.create(opened);
    expect(await other.head(opened.id)).toEqual(opened);
    expect(await other.byCode(opened.code)).toEqual(opened);
    expect(await store.head('nobody')).toBeNull();
    expect(await store.byCode('NOBODY')).toBeNull();
  },
  'a code that is in use cannot be given to a second class': async (store) => {
    const first = head();
    await store.create(first);
    const second = head({ code: first.code });
    await expect(store.create(second)).rejects.toBeInstanceOf(CodeTaken);
    expect(await store.head(second.id)).toBeNull();
  },
  'a code given back finds nothing, and may be given again': async (store) => {
    const first = head();
    await store.create(first);
    await store.retire(first.id);
    expect(await store.byCode(first.code)).toBeNull();
    expect(await store.head(first.id)).toEqual(first);
    const second = head({ code: first.code });
    await store.create(second);
    expect(await store.byCode(first.code)).toEqual(second);
  },
  'entries come back as they were written, in their order': async (store, other) => {
    const { id } = head();
    await store.create(head({ id }));
    await store.append(id, [entry(0), entry(1)]);
    await store.append(id, [entry(2)]);
    const later = Array.from({ length: 20 }, (_, n) => entry(n + 3));
    await store.append(id, later);
    expect(await other.entries(id)).toEqual([entry(0), entry(1), entry(2), ...later]);
  },
  'a class without entries has none': async (store) => {
    const { id } = head();
    await store.create(head({ id }));
    expect(await store.entries(id)).toEqual([]);
    expect(await store.entries('nobody')).toEqual([]);
  },
  'of entries of which one has its place taken, none is added': async (store, other) => {
    const { id } = head();
    await store.create(head({ id }));
    await other.append(id, [entry(0), entry(1, 'theirs')]);
    const late = store.append(id, [entry(2), entry(3), entry(1, 'ours')]);
    await expect(late).rejects.toBeInstanceOf(LostClass);
    expect(await store.entries(id)).toEqual([entry(0), entry(1, 'theirs')]);
  },
  'after a place was lost, the next one can be taken': async (store) => {
    const { id } = head();
    await store.create(head({ id }));
    await store.append(id, [entry(0)]);
    await expect(store.append(id, [entry(0)])).rejects.toBeInstanceOf(LostClass);
    await store.append(id, [entry(1)]);
    expect(await store.entries(id)).toHaveLength(2);
  },
  'of two who write the same place at once, one has lost the class': async (store, other) => {
    const { id } = head();
    await store.create(head({ id }));
    const both = await Promise.allSettled([
      store.append(id, [entry(0, 'one')]),
      other.append(id, [entry(0, 'other')]),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await store.entries(id)).toHaveLength(1);
  },
  'nothing is added to a class that is not kept': async (store) => {
    await expect(store.append('nobody', [entry(0)])).rejects.toBeInstanceOf(NoClass);
  },
  'a class is deleted with its log, once': async (store, other) => {
    const gone = head();
    await store.create(gone);
    await store.append(gone.id, [entry(0)]);
    expect(await other.delete(gone.id)).toBe(true);
    expect(await store.head(gone.id)).toBeNull();
    expect(await store.byCode(gone.code)).toBeNull();
    expect(await store.entries(gone.id)).toEqual([]);
    expect(await store.delete(gone.id)).toBe(false);
    await expect(store.append(gone.id, [entry(1)])).rejects.toBeInstanceOf(NoClass);
  },
  'what has expired is deleted, what has not is kept': async (store) => {
    const old = head({ expires: 5_000 });
    const kept = head({ expires: 5_001 });
    await store.create(old);
    await store.create(kept);
    await store.append(old.id, [entry(0)]);
    expect(await store.sweep(4_999)).toBe(0);
    expect(await store.sweep(5_000)).toBe(1);
    expect(await store.head(old.id)).toBeNull();
    expect(await store.entries(old.id)).toEqual([]);
    expect(await store.head(kept.id)).toEqual(kept);
    await store.delete(kept.id);
  },
  'text that looks like a statement is text': async (store) => {
    const nasty = `'); drop table entries; --`;
    await store.create(head({ id: nasty, code: nasty }));
    await store.append(nasty, [entry(0, nasty)]);
    expect(await store.entries(nasty)).toEqual([entry(0, nasty)]);
    expect((await store.byCode(nasty))?.id).toBe(nasty);
  },
};

/** Two connections each, as two processes have them. */
function keeps(open: () => Promise<Store>): void {
  let store: Store;
  let other: Store;
  beforeAll(async () => {
    [store, other] = await Promise.all([open(), open()]);
  });
  afterAll(async () => {
    await store?.close();
    await other?.close();
  });
  test.each(Object.entries(RULES))('%s', (_, rule) => rule(store, other));

  test('it is all there for the next process', async () => {
    const kept = head();
    const before = await open();
    await before.create(kept);
    await before.append(kept.id, [entry(0)]);
    await before.close();
    const after = await open();
    expect(await after.head(kept.id)).toEqual(kept);
    expect(await after.entries(kept.id)).toEqual([entry(0)]);
    await after.close();
  });
}

describe('SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'class-store-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  keeps(async () => openSqlite(folder));
});

describe('PostgreSQL', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterAll(() => postgres?.stop());
  keeps(() => openPostgres(postgres.url, () => {}));
});
