/**
 * The peer of the class server: a bare Colyseus room of eight that sends on whatever one of them sends to
 * all eight. No rules, no store, no views. It is entered through the same doors by the same clients.
 *
 * `ECHO_SAY` is a JSON file of what is sent along: { table, play, often }. Each message then weighs what
 * a class's views weigh, and `play` goes out with that share of the moves. Without it a move is all.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type Client, Room, Server } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { collectDefaultMetrics, register } from 'prom-client';
import { ROOM } from '../../../src/classroom/protocol/wire.ts';

export interface Say {
  readonly table: object;
  readonly play: object;
  /** Share of moves with which `play` is sent as well. */
  readonly often: number;
}

const TABLE_OF_EIGHT = 8;
const file = process.env.ECHO_SAY;
const say = file === undefined ? null : (JSON.parse(readFileSync(file, 'utf8')) as Say);

class Echo extends Room {
  override maxClients = TABLE_OF_EIGHT;
  override patchRate = null;
  #moves = 0;

  override onCreate(): void {
    this.onMessage('do', (client: Client, { id }: { readonly id: string }) => {
      this.#moves += 1;
      this.broadcast('table', { id, ...say?.table });
      if (say !== null && (this.#moves * say.often) % 1 < say.often) {
        this.broadcast('play', say.play);
      }
      client.send('done', { id, refusal: null });
    });
    this.onMessage('*', () => {});
  }

  override onJoin(client: Client): void {
    client.send('seat', { seat: client.sessionId });
  }
}

let opened = 0;
const http = createServer();
const server = new Server({
  transport: new WebSocketTransport({ server: http, maxPayload: 65_536 }),
  greet: false,
  express(app) {
    app.get('/healthz', (_, answer) => void answer.json({ ok: true }));
    app.get('/metrics', async (_, answer) => void answer.send(await register.metrics()));
    app.post('/api/classes', (_, answer) => {
      opened += 1;
      const id = `echo${opened}`;
      answer.json({ classId: id, code: id, teacherToken: '', projectorToken: '', addresses: [] });
    });
    app.get('/api/codes/:code', (request, answer) => {
      answer.json({ classId: request.params.code, aliases: ['ECHO'], locked: false, days: 30 });
    });
  },
});
server.define(ROOM, Echo).filterBy(['classId']);
collectDefaultMetrics();
await server.listen(Number(process.env.PORT), process.env.HOST);
