/** What the server is told by its environment. Every variable stands here and in docs/hosting.md. */
import { z } from 'zod';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

const whole = (from: number, to: number) => {
  const mend = `give a whole number from ${from} to ${to}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, mend)
    .transform(Number)
    .refine((value) => value >= from && value <= to, mend);
};

/** An address whose scheme is one of these. */
function address(schemes: readonly string[], example: string) {
  const fits = (text: string) =>
    URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1));
  return z.string().refine(fits, `give an address such as ${example}`);
}

const origins = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .refine(
    (all) => all.every((one) => URL.canParse(one) && new URL(one).origin === one),
    'give origins with a comma between them, such as https://game.school.example',
  );

const environment = z.object({
  /** Port for pages, doors and sockets alike; 0 takes any that is free. */
  PORT: whole(0, 65_535).default(4173),
  /** Address to listen on. Without it, all of this machine's. */
  HOST: z.string().min(1, 'give an address of this machine, or leave it out').optional(),
  /** Folder of the embedded store. */
  DATA_DIR: z.string().min(1, 'give a folder, or leave it out').default('./data'),
  /** PostgreSQL, instead of the embedded store. */
  DATABASE_URL: address(
    ['postgres', 'postgresql'],
    'postgres://user:password@localhost/backchannel',
  ).optional(),
  /** Redis, where several processes serve one school. */
  REDIS_URL: address(['redis', 'rediss'], 'redis://localhost:6379').optional(),
  /** Where devices reach this very process, when a balancer stands before several. */
  PUBLIC_URL: address(['http', 'https'], 'https://game.school.example/one').optional(),
  /** Origins beside its own from which pages may ask. */
  ALLOWED_ORIGINS: origins.default([]),
  LOG_LEVEL: z.enum(LEVELS, `give one of ${LEVELS.join(', ')}`).default('info'),
  /** How many proxies stand before this process and tell the address of who asks. */
  TRUST_PROXY: whole(0, 8).default(0),
  /** Days after which a class is deleted with its record. */
  KEEP_DAYS: whole(1, 366).default(30),
  /** Classes that this process plays at once. */
  MOST_CLASSES: whole(1, 10_000).default(250),
  /** Classes that one address may open in an hour. */
  MOST_OPENED: whole(1, 100_000).default(60),
  /** Ways into one class by one token in ten seconds. */
  MOST_ENTRIES: whole(1, 100_000).default(20),
  /** Who asks for /metrics must bear it; without it, only this machine itself may ask. */
  METRICS_TOKEN: z.string().min(16, 'give at least 16 characters').optional(),
});

export type Config = Readonly<z.infer<typeof environment>>;

/** The configuration cannot be used: one line for each variable, with its mend. */
export class ConfigProblem extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigProblem';
    this.problems = problems;
  }
}

/** Variables whose values are not repeated on a screen or in a log. */
const SECRET = new Set(['DATABASE_URL', 'REDIS_URL', 'METRICS_TOKEN']);

/**
 * Reads the configuration. An empty variable counts as left out.
 *
 * @throws {ConfigProblem} naming each variable, what was found and what to do
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  if (read.success) return read.data;
  throw new ConfigProblem(
    read.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      const found = SECRET.has(name) ? 'cannot be used' : `is ${JSON.stringify(env[name])}`;
      return `${name} ${found}: ${message}.`;
    }),
  );
}
