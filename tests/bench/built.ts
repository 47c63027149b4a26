/** The pages that are measured, built in this run from the same versions, and served over gzip. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = fileURLToPath(new URL('pages', import.meta.url));

/** `game` is the product; `empty` and `stage` the bench's own pages. */
export const SITES = ['game', 'empty', 'stage'] as const;
export type Site = (typeof SITES)[number];

export interface Built {
  /** The folder of a site. */
  folder(site: Site): string;
  /** Its address, with a slash at the end. */
  address(site: Site): string;
  /** Stops serving and deletes everything that was built. */
  close(): void;
}

/** Builds the sites, each by itself, and serves them on a port of its own choosing. */
export async function buildAndServe(): Promise<Built> {
  const outside = mkdtempSync(join(tmpdir(), 'bench-'));
  const folder = (site: Site) => join(outside, site);
  await build({ root: ROOT, logLevel: 'error', build: { outDir: folder('game') } });
  for (const site of ['empty', 'stage'] as const) {
    await build({
      root: PAGES,
      configFile: false,
      base: './',
      logLevel: 'error',
      build: {
        outDir: folder(site),
        target: 'es2022',
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 1500,
        rolldownOptions: { input: join(PAGES, `${site}.html`) },
      },
    });
  }
  const { port, close } = await serve(outside);
  return {
    folder,
    address: (site) => `http://127.0.0.1:${port}/${site}/${site === 'game' ? '' : `${site}.html`}`,
    close() {
      close();
      rmSync(outside, { recursive: true });
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ogg': 'audio/ogg',
  '.m4a': 'audio/mp4',
};
/** Already packed: sent as they are. */
const PACKED = new Set(['.png', '.woff2', '.woff', '.ogg', '.m4a']);

/** Serves a folder as a usual host does: everything that shrinks is sent gzipped. */
async function serve(folder: string): Promise<{ readonly port: number; close(): void }> {
  const files = new Map<
    string,
    { readonly body: Buffer; readonly type: string; readonly zipped: boolean }
  >();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const ending = extname(entry.name);
    const type = TYPES[ending] ?? 'application/octet-stream';
    const plain = readFileSync(path);
    const zipped = !PACKED.has(ending);
    const address = path
      .slice(folder.length)
      .replaceAll('\\', '/')
      .replace(/\/index\.html$/, '/');
    files.set(address, { body: zipped ? gzipSync(plain) : plain, type, zipped });
  }
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://bench').pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { body, type, zipped } = file;
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Length': body.length,
      // What is named by its hash never changes.
      'Cache-Control': type === 'text/html' ? 'no-cache' : 'public, max-age=31536000, immutable',
      ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
