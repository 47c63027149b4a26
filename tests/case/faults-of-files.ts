/** Files that are no case at all. */
import { type Fault, fault } from './fault.ts';
import { instead } from './fixture.ts';

export const FAULTS_OF_FILES: readonly Fault[] = [
  fault(
    'a bracket left open',
    'after.yaml',
    'questions: ["Who owned the ferry?"]',
    'questions: ["Who owned the ferry?"',
    'glossary',
    'something left open before here, or a missing mark',
    'close every quote, bracket and brace; part values in brackets by commas, and write a colon and a space after a key',
  ),
  fault(
    'an alias without its anchor',
    'case.yaml',
    'start: *start',
    'start: *begin',
    '*begin',
    'the alias `*begin` without an anchor before it',
    'write the value itself',
  ),
  {
    rule: 'a bomb of 100,000 aliases',
    files: instead('after.yaml', bomb()),
    file: 'after.yaml',
    at: '*c',
    found: 'aliases that repeat more than 2000 values',
    mend: 'write the values out, without aliases',
  },
  {
    rule: 'values nested 200 deep',
    files: instead('after.yaml', `hidden: ${'['.repeat(200)}${']'.repeat(200)}\n`),
    file: 'after.yaml',
    at: '[',
    nth: 41,
    found: 'values nested more than 40 deep',
    mend: 'a case needs no such depth: check the brackets',
  },
  {
    rule: 'a file of 3 MiB',
    files: instead('after.yaml', `hidden: []\n${'# padding\n'.repeat(320_000)}`),
    file: 'after.yaml',
    at: 'hidden',
    found: 'a file of more than 2 MiB',
    mend: 'take out what is no part of the case, or divide it',
  },
  {
    rule: 'a binary file',
    files: instead('after.yaml', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])),
    file: 'after.yaml',
    at: '',
    found: 'a binary file',
    mend: 'a case file is YAML text in UTF-8',
  },
  {
    rule: 'a file in another encoding',
    files: instead('after.yaml', new Uint8Array([0x61, 0x3a, 0x0a, 0x62, 0x3a, 0x20, 0xe9, 0x0a])),
    file: 'after.yaml',
    at: '',
    found: 'bytes that are not UTF-8',
    mend: 'save the file as UTF-8',
  },
  {
    rule: 'a file in UTF-16',
    files: instead('after.yaml', new Uint8Array([0xff, 0xfe, 0x61, 0x00])),
    file: 'after.yaml',
    at: '',
    found: 'a file in UTF-16',
    mend: 'save it as UTF-8',
  },
  {
    rule: 'an empty file',
    files: instead('after.yaml', '\n  \n'),
    file: 'after.yaml',
    at: '',
    found: 'an empty file',
    mend: 'write the case into it, or delete the file',
  },
  {
    rule: 'a file that is a list',
    files: instead('after.yaml', '- one\n- two\n'),
    file: 'after.yaml',
    at: '- one',
    found: 'a file that is no map of keys',
    mend: 'begin it with a key such as `junctures:`',
  },
];

/** 10 lists of 10 each time: 100,000 values and more, in a few lines. */
function bomb(): string {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef'].map((pair) => [pair[0], pair[1]])) {
    lines.push(`${to}: &${to} [${Array.from({ length: 10 }, () => `*${from}`).join(', ')}]`);
  }
  return `${lines.join('\n')}\n`;
}
