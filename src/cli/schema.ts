/** `npm run schema`: writes the JSON Schema by which editors complete and check case files. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCENARIOS } from '../case/load.ts';
import { schemaFile } from '../case/schema/schema.ts';

writeFileSync(join(SCENARIOS, 'schema.json'), schemaFile());
