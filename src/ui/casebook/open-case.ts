import { computed } from '@preact/signals';
import type { CaseSummary } from '../../case/summary.ts';
import { route } from '../routes.ts';
import { TEN, type TenCase } from './ten.ts';
import { playsOf } from './told.ts';

const asked = computed(() => (route.value.screen === 'casebook' ? route.value.caseId : null));

/** The entry whose folder lies open: that of the case in the address, or Cuba. */
export const openCase = computed<TenCase>(() => {
  const id = asked.value;
  const open =
    TEN.find((one) => one.id === id || playsOf(one).some((game) => game.id === id)) ??
    TEN.find((one) => one.key === 'cuba');
  if (open === undefined) throw new Error('The casebook has no case to open.');
  return open;
});

/** The case that lies uppermost in it: of a series the one in the address, or the first. */
export const openGame = computed<CaseSummary>(() => {
  const plays = playsOf(openCase.value);
  const open = plays.find(({ id }) => id === asked.value) ?? plays[0];
  if (open === undefined) throw new Error(`The folder ${openCase.value.id} is empty.`);
  return open;
});
