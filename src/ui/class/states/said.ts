import type { StudentCommand } from '../../../classroom/protocol/commands.ts';
import { t } from '../../strings/t.ts';
import { c } from '../words.ts';

/** What a command says, in one line: for what waits to go, and for what was not done. */
export function saidOf(command: StudentCommand): string {
  switch (command.kind) {
    case 'draft':
      return command.demarche === null
        ? c('said.noDraft')
        : c('said.draft', { act: t(`act.${command.demarche.act}`) });
    case 'order':
      return c('said.order', { act: t(`act.${command.demarche.act}`) });
    case 'advise':
      return c('said.advise', {
        advice: c(`says.${command.advice}`),
        because: c(`because.${command.because}`),
      });
    case 'deliver':
      return c('said.deliver', { manner: c(`manner.${command.manner}`).toLowerCase() });
    case 'foresee':
      return c('said.foresee', { text: command.text });
    case 'publish':
      return c('said.publish', { n: command.facts.length });
    default:
      return c(`said.${command.kind}`);
  }
}
