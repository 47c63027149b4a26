/** The process of the students, as the bench speaks to it. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Order, Report } from './drive.ts';

export interface Students {
  /** @throws {Error} where it failed there */
  tell<Kind extends Report['kind']>(
    order: Order,
    kind: Kind,
  ): Promise<Extract<Report, { readonly kind: Kind }>>;
  end(): void;
}

export function startStudents(): Students {
  const child = fork(fileURLToPath(new URL('drive.ts', import.meta.url)), {
    serialization: 'advanced',
  });
  return {
    tell: <Kind extends Report['kind']>(order: Order, kind: Kind) =>
      new Promise<Extract<Report, { readonly kind: Kind }>>((resolve, reject) => {
        child.once('message', (report: Report) => {
          if (report.kind === kind) resolve(report as Extract<Report, { readonly kind: Kind }>);
          else reject(new Error(report.kind === 'failed' ? report.text : `Not ${kind}.`));
        });
        child.send(order);
      }),
    end: () => child.disconnect(),
  };
}
