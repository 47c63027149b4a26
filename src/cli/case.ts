/** `npm run -s case -- …`: the command line over the cases. */
import { main } from './main.ts';

process.exitCode = await main(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
});
