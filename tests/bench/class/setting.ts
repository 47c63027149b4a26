/** One setting of the bench: so many students, so many processes. Everything is measured in turns. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { type ServerProcess, startProcess, temporaryFolder } from '../../class/kit/process.ts';
import { startSchool } from '../../class/kit/school.ts';
import { type Figure, figure, quantile } from '../figure.ts';
import { TABLE_OF } from './party.ts';
import { type Students, startStudents } from './students.ts';

export interface Setting {
  readonly students: number;
  readonly processes: number;
  /** Of steady moving, each turn. */
  readonly seconds: number;
  /** Mean seconds between two moves at one table. */
  readonly gap: number;
  readonly rounds: number;
  /** Flags of Node for the class server, such as --cpu-prof. */
  readonly flags: readonly string[];
}

/** What classes and echo were measured by, side by side. */
interface Side {
  readonly name: 'classes' | 'echoes';
  readonly students: Students;
  readonly servers: readonly ServerProcess[];
  readonly steady: number[];
  readonly burst: number[];
  moves: number;
  lost: number;
}

const side = (name: Side['name'], servers: readonly ServerProcess[]): Side => ({
  name,
  students: startStudents(),
  servers,
  steady: [],
  burst: [],
  moves: 0,
  lost: 0,
});

/** A server that collects its garbage when it is told to. */
const COLLECTING = ['--expose-gc', '--import', new URL('collecting.ts', import.meta.url).href];

const KB = 1024;
/** The school for which the memory of a student is bounded. */
const MANY = 1000;
/** At most so much longer than at the bare room. */
const AS_BARE = { atMost: 1.5 };

/** @param tell - hears each figure as it is there */
export async function measureSetting(
  setting: Setting,
  tell: (name: string, figure: Figure) => void,
): Promise<void> {
  const { students, processes, seconds, gap, rounds, flags } = setting;
  const tables = Math.ceil(students / TABLE_OF);
  const folder = temporaryFolder();
  const school = await startSchool({ processes, flags: [...COLLECTING, ...flags] });
  const closing: (() => Promise<void> | void)[] = [folder.remove, school.stop];
  try {
    const cold = await resident(school.processes);
    for (const one of school.processes) await firstClass(one);
    const idle = await resident(school.processes);
    const classes = side('classes', school.processes);
    closing.push(classes.students.end);
    const joins = await come(classes, tables);
    await classes.students.tell({ kind: 'begin' }, 'done');
    // A turn that is not counted: it warms both up, and tells what the peer's messages are to weigh.
    await steadily(classes, { seconds: 5, gap, seed: 0 });
    const { say } = await classes.students.tell({ kind: 'say' }, 'said');
    const file = join(folder.path, 'say.json');
    writeFileSync(file, JSON.stringify(say));
    const peers: ServerProcess[] = [];
    for (let n = 0; n < processes; n += 1) {
      const echo = await startProcess({
        script: 'tests/bench/class/echo.ts',
        env: { ECHO_SAY: file },
      });
      closing.push(() => echo.kill('SIGTERM'));
      peers.push(echo);
    }
    const echoes = side('echoes', peers);
    closing.push(echoes.students.end);
    const bare = await come(echoes, tables);
    await echoes.students.tell({ kind: 'begin' }, 'done');
    await steadily(echoes, { seconds: 5, gap, seed: 0 });

    tell('joins', figure(joins.rate, 'a second', bare.rate, { atLeast: 0 }));
    tell('seat-50', figure(quantile(joins.waits, 0.5), 'ms', 15_000, { atMost: 1 }));
    tell('seat-slowest', figure(Math.max(...joins.waits), 'ms', 45_000, { atMost: 1 }));
    const delays: number[] = [];
    for (const one of [classes, echoes]) clear(one);
    for (let round = 1; round <= rounds; round += 1) {
      const order = round % 2 === 0 ? [echoes, classes] : [classes, echoes];
      for (const one of order) {
        await loopDelay(school.processes);
        const moved = await steadily(one, { seconds, gap, seed: round });
        one.steady.push(...moved);
        if (one === classes) delays.push(await loopDelay(school.processes));
        one.burst.push(...(await atOnce(one, round)));
      }
    }
    const full = await resident(school.processes);
    const ratio = (name: string, q: number, of: 'steady' | 'burst') =>
      tell(name, figure(quantile(classes[of], q), 'ms', quantile(echoes[of], q), AS_BARE));
    ratio('moves-50', 0.5, 'steady');
    ratio('moves-95', 0.95, 'steady');
    ratio('burst-50', 0.5, 'burst');
    ratio('burst-95', 0.95, 'burst');
    tell('lost', figure(classes.lost, `of ${classes.moves}`, 1, { atMost: 0 }));
    tell('resident', figure(full / KB / KB, 'MB', cold / KB / KB, { atLeast: 0 }));
    // Memory is taken in steps of tens of megabytes: of few students these would be all that is measured.
    const bound = students < MANY ? { atLeast: Number.NEGATIVE_INFINITY } : { atMost: 1 };
    tell('memory', figure((full - idle) / KB / (tables * TABLE_OF), 'KB', 200, bound));
    tell('loop-delay', figure(Math.max(...delays), 'ms', 50, { atMost: 1 }));
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

/** What a process needs once, the case that is read and the server's own code, is no student's. */
async function firstClass(server: ServerProcess): Promise<void> {
  const first = side('classes', [server]);
  try {
    await come(first, 1);
    await first.students.tell({ kind: 'begin' }, 'done');
    await steadily(first, { seconds: 3, gap: 0.2, seed: 0 });
    await first.students.tell({ kind: 'leave' }, 'done');
  } finally {
    first.students.end();
  }
}

async function come({ name, students, servers }: Side, tables: number) {
  const origins = servers.map(({ origin }) => origin);
  const order = { kind: 'join', what: name, origins, tables } as const;
  const { waits, seconds } = await students.tell(order, 'joined');
  return { waits, rate: waits.length / seconds };
}

async function steadily(
  one: Side,
  rhythm: { readonly seconds: number; readonly gap: number; readonly seed: number },
): Promise<readonly number[]> {
  const moved = await one.students.tell({ kind: 'steady', ...rhythm }, 'moved');
  one.moves += moved.moves;
  one.lost += moved.lost;
  return moved.latencies;
}

async function atOnce(one: Side, seed: number): Promise<readonly number[]> {
  const moved = await one.students.tell({ kind: 'burst', seed }, 'moved');
  one.moves += moved.moves;
  one.lost += moved.lost;
  return moved.latencies;
}

function clear(one: Side): void {
  one.moves = 0;
  one.lost = 0;
}

async function sum(servers: readonly ServerProcess[], metric: string): Promise<readonly number[]> {
  return Promise.all(servers.map((server) => server.metric(metric)));
}

/** Milliseconds that a collection of garbage may take. */
const COLLECTS = 1500;

/** Bytes in memory, of all processes together, without what nobody uses any more. */
async function resident(servers: readonly ServerProcess[]): Promise<number> {
  for (const { pid } of servers) process.kill(pid, 'SIGUSR2');
  await after(COLLECTS);
  const all = await sum(servers, 'process_resident_memory_bytes');
  return all.reduce((total, one) => total + one, 0);
}

/** Milliseconds since it was last asked, of the process that was held up longest. */
async function loopDelay(servers: readonly ServerProcess[]): Promise<number> {
  return Math.max(...(await sum(servers, 'nodejs_eventloop_lag_p99_seconds'))) * 1000;
}
