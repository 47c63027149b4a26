/** A process of its own: reads all cases, tells its parent which of them a class may play, and ends. */
import { caseIds } from '../../case/load.ts';
import { plansView } from '../views/views.ts';
import { readMaterial } from './material.ts';

const plans = plansView(caseIds().flatMap((id) => readMaterial(id) ?? []));
// A parent that has gone meanwhile is told nothing, and misses nothing.
process.send?.(plans, undefined, undefined, () => {});
