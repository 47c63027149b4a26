/** Two players at one screen: before they begin, and while it goes across the table. */
export const pair = {
  'pair.title': 'Two players, one screen',
  'pair.lede':
    'One of you speaks for {a}, the other for {b}. You sit across from each other and pass the screen.',
  'pair.how': 'How it goes',
  'pair.how.read': 'Whoever has the screen reads, decides and sends. The other looks away.',
  'pair.how.cover': 'When the turn goes across, the screen is covered until the other takes it.',
  'pair.how.own': 'Each sees their own desk, and only what reached it.',
  'pair.how.end': 'When all is over, both ledgers are read together.',
  'pair.also': 'Also speaks as {names}.',
  'pair.begin': 'Begin',
  'pair.resume': 'Resume',
  'pair.anew': 'Begin anew',
  'pair.folder': 'Read it alone. It stays in the folder.',

  'cover.title': 'Pass the screen to {to}.',
  'cover.text': 'Nothing of {from}’s stays on it.',
  'cover.away': 'Whoever speaks for {from} looks away until it comes back.',
  'cover.take': 'I speak for {to}',

  'pair.whose': 'Whose ledger first?',
  'pair.reads': 'Now read from {name}.',
} as const;
