import { expect, test } from 'vitest';
import { caseIds } from '../../../src/case/load.ts';
import { materialsOnDisk } from '../../../src/classroom/server/material.ts';

test('every case of the casebook can be played by a class, and says for how many', async () => {
  const materials = materialsOnDisk();
  const plans = await materials.plans();
  expect(plans.map(({ id }) => id)).toEqual(caseIds());
  const cuba = plans.find(({ id }) => id === 'cuba1962');
  const roles = materials.of('cuba1962')?.plan.roles ?? [];
  expect(cuba).toMatchObject({ short: 'Cuba 1962', roles: roles.length });
  expect(cuba?.essential).toBe(roles.filter(({ need }) => need === 'essential').length);
}, 30_000);

test('what is no case is no material', () => {
  const materials = materialsOnDisk();
  expect(materials.of('nowhere')).toBeNull();
  expect(materials.of('../src')).toBeNull();
});
