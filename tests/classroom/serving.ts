import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: { readonly serve: string };
};

/** What Node is given to serve the built game, as `npm run serve` gives it: flags, then the script. */
export const SERVE: readonly string[] = scripts.serve.split(' ').slice(1);
