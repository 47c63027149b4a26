/** The whole server: pages, doors and rooms on one port of one process. */
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LocalDriver, LocalPresence, matchMaker, Server } from '@colyseus/core';
import { RedisDriver } from '@colyseus/redis-driver';
import { RedisPresence } from '@colyseus/redis-presence';
import { Redis } from 'ioredis';
import { MOST_BYTES, ROOM } from '../protocol/wire.ts';
import { mayAsk } from './addresses.ts';
import { classRoomOf } from './class-room.ts';
import type { Config } from './config.ts';
import { type House, topicOf } from './house.ts';
import { application } from './http.ts';
import { newLane } from './lane.ts';
import { newLimits } from './limits.ts';
import { type Log, nameOf, quiet } from './log.ts';
import { type Materials, materialsOnDisk } from './material.ts';
import { newMetrics } from './metrics.ts';
import type { Store } from './store.ts';
import { openPostgres } from './store-postgres.ts';
import { openSqlite } from './store-sqlite.ts';
import { SpreadTransport } from './transport.ts';

const HOUR = 3_600_000;
/** When the list of cases is read, if nobody has asked for it before. */
const READS_AFTER = 5_000;
/** A wire is dead after two pings that nothing answered: noticed within nine seconds. */
const PING = 3000;

export interface RunningServer {
  readonly port: number;
  /** Finishes what is under way, sends devices away to come back, closes everything. */
  close(): Promise<void>;
}

export interface Rest {
  readonly log: Log;
  /** Folder of the built game; null where something else serves it. */
  readonly pages: string | null;
  readonly materials?: Materials;
}

/** @throws {Error} where the store or Redis cannot be reached, or the port is taken */
export async function startServer(config: Config, rest: Rest): Promise<RunningServer> {
  const { log, pages, materials = materialsOnDisk() } = rest;
  const store = await openStore(config, log);
  const redis = config.REDIS_URL === undefined ? null : new Redis(config.REDIS_URL);
  redis?.on('error', () => log.warn('Redis cannot be reached'));
  const house: House = {
    config,
    store,
    materials,
    log,
    limits: newLimits(redis, config),
    lane: newLane(),
    metrics: newMetrics(),
    now: Date.now,
    tellRooms: (classId, word) => void matchMaker.presence.publish(topicOf(classId), word),
  };
  const http = createServer();
  const colyseus = await startRooms(house, http);
  http.on('request', application(house, pages));
  const port = await listening(http, config);
  const sweeping = setInterval(() => sweep(house), HOUR);
  sweep(house);
  // Who chooses a case should not wait for all of them to be read; who comes back after a crash comes first.
  const reading = setTimeout(() => {
    materials
      .plans()
      .catch((error: unknown) => log.error({ error: nameOf(error) }, 'no list of cases'));
  }, READS_AFTER);
  reading.unref();

  return {
    port,
    async close() {
      clearInterval(sweeping);
      clearTimeout(reading);
      await colyseus.gracefullyShutdown(false);
      http.closeAllConnections();
      redis?.disconnect();
      await store.close();
    },
  };
}

function openStore({ DATABASE_URL, DATA_DIR }: Config, log: Log): Promise<Store> | Store {
  if (DATABASE_URL === undefined) {
    return openSqlite(DATA_DIR, (error) =>
      log.warn({ error: nameOf(error) }, 'the disk does not follow the store'),
    );
  }
  return openPostgres(DATABASE_URL, () => log.warn('a connection to the store broke'));
}

/** Rooms are made on the process that was asked: whoever comes first to a class brings it there. */
async function startRooms(house: House, http: HttpServer): Promise<Server> {
  const { REDIS_URL, PUBLIC_URL, ALLOWED_ORIGINS, TRUST_PROXY } = house.config;
  const transport = new SpreadTransport({
    server: http,
    pingInterval: PING,
    pingMaxRetries: 2,
    // Somewhat more than may be sent, so that too much is told from far too much.
    maxPayload: 4 * MOST_BYTES,
    beforeUpgrade: (_, { headers }) => {
      const may = mayAsk(Object.fromEntries(headers), ALLOWED_ORIGINS, TRUST_PROXY);
      return may ? undefined : new Response(null, { status: 403 });
    },
  });
  const colyseus = new Server({
    transport,
    presence: REDIS_URL === undefined ? new LocalPresence() : new RedisPresence(REDIS_URL),
    driver: REDIS_URL === undefined ? new LocalDriver() : new RedisDriver(REDIS_URL),
    logger: quiet(house.log),
    greet: false,
    gracefullyShutdown: false,
    selectProcessIdToCreateRoom: async () => matchMaker.processId,
    ...(PUBLIC_URL !== undefined && { publicAddress: PUBLIC_URL.replace(/^https?:\/\/|\/$/g, '') }),
  });
  colyseus.define(ROOM, classRoomOf(house)).filterBy(['classId']);
  await matchMaker.accept();
  return colyseus;
}

function listening(http: HttpServer, { PORT, HOST }: Config): Promise<number> {
  return new Promise((settle, fail) => {
    http.once('error', fail);
    http.listen(PORT, HOST, () => settle((http.address() as AddressInfo).port));
  });
}

function sweep({ store, log, now }: House): void {
  store.sweep(now()).then(
    (gone) => gone > 0 && log.info({ gone }, 'classes were deleted at the end of their days'),
    () => log.warn('classes that have expired could not be deleted'),
  );
}
