import { computed } from '@preact/signals';
import { route } from '../routes.ts';
import { TEN, type TenCase } from './ten.ts';

/** The case whose folder lies open: the one in the address, or Cuba. */
export const openCase = computed<TenCase>(() => {
  const id = route.value.screen === 'casebook' ? route.value.caseId : null;
  const open = TEN.find((one) => one.id === id) ?? TEN.find((one) => one.key === 'cuba');
  if (open === undefined) throw new Error('The casebook has no case to open.');
  return open;
});
