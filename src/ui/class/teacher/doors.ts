/** The doors of the class server that only a teacher asks, over plain HTTP. */
import type { Opening } from '../../../classroom/protocol/commands.ts';
import type { Opened, PlanView } from '../../../classroom/protocol/wire.ts';

/** How long a door is waited for, in milliseconds: a server just started reads all its cases first. */
const PATIENCE = 60_000;

/** Why a door did not open: no class server here, or its own words. */
export type Shut =
  | { readonly kind: 'no server' }
  | { readonly kind: 'refused'; readonly text: string };

type Through<T> = { readonly kind: 'open'; readonly value: T } | Shut;

async function ask<T>(path: string, how: RequestInit): Promise<Through<T>> {
  try {
    const answer = await fetch(path, { ...how, signal: AbortSignal.timeout(PATIENCE) });
    // Where no class server stands, as on a host of plain files, every address answers with a page.
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    if (answer.status === 204) return { kind: 'open', value: undefined as T };
    if (!isJson) return { kind: 'no server' };
    const body: unknown = await answer.json();
    if (answer.ok) return { kind: 'open', value: body as T };
    return { kind: 'refused', text: textOf(body) ?? `${answer.status} ${answer.statusText}` };
  } catch {
    return { kind: 'no server' };
  }
}

/** A refusal's own words, as the server writes them. */
function textOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('error' in body)) return null;
  return typeof body.error === 'string' ? body.error : null;
}

/** The cases that a class may play. */
export const askPlans = (): Promise<Through<readonly PlanView[]>> => ask('/api/plans', {});

export const askOpen = (opening: Opening): Promise<Through<Opened>> =>
  ask('/api/classes', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(opening),
  });

/** Deletes a class with its record, now. */
export const askDelete = (classId: string, teacherToken: string): Promise<Through<void>> =>
  ask(`/api/classes/${encodeURIComponent(classId)}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${teacherToken}` },
  });
