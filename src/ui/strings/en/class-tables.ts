/** The reveal: all tables beside each other and beside history. */
export const classTables = {
  'tables.title': 'How it came out',
  'tables.sub': { one: 'One table beside history', other: '{n} tables beside history' },
  'tables.history': 'History',
  'tables.first': 'First difference from history',
  'tables.table': 'Table',
  'tables.never': 'Never differed',
  'tables.same': 'By another way to the same end',
  'tables.yours': 'Your table',
  'tables.sent': 'Messages: {official} official, {back} by back channels.',
  'tables.noLeaks': 'No leaks.',
  'tables.leaks': { one: '{n} leak.', other: '{n} leaks.' },
} as const;
