import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { schemaFile } from '../../src/case/schema/schema.ts';
import { PARAMETERS } from '../../src/engine/parameters.ts';

const stored = new URL('../../scenarios/schema.json', import.meta.url);

/** Every object of a JSON Schema, at any depth. */
function* objects(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const item of value) yield* objects(item);
  else if (typeof value === 'object' && value !== null) {
    yield value as Record<string, unknown>;
    for (const child of Object.values(value)) yield* objects(child);
  }
}

describe('scenarios/schema.json', () => {
  test('is what `npm run schema` writes', () => {
    expect(readFileSync(stored, 'utf8')).toBe(schemaFile());
  });

  test('lets no unknown key pass in any map with keys of its own', () => {
    const maps = [...objects(JSON.parse(schemaFile()))].filter(
      (one) => one.type === 'object' && 'properties' in one,
    );
    expect(maps.length).toBeGreaterThan(30);
    for (const map of maps) expect(map.additionalProperties).toBe(false);
  });

  test('asks for no top-level key, since a file holds only some of them', () => {
    expect(JSON.parse(schemaFile())).not.toHaveProperty('required');
  });

  test('offers the names of the model’s parameters', () => {
    const { properties } = JSON.parse(schemaFile());
    expect(Object.keys(properties.parameters.properties)).toEqual(
      PARAMETERS.map((row) => row.name),
    );
  });
});
