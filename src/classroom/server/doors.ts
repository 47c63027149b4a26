/** The doors of `protocol/wire.ts` that are not sockets. */
import express, { type Response, Router } from 'express';
import { readCode } from '../protocol/code.ts';
import { openingSchema } from '../protocol/commands.ts';
import type { Found, Opened, RefusalCode } from '../protocol/wire.ts';
import { addressOf } from './addresses.ts';
import { found } from './found.ts';
import type { House } from './house.ts';
import { openClass } from './opening.ts';
import { bearer, isTokenOf } from './secrets.ts';

/** A class file of an earlier lesson comes with the opening. */
const MOST_OPENING = '5mb';

export function doors(house: House): Router {
  const { store, limits, metrics, materials, config, log } = house;
  const router = Router();

  router.get('/plans', async (_, answer) => {
    answer.json(await materials.plans());
  });

  router.post('/classes', express.json({ limit: MOST_OPENING }), async (request, answer) => {
    const opening = openingSchema.safeParse(request.body);
    if (!opening.success) {
      const [issue] = opening.error.issues;
      const where = issue === undefined || issue.path.length === 0 ? 'body' : issue.path.join('.');
      return refuse(answer, 400, 'malformed', `No: ${where}: ${issue?.message}.`);
    }
    const wait = await limits.opening(addressOf(request, config.TRUST_PROXY));
    if (wait !== null) return tooFast(answer, wait, 'classes');
    const opens = await openClass(house, opening.data);
    if ('refusal' in opens) return refuse(answer, 422, opens.refusal.code, opens.refusal.text);
    log.info({ case: opening.data.case, length: opening.data.length }, 'a class was opened');
    answer.status(201).json(opens.opened satisfies Opened);
  });

  router.get('/codes/:code', async (request, answer) => {
    const code = readCode(request.params.code);
    const address = addressOf(request, config.TRUST_PROXY);
    const tried = await limits.code(address, async () =>
      code === null ? null : store.byCode(code),
    );
    if (tried.wait !== null) {
      metrics.commands.inc({ result: 'code throttled' });
      return tooFast(answer, tried.wait, 'codes');
    }
    const here = tried.answer === null ? null : await found(house, tried.answer);
    if (here === null) {
      return refuse(
        answer,
        404,
        'unknown',
        'No: no class has this code. Look at the screen again.',
      );
    }
    answer.json(here satisfies Found);
  });

  router.delete('/classes/:id', async (request, answer) => {
    const head = await store.head(request.params.id);
    if (head === null) return refuse(answer, 404, 'unknown', 'No: there is no such class.');
    if (!isTokenOf(bearer(request.headers.authorization), head.teacherHash)) {
      return refuse(answer, 401, 'not yours', 'No: only its teacher can delete a class.');
    }
    await store.delete(head.id);
    house.tellRooms(head.id, { kind: 'deleted' });
    log.info('a class was deleted by its teacher');
    answer.status(204).end();
  });

  return router;
}

function refuse(answer: Response, status: number, code: RefusalCode, error: string): void {
  answer.status(status).json({ code, error });
}

function tooFast(answer: Response, wait: number, what: string): void {
  answer.setHeader('Retry-After', wait);
  refuse(answer, 429, 'too fast', `No: too many ${what} from here. Wait ${wait} seconds.`);
}
