/** The classes opened on this device, with the keys to their desks. Nothing of a student is among it. */
import { signal } from '@preact/signals';
import type { Opened } from '../../../classroom/protocol/wire.ts';
import { readKept, writeKept } from '../../kept.ts';

export interface KeptClass extends Opened {
  readonly case: string;
  /** When it was opened, in milliseconds since 1970. */
  readonly at: number;
}

const KEY = 'classes';
/** Days after which a class goes by itself. */
export const KEPT_DAYS = 30;

export const keptClasses = signal<readonly KeptClass[]>(readKept(KEY, listOf));

/** What was kept, each entry checked: a device's storage may hold anything. */
function listOf(value: unknown): readonly KeptClass[] {
  return Array.isArray(value) ? value.flatMap((one) => entryOf(one) ?? []) : [];
}

function entryOf(value: unknown): KeptClass | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = new Map(Object.entries(value));
  const text = (name: string): string => {
    const field: unknown = fields.get(name);
    return typeof field === 'string' ? field : '';
  };
  const [at, addresses]: unknown[] = [fields.get('at'), fields.get('addresses')];
  if (text('classId') === '' || text('teacherToken') === '') return null;
  return {
    classId: text('classId'),
    code: text('code'),
    teacherToken: text('teacherToken'),
    projectorToken: text('projectorToken'),
    addresses: Array.isArray(addresses) ? addresses.filter((one) => typeof one === 'string') : [],
    case: text('case'),
    at: typeof at === 'number' ? at : 0,
  };
}

export function keptClass(classId: string): KeptClass | null {
  return keptClasses.value.find((one) => one.classId === classId) ?? null;
}

/** Keeps a class, or what is newly known of one. The newest stands first. */
export function keepClass(kept: KeptClass): void {
  const others = keptClasses.value.filter(({ classId }) => classId !== kept.classId);
  keptClasses.value = [kept, ...others];
  writeKept(KEY, keptClasses.value);
}

export function forgetClass(id: string): void {
  keptClasses.value = keptClasses.value.filter(({ classId }) => classId !== id);
  writeKept(KEY, keptClasses.value);
}

/** When a class goes by itself. */
export const goesAt = ({ at }: KeptClass): number => at + KEPT_DAYS * 24 * 60 * 60 * 1000;

/** What a private link carries: whoever has it has the desk. */
export const linkOf = ({ teacherToken, projectorToken }: KeptClass): string =>
  `${teacherToken}.${projectorToken}`;

/** Keeps what a private link carries. */
export function adoptLink(classId: string, link: string): void {
  const [teacherToken = '', projectorToken = ''] = link.split('.');
  const known = keptClass(classId);
  keepClass({
    classId,
    code: known?.code ?? '',
    teacherToken,
    projectorToken,
    addresses: known?.addresses ?? [],
    case: known?.case ?? '',
    at: known?.at ?? Date.now(),
  });
}
