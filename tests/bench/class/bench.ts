/**
 * The benchmark of the class mode:
 * `npm run bench:class [-- --students 104,1000] [-- --processes 1,2] [-- --seconds 30] [-- --json]`.
 * Exit 1 when a bound is broken, 2 on a mistake in the call.
 *
 * The server runs in its own process on an empty store; so does its peer, a bare Colyseus room of eight
 * that sends on whatever one sends to all eight (echo.ts); the students, who are real clients of the
 * SDK, in a third. Both are measured in turns by the same clients in the same rhythm.
 *
 * | figure | what is measured | peer | must be |
 * |---|---|---|---|
 * | joins | students a second from a typed code to a seat, fifty at a time | the same at the echo | |
 * | seat-slowest | the slowest of all from a code to its seat | 45 s | <= 1 |
 * | moves-50, moves-95 | from a move to its appearance at the other seats, each table in its own rhythm | the same at the echo, of as many bytes | <= 1.5 |
 * | burst-50, burst-95 | the same where everybody makes a move at the same moment | the same at the echo | <= 1.5 |
 * | lost | appearances that did not come | 0 | |
 * | resident | resident memory with all students in, garbage collected | the idle server | |
 * | memory | the same a student, above the server that a first class of eight has left | 200 KB | <= 1, of 1,000 |
 * | loop-delay | 99th percentile delay of the server's event loop while they move | 50 ms | <= 1 |
 *
 * A **move** is what a student does: a head lays a draft before its delegation, orders it or lets the
 * turn pass, an adviser advises, an envoy delivers or hands back, a mediator writes, the press publishes;
 * each as its device was told (pupil.ts). It **appears** at a seat with the first `table`, `said` or
 * `play` message in which that seat can see it: a draft and advice at the seats of the delegation, a decision at
 * all seats of the table. Steady, a table makes one move every two seconds, a student one in sixteen:
 * some four times the pace of a lesson.
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Figure, holds } from '../figure.ts';
import { json, row } from '../print.ts';
import { measureSetting, type Setting } from './setting.ts';

/** From a few classes to a whole school; a table has eight students. */
const STUDENTS = [104, 248, 504, 1000];
const PROCESSES = [1, 2];

interface Call {
  readonly json: boolean;
  readonly settings: readonly Setting[];
}

/** @throws {Error} naming what cannot be read */
function called(): Call {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      students: { type: 'string', default: STUDENTS.join() },
      processes: { type: 'string', default: PROCESSES.join() },
      seconds: { type: 'string', default: '20' },
      gap: { type: 'string', default: '2' },
      rounds: { type: 'string', default: '3' },
      flags: { type: 'string', default: '' },
    },
  });
  const [seconds = 0] = numbers('seconds', values.seconds);
  const [gap = 0] = numbers('gap', values.gap);
  const [rounds = 0] = numbers('rounds', values.rounds);
  const flags = values.flags.split(' ').filter((flag) => flag !== '');
  const settings = numbers('processes', values.processes).flatMap((processes) =>
    numbers('students', values.students).map((students) => ({
      students,
      processes,
      seconds,
      gap,
      rounds,
      flags,
    })),
  );
  return { json: values.json, settings };
}

function numbers(name: string, text: string): readonly number[] {
  const all = text.split(',').map(Number);
  if (all.every((one) => one > 0)) return all;
  throw new Error(`--${name} is ${JSON.stringify(text)}: give numbers above 0, such as 1,2.`);
}

function told(): Call | null {
  try {
    return called();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
}

const call = told();
if (call === null) process.exitCode = 2;
else {
  const load = () => loadavg()[0]?.toFixed(1);
  const say = (line: string) => call.json || console.log(line);
  say(`${availableParallelism()} processors, load ${load()} at the start`);
  const figures: Record<string, Figure> = {};
  for (const setting of call.settings) {
    const { students, processes } = setting;
    say(`\n${students} students, ${processes === 1 ? 'one process' : `${processes} processes`}`);
    await measureSetting(setting, (name, figure) => {
      figures[`${name}-${students}-${processes}`] = figure;
      say(row(name, figure));
    });
  }
  if (call.json) console.log(json(figures));
  else say(`\nload ${load()} at the end`);
  process.exitCode = Object.values(figures).every(holds) ? 0 : 1;
}
