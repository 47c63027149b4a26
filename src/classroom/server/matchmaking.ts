/**
 * The way into a room: Colyseus finds the one that plays a class, or makes it from the store. No other
 * of its doors stands open: who could `create` would open a second room of a class.
 */
import { matchMaker, ServerError } from '@colyseus/core';
import express, { Router } from 'express';
import { readCode } from '../protocol/code.ts';
import { type Entrance, entrance, ROOM } from '../protocol/wire.ts';
import { addressOf } from './addresses.ts';
import type { House } from './house.ts';
import { nameOf } from './log.ts';
import { newQueues } from './queue.ts';
import { Turned } from './turned.ts';

export function matchmaking(house: House): Router {
  const { config, log, metrics } = house;
  /** One at a time for each class, so that thirty who come back at once find one room, not thirty. */
  const inTurn = newQueues();
  const router = Router();

  router.post(`/joinOrCreate/${ROOM}`, express.json({ limit: '4kb' }), async (request, answer) => {
    try {
      const wanted = entrance.safeParse(request.body);
      if (!wanted.success) throw new Turned('malformed', 'No: that is not how a class is entered.');
      const address = addressOf(request, config.TRUST_PROXY);
      await known(house, wanted.data, address);
      const context = { ip: undefined, headers: new Headers() };
      const seat = await inTurn(wanted.data.classId, () =>
        matchMaker.controller.invokeMethod('joinOrCreate', ROOM, wanted.data, context),
      );
      answer.json(seat);
    } catch (error) {
      const { status, text } = turnedAway(error);
      if (status === 503) log.warn({ error: nameOf(error) }, 'no room could be had');
      metrics.closed.inc({ why: `door ${status}` });
      answer.status(status).json({ code: status + 4000, error: text });
    }
  });

  return router;
}

/** What went wrong on the way to a room; all that is not about who asks is ours, and passes. */
function turnedAway(error: unknown): { readonly status: number; readonly text: string } {
  const status = error instanceof ServerError ? Number(error.code) - 4000 : 503;
  const isTurned = error instanceof ServerError && status >= 400 && status <= 599;
  return isTurned
    ? { status, text: error.message }
    : { status: 503, text: 'No: try again in a moment.' };
}

/** There is such a class, and who needs its code has it. */
async function known({ store, limits }: House, wanted: Entrance, address: string): Promise<void> {
  const head = await store.head(wanted.classId);
  if (head === null) throw new Turned('gone', 'No: this class is over, or was deleted.');
  const byCode = wanted.as === 'new' || wanted.as === 'word';
  const wait = await limits.entry(head.id, byCode ? { address } : { token: wanted.token });
  if (wait !== null) {
    throw new Turned('too fast', `No: too many tries at this door. Wait ${wait} seconds.`);
  }
  if (!byCode) return;
  const code = readCode(wanted.code);
  const tried = await limits.code(address, async () =>
    code === null
      ? null
      : store.byCode(code).then((found) => (found?.id === head.id ? true : null)),
  );
  if (tried.wait !== null) {
    throw new Turned('too fast', `No: too many codes from here. Wait ${tried.wait} seconds.`);
  }
  if (tried.answer === null) {
    throw new Turned('wrong token', 'No: this class has another code. Look at the screen again.');
  }
}
