/** `npm run findings`: writes what the page about the model shows of P1 to P18. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findings } from '../analysis/propositions/findings.ts';

const PLACE = join(import.meta.dirname, '../ui/model/findings.json');

writeFileSync(PLACE, `${JSON.stringify(findings(), null, 2)}\n`);
