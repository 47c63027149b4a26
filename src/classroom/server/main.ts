/** `npm start`: the game and its classes on one port. */
import { fileURLToPath } from 'node:url';
import { localAddresses } from './addresses.ts';
import { type Config, ConfigProblem, readConfig } from './config.ts';
import { newLog } from './log.ts';
import { startServer } from './server.ts';

const PAGES = fileURLToPath(new URL('../../../dist', import.meta.url));
/** A process that hangs while it goes down is ended. */
const PATIENCE = 10_000;

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const config = readConfig(process.env);
    const log = newLog(config);
    const server = await startServer(config, { log, pages: PAGES });
    process.stdout.write(greeting(config, server.port));
    const down = () => {
      setTimeout(() => process.exit(1), PATIENCE).unref();
      server.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, down);
    return 0;
  } catch (error) {
    const lines = error instanceof ConfigProblem ? error.problems : [String(error)];
    process.stderr.write(`${lines.join('\n')}\n`);
    return 1;
  }
}

function greeting({ DATABASE_URL, DATA_DIR, KEEP_DAYS, PUBLIC_URL }: Config, port: number): string {
  const kept = DATABASE_URL === undefined ? `in ${DATA_DIR}` : 'in PostgreSQL';
  const near = localAddresses(port).map((address) => `http://${address}`);
  return [
    'Back Channel serves the game and its classes.',
    '',
    `  on this machine    http://localhost:${port}`,
    ...near.map((address) => `  for the classroom  ${address}`),
    ...(PUBLIC_URL === undefined ? [] : [`  through a proxy    ${PUBLIC_URL}`]),
    '',
    `Classes are kept ${kept} for ${KEEP_DAYS} days. Ctrl-C ends it; nothing is lost.`,
    '',
  ].join('\n');
}
