/** Propositions put to the test, for threads to share out. */
import { PROPOSITIONS, type Tested, tested } from '../../analysis/propositions/all.ts';
import type { Protocol } from '../../analysis/propositions/protocol.ts';
import type { Job } from '../threads.ts';

/** A piece is the place of a proposition in PROPOSITIONS. */
export const job: Job<Protocol, number, Tested> = {
  at: import.meta.url,
  prepare: (protocol) => (place) => {
    const proposition = PROPOSITIONS[place];
    if (proposition === undefined) throw new Error(`There is no proposition at place ${place}.`);
    return tested(proposition, protocol);
  },
};
