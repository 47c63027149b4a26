/** What went wrong, where, and what to do. */
export const trouble = {
  'trouble.title': 'Something did not arrive',
  'trouble.chunk': 'A part of the game could not be fetched: {what}.',
  'trouble.chunk.mend':
    'Check the connection, then try again. Your game is safe: every word up to here is stored.',
  'trouble.case.title': 'This case is not here',
  'trouble.case': 'No case “{id}” is in this casebook.',
  'trouble.case.mend': 'Go back to the casebook and open one that is.',
  'trouble.chair.title': 'Nobody sits here',
  'trouble.chair': 'The case “{id}” has no chair “{who}”.',
  'trouble.chair.mend': 'Go back to the casebook and choose one of its chairs.',
  'trouble.save.title': 'This game cannot be opened',
  'trouble.save': 'The save “{id}” could not be read: {reason}',
  'trouble.save.mend': 'Go back to the casebook to open another, or to export this one.',
  'trouble.storage': 'Storage was refused: {reason}',
  'trouble.storage.mend':
    'You can play on; the game is lost when this page closes. Allow storage for this page, or leave private browsing, to keep it.',
  'trouble.screen.title': 'The desk has come apart',
  'trouble.screen': 'A screen failed: {reason}',
  'trouble.screen.mend': 'Load the page again: the game resumes at the same word.',
  'trouble.takeHere': 'Play on here',
  'trouble.reload': 'Load again',
  'trouble.import': 'The file was not imported: {reason}',
} as const;
