import type { ErrorCode } from 'yaml';
import { short } from './moments.ts';
import type { Trouble } from './problem.ts';

const OPEN: Trouble = {
  found: 'something left open before here, or a missing mark',
  mend: 'close every quote, bracket and brace; part values in brackets by commas, and write a colon and a space after a key',
};

const TROUBLES: Partial<Record<ErrorCode, Trouble>> = {
  BAD_INDENT: {
    found: 'a line that is indented neither as its neighbours nor deeper',
    mend: 'indent what belongs together alike, by two spaces a level',
  },
  TAB_AS_INDENT: { found: 'a tab in the indentation', mend: 'indent with spaces' },
  MISSING_CHAR: OPEN,
  UNEXPECTED_TOKEN: {
    found: 'something that YAML does not expect here',
    mend: 'put text with `:`, `#`, `{`, `[` or quotes in it into double quotes',
  },
  BAD_SCALAR_START: {
    found: 'a value that begins with a mark of YAML',
    mend: 'put the text into double quotes',
  },
  BAD_DQ_ESCAPE: {
    found: 'an unknown escape in double quotes',
    mend: 'write the character itself, or `\\\\` for a backslash',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    found: 'a value that begins on the line of its key but goes on as a map',
    mend: 'put text with a colon in it into double quotes',
  },
  BLOCK_IN_FLOW: {
    found: 'indented lines inside brackets or braces',
    mend: 'write one of the two forms: brackets with commas, or indented lines',
  },
  MULTILINE_IMPLICIT_KEY: {
    found: 'a line without a colon where a key is due',
    mend: 'write `key: value`, or indent the text that goes on',
  },
  MULTIPLE_DOCS: {
    found: 'a second document after `---`',
    mend: 'take the line `---` out: a file is one document',
  },
  TAG_RESOLVE_FAILED: { found: 'a tag, a word after `!`', mend: 'take the tag out' },
  BAD_ALIAS: { found: 'a broken alias', mend: 'write the value itself' },
  RESOURCE_EXHAUSTION: {
    found: 'values nested deeper than can be read',
    mend: 'a case needs no such depth: check the brackets',
  },
};

/** A YAML parser's complaint in plain words; what is not foreseen keeps the parser's own. */
export function syntaxTrouble(code: ErrorCode, message: string): Trouble {
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return OPEN;
  return (
    TROUBLES[code] ?? {
      found: `no valid YAML: ${short(message)}`,
      mend: 'put the text into double quotes, or check the brackets and indentation',
    }
  );
}
