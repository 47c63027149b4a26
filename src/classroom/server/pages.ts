/** The built game: files whose names carry their hash never change; the page itself is asked for each time. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import express, { type RequestHandler, Router } from 'express';

const YEAR = 31_536_000;
const FOREVER = `public, max-age=${YEAR}, immutable`;
/** What shrinks. */
const TEXTS: ReadonlySet<string> = new Set(['.js', '.css', '.svg', '.json']);

/** @param folder - of the built game; a note stands in for it where there is none */
export function pages(folder: string | null): RequestHandler {
  if (folder === null || !existsSync(join(folder, 'index.html'))) {
    return (_, answer) => {
      answer.status(503).type('text').send('The game is not built yet: run `npm run build`.\n');
    };
  }
  const router = Router();
  router.get('/assets/:name', squeezed(join(folder, 'assets')));
  router.use(
    express.static(folder, {
      setHeaders(answer, path) {
        const named = path.startsWith(join(folder, 'assets'));
        answer.setHeader('Cache-Control', named ? FOREVER : 'no-cache');
      },
    }),
  );
  return router;
}

const squeeze = promisify(gzip);

/**
 * Thirty devices on one Wi-Fi ask for the same files at once: each is squeezed once, to a third of its
 * size, and kept. By gzip, for browsers take nothing better over plain http.
 */
function squeezed(folder: string): RequestHandler<{ readonly name: string }> {
  const kept = new Map<string, Promise<Buffer>>();
  return async (request, answer, next) => {
    const { name } = request.params;
    const kind = extname(name);
    // A name of one folder: whatever leads out of it is no name.
    if (!TEXTS.has(kind) || !/^[\w.-]+$/.test(name) || !request.acceptsEncodings('gzip')) {
      return next();
    }
    const made = kept.get(name) ?? readFile(join(folder, name)).then((bytes) => squeeze(bytes));
    kept.set(name, made);
    try {
      const bytes = await made;
      answer.setHeader('Cache-Control', FOREVER);
      answer.setHeader('Content-Encoding', 'gzip');
      answer.setHeader('Vary', 'Accept-Encoding');
      answer.type(kind).send(bytes);
    } catch {
      // There is no such file: the next says so.
      kept.delete(name);
      next();
    }
  };
}
