/** `npm run -s analysis -- …`: the command line over the laboratory and over plays by the thousand. */

import { detectors } from './detectors.ts';
import { lab } from './lab.ts';
import { main, type Program } from './main.ts';
import { pivots } from './pivots.ts';
import { propositions } from './propositions.ts';
import { rates } from './rates.ts';
import { terminal } from './terminal.ts';

export const ANALYSIS: Program = {
  name: 'analysis',
  commands: { detectors, lab, pivots, propositions, rates },
};

if (import.meta.main) process.exitCode = await main(ANALYSIS, process.argv.slice(2), terminal);
