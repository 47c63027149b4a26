/** Where the case of 1962 turns on each proposition: the juncture, then the choice. */
export const modelCases = {
  'case.P1':
    'How to announce it, 22 October. Let Moscow hear it with the rest of the world, and there is no way down that nobody sees.',
  'case.P2':
    'After the American speech. Khrushchev answers over the air or in a letter by night; how much the air adds depends on who must listen to him at home.',
  'case.P3':
    'What may be whispered, 27 October. The same “out by tomorrow” said flatly to Dobrynin, or said to the world a few hours before.',
  'case.P4':
    'Two letters, and what may be whispered. Turkey for Cuba on the air, or by word of mouth to one man.',
  'case.P5':
    'After the American speech. Kennedy has spoken before the world; if Khrushchev does too, both are held to what they said.',
  'case.P6':
    'How to announce it. The road that puts the most pressure on the other side is the one that is hardest to leave.',
  'case.P7':
    'The quarantine and the alerts. The measures on the desk cost something, and so they are believed before the letters are.',
  'case.P8':
    'The line at sea, Moscow. Khrushchev may give his warning to William Knox, an American in Moscow for trade: to Washington, one of its own.',
  'case.P9':
    'The line at sea. Both chairs may speak through U Thant, of whom neither side could name a bias.',
  'case.P10':
    'After the speech. U Thant can carry and suggest; he has next to nothing to press with. The case shows facilitation, not pressure.',
  'case.P11': 'No third party of 1962 had the means to press, so this case cannot show it.',
  'case.P12':
    'What may be whispered, and a letter on Turkey. Each meeting, and above all each page, is one more thing to be found.',
  'case.P13':
    'What may be whispered. That Turkey belongs to an alliance, and is not yours to hand over, is an argument and a wall.',
  'case.P14':
    'Wait. Early in the week it costs little. By the 27th, with sites almost ready and planes fired on, it hurts both.',
  'case.P15':
    'The line at sea, Moscow. Order the ships on, turn them after all, and the next warning weighs less.',
  'case.P16':
    'The lunch. Terms from a man without a mandate are taken for Moscow’s, and Washington may build on a mistake.',
  'case.P17': 'The lunch. Scali’s line can be disowned by everybody, and is believed accordingly.',
  'case.P18':
    'A private word, 16 October. Said before anybody knows, the demand heats little; six days later it is the speech.',
} as const;
