/** Structured logs: what happened, never who. No name, code-name, code, token, address or word is in them. */
import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

export type Log = Logger;

export function newLog({ LOG_LEVEL }: Pick<Config, 'LOG_LEVEL'>): Log {
  return pino({ level: LOG_LEVEL, base: { process: process.pid } });
}

/**
 * For Colyseus. What it prints may quote a message that it could not read, so it is seen only by who
 * asks for it with `LOG_LEVEL=debug`.
 */
export function quiet(log: Log) {
  const said = (...words: readonly unknown[]) => log.debug({ said: words.map(String) }, 'colyseus');
  return { debug: said, error: said, info: said, trace: said, warn: said };
}

/** The kind of an error: its message may quote what somebody sent. */
export function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}

/** Where an error came from, without its message. */
export function stackOf(error: unknown): readonly string[] {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  return lines
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
    .map((line) => line.trim());
}
