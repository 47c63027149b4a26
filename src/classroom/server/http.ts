/** Pages and doors over HTTP. Sockets are the room's. */
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import { addressOf, mayAsk } from './addresses.ts';
import { doors } from './doors.ts';
import type { House } from './house.ts';
import { nameOf } from './log.ts';
import { matchmaking } from './matchmaking.ts';
import { pages } from './pages.ts';
import { bearer, sameSecret } from './secrets.ts';

/** The policy of index.html, and that no other page may frame the game. */
export const POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  workerSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  /** Sockets to the same host are of the same origin, by CSP 3. */
  connectSrc: ["'self'"],
  mediaSrc: ["'self'", 'blob:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/**
 * The whole of it as an express application.
 *
 * @param folder - of the built game; null where something else serves it
 */
export function application(house: House, folder: string | null): Express {
  const app = express();
  app.disable('etag');
  app.use(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: POLICY },
      referrerPolicy: { policy: 'no-referrer' },
      xFrameOptions: { action: 'deny' },
      // In a classroom there is no certificate; where there is one, whoever holds it says so.
      strictTransportSecurity: false,
    }),
  );
  app.get('/healthz', health(house));
  app.get('/metrics', metrics(house));
  app.use(['/api', '/matchmake'], ownPagesOnly(house), noStore);
  app.use('/api', doors(house));
  app.use('/matchmake', matchmaking(house));
  app.use(['/api', '/matchmake'], (_, answer) => {
    answer.status(404).json({ code: 'unknown', error: 'No: there is no such door.' });
  });
  app.use(pages(folder));
  app.use(failed(house));
  return app;
}

const noStore: RequestHandler = (_, answer, next) => {
  answer.setHeader('Cache-Control', 'no-store');
  next();
};

function ownPagesOnly({ config }: House): RequestHandler {
  return (request, answer, next) => {
    if (mayAsk(request.headers, config.ALLOWED_ORIGINS, config.TRUST_PROXY)) return next();
    const error = 'No: a page of another site asks. Name its origin in ALLOWED_ORIGINS.';
    answer.status(403).json({ code: 'not yours', error });
  };
}

function health({ store, log }: House): RequestHandler {
  return async (_, answer) => {
    answer.setHeader('Cache-Control', 'no-store');
    try {
      await store.head('health');
      answer.json({ ok: true });
    } catch (error) {
      log.error({ error: nameOf(error) }, 'the store cannot be reached');
      answer.status(503).json({ ok: false, store: 'cannot be reached' });
    }
  };
}

/** For who bears the token; without one, for this machine itself. */
function metrics({ config, metrics: kept }: House): RequestHandler {
  return async (request, answer) => {
    const token = config.METRICS_TOKEN;
    const may =
      token === undefined
        ? LOOPBACK.test(addressOf(request, config.TRUST_PROXY))
        : sameSecret(bearer(request.headers.authorization), token);
    if (!may) {
      answer.status(403).type('text').send('No: set METRICS_TOKEN and bear it.\n');
      return;
    }
    const { type, text } = await kept.text();
    answer.setHeader('Cache-Control', 'no-store');
    answer.type(type).send(text);
  };
}

const LOOPBACK = /^(::ffff:)?127\.|^::1$/;

/** Problems that express itself finds, such as a body that is too long, and ours. */
function failed({ log }: House): ErrorRequestHandler {
  return (error, _request, answer, next) => {
    if (answer.headersSent) return next(error);
    const status = statusOf(error);
    if (status === 413) {
      answer.status(413).json({ code: 'too large', error: 'No: that is too long.' });
    } else if (status < 500) {
      answer.status(status).json({ code: 'malformed', error: 'No: that cannot be read as JSON.' });
    } else {
      log.error({ error: nameOf(error) }, 'a door failed');
      answer.status(500).json({ code: 'store', error: 'No: something failed here. Try again.' });
    }
  };
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 500 ? status : 500;
}
