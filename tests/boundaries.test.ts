import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Each room of the house and the rooms that it may import from; see CONTRIBUTING.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/vocabulary': [],
  'src/engine': ['src/vocabulary'],
  'src/case': ['src/vocabulary', 'src/engine'],
  'src/record': ['src/vocabulary', 'src/engine', 'src/case'],
  'src/negotiation': ['src/vocabulary', 'src/engine', 'src/case', 'src/record'],
  'src/projection': ['src/vocabulary', 'src/engine', 'src/case', 'src/record', 'src/negotiation'],
  scenes: ['src/vocabulary', 'src/projection', 'assets'],
  'src/audio': ['src/vocabulary', 'src/projection', 'assets'],
  'src/analysis': [
    'src/vocabulary',
    'src/engine',
    'src/case',
    'src/record',
    'src/negotiation',
    'src/projection',
  ],
  'src/cli': [
    'src/vocabulary',
    'src/engine',
    'src/case',
    'src/record',
    'src/negotiation',
    'src/projection',
    'src/analysis',
  ],
  // A class: what passes between devices, the class as a pure decider, what each device may see of it,
  // the server that holds it, and the device's end of the line.
  'src/classroom/protocol': ['src/vocabulary', 'src/projection'],
  'src/classroom/rules': [
    'src/vocabulary',
    'src/engine',
    'src/case',
    'src/record',
    'src/negotiation',
    'src/projection',
    'src/classroom/protocol',
  ],
  'src/classroom/views': [
    'src/vocabulary',
    'src/engine',
    'src/case',
    'src/record',
    'src/negotiation',
    'src/projection',
    'src/classroom/protocol',
    'src/classroom/rules',
  ],
  'src/classroom/server': [
    'src/vocabulary',
    'src/case',
    'src/record',
    'src/projection',
    'src/classroom/protocol',
    'src/classroom/rules',
    'src/classroom/views',
  ],
  'src/classroom/client': [
    'src/vocabulary',
    'src/record',
    'src/projection',
    'src/classroom/protocol',
  ],
  // The interface is the shell: it mounts scenes and sound. It sees projections, never the engine;
  // the laboratory it asks where the model itself is the subject.
  'src/ui': [
    'src/vocabulary',
    'src/case',
    'src/record',
    'src/projection',
    'src/analysis',
    'src/audio',
    'src/classroom/protocol',
    'src/classroom/client',
    'scenes',
    'assets',
  ],
};
const ROOMS = Object.keys(MAY_IMPORT);
const PURE = ['src/vocabulary', 'src/engine'];
const root = resolve(import.meta.dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function roomOf(path: string): string {
  return (
    ROOMS.find((room) => path === room || path.startsWith(`${room}/`)) ?? path.split('/')[0] ?? path
  );
}

/** Every relative import of a file, static, dynamic or re-exported, as a path from the root. */
function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"](\.{1,2}\/[^'"]+)['"]/g);
  return [...found].map(([, path]) =>
    relative(root, resolve(root, dirname(file), path ?? ''))
      .split(sep)
      .join('/'),
  );
}

/** The text without comments, so that prose may name what code may not. */
function code(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

describe('imports run one way', () => {
  test.each(ROOMS)('%s imports only from the rooms below it', (room) => {
    const allowed = [room, ...(MAY_IMPORT[room] ?? [])];
    const files = sources(room);
    expect(files.length).toBeGreaterThan(0);
    const upward = files.flatMap((file) =>
      imports(file)
        .filter((target) => !allowed.includes(roomOf(target)))
        .map((target) => `${file} -> ${target}`),
    );
    expect(upward).toEqual([]);
  });

  test('no source stands outside the house', () => {
    const strays = sources('src').filter(
      (file) => !ROOMS.some((room) => file.startsWith(`${room}/`)),
    );
    expect(strays).toEqual([]);
  });
});

describe('the core is pure', () => {
  test.each(PURE)('%s uses no clock, no chance but the seed, no console', (room) => {
    const impure = sources(room).filter((file) =>
      /\bMath\.random\b|\bDate\b|\bperformance\b|\bconsole\b|\bsetTimeout\b|\bfetch\b/.test(
        code(file),
      ),
    );
    expect(impure).toEqual([]);
  });

  test.each(PURE)('%s imports no package but the random generator', (room) => {
    const packages = sources(room).flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/\bfrom ['"]([^.'"][^'"]*)['"]/g)].map(
        ([, name]) => `${file}: ${name}`,
      ),
    );
    expect(packages.filter((use) => !/: pure-rand(\/|$)/.test(use))).toEqual([]);
  });
});

describe('files stay small', () => {
  test('none passes 400 lines', () => {
    const long = [...sources('src'), ...sources('scenes'), ...sources('tests')].filter(
      (file) => readFileSync(join(root, file), 'utf8').split('\n').length > 400,
    );
    expect(long).toEqual([]);
  });
});
