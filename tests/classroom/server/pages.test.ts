import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../../../src/classroom/server/pages.ts';

const SCRIPT = 'export const long = 1;\n'.repeat(1000);
let folder: string;
let server: Server;
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'class-pages-'));
  mkdirSync(join(folder, 'built', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.js'), 'secret');
  writeFileSync(join(folder, 'built', 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'built', 'assets', 'game-1a2b.js'), SCRIPT);
  writeFileSync(join(folder, 'built', 'assets', 'room-3c4d.ogg'), 'sound');
  server = createServer(express().use(pages(join(folder, 'built'))));
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, encoding = 'gzip') =>
  fetch(`${url}${path}`, { headers: { 'accept-encoding': encoding } });

describe('the built game', () => {
  test('its page is asked for each time', async () => {
    const answer = await get('/');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('etag')).not.toBeNull();
  });

  test.each(['game-1a2b.js', 'room-3c4d.ogg'])('%s never changes', async (name) => {
    const answer = await get(`/assets/${name}`);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('scripts come squeezed to whom takes them so', async () => {
    const small = await get('/assets/game-1a2b.js');
    expect(small.headers.get('content-encoding')).toBe('gzip');
    expect(small.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(Number(small.headers.get('content-length'))).toBeLessThan(SCRIPT.length / 10);
    expect(await small.text()).toBe(SCRIPT);
    const whole = await get('/assets/game-1a2b.js', 'identity');
    expect(whole.headers.get('content-encoding')).toBeNull();
    expect(await whole.text()).toBe(SCRIPT);
  });

  test.each(['/assets/none.js', '/assets/..%2f..%2fsecret.js', '/..%2fsecret.js'])(
    '%s is not in it',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(await answer.text()).not.toBe('secret');
    },
  );
});

test('where it is not built, a note says what to do', async () => {
  const other = createServer(express().use(pages(join(folder, 'none'))));
  await new Promise<void>((settle) => other.listen(0, '127.0.0.1', settle));
  const answer = await fetch(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('npm run build');
  other.close();
});
