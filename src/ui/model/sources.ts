/**
 * The literature. `checked` as in the note of the list: compared with the abstract, the first pages
 * or the publisher's text. Not every volume and issue number was.
 */
import type { modelSources } from '../strings/en/model-sources.ts';

type Keys<S> = S extends `gives.${infer Key}` ? Key : never;
export type SourceKey = Keys<keyof typeof modelSources>;

export interface Work {
  /** As it is cited in passing. */
  readonly short: string;
  readonly authors: string;
  /** Null for what is kept up from year to year. */
  readonly year: number | null;
  readonly title: string;
  readonly place: string;
  readonly checked: boolean;
}

const checked = (
  authors: string,
  year: number | null,
  title: string,
  place: string,
  short = shortOf(authors, year),
): Work => ({ short, authors, year, title, place, checked: true });

const remembered = (...work: Parameters<typeof checked>): Work => ({
  ...checked(...work),
  checked: false,
});

/** Family names and the year. */
function shortOf(authors: string, year: number | null): string {
  const names = authors.split(/; | and /).map((name) => name.split(', ')[0] ?? name);
  const who =
    names.length > 3 ? `${names[0]} and others` : names.join(', ').replace(/, (?=[^,]*$)/, ' and ');
  return `${who} ${year}`;
}

const APSR = 'American Political Science Review';
const IO = 'International Organization';
const JCR = 'Journal of Conflict Resolution';
const AJPS = 'American Journal of Political Science';
const BOOK = 'Book';
const ISQ = 'International Studies Quarterly';

export const WORKS: Readonly<Record<SourceKey, Work>> = {
  fearon1994: checked(
    'Fearon, J.',
    1994,
    'Domestic Political Audiences and the Escalation of International Disputes',
    `${APSR} 88(3)`,
  ),
  fearon1995: checked('Fearon, J.', 1995, 'Rationalist Explanations for War', `${IO} 49(3)`),
  fearon1997: checked(
    'Fearon, J.',
    1997,
    'Signaling Foreign Policy Interests: Tying Hands versus Sinking Costs',
    `${JCR} 41(1)`,
  ),
  tomz2007: checked(
    'Tomz, M.',
    2007,
    'Domestic Audience Costs in International Relations: An Experimental Approach',
    `${IO} 61(4)`,
  ),
  levendusky2012: checked(
    'Levendusky, M.; Horowitz, M.',
    2012,
    'When Backing Down Is the Right Decision',
    'Journal of Politics',
  ),
  snyder2011: checked(
    'Snyder, J.; Borghard, E.',
    2011,
    'The Cost of Empty Threats: A Penny, Not a Pound',
    `${APSR} 105(3)`,
  ),
  downes2012: checked(
    'Downes, A.; Sechser, T.',
    2012,
    'The Illusion of Democratic Credibility',
    `${IO} 66(3)`,
  ),
  kurizaki2015: checked(
    'Kurizaki, S.; Whang, T.',
    2015,
    'Detecting Audience Costs in International Disputes',
    `${IO} 69(4)`,
  ),
  kertzer2016: checked(
    'Kertzer, J.; Brutger, R.',
    2016,
    'Decomposing Audience Costs',
    `${AJPS} 60(1)`,
  ),
  kurizaki2007: checked(
    'Kurizaki, S.',
    2007,
    'Efficient Secrecy: Public versus Private Threats in Crisis Diplomacy',
    `${APSR} 101(3)`,
  ),
  levenotoglu2005: checked(
    'Levenotoğlu, B.; Tarar, A.',
    2005,
    'Prenegotiation Public Commitment in Domestic and International Bargaining',
    `${APSR} 99(3)`,
  ),
  stasavage2004: checked(
    'Stasavage, D.',
    2004,
    'Open-Door or Closed-Door? Transparency in Domestic and International Bargaining',
    `${IO} 58(4)`,
  ),
  katagiri2019: checked(
    'Katagiri, A.; Min, E.',
    2019,
    'The Credibility of Public and Private Signals: A Document-Based Approach',
    `${APSR} 113(1)`,
  ),
  yarhimilo2013: remembered(
    'Yarhi-Milo, K.',
    2013,
    'Tying Hands Behind Closed Doors: The Logic and Practice of Secret Reassurance',
    'Security Studies 22(3)',
  ),
  mcmanus2017: checked(
    'McManus, R.; Yarhi-Milo, K.',
    2017,
    'The Logic of “Offstage” Signaling',
    `${IO} 71(4)`,
  ),
  yarhimilo2018: checked(
    'Yarhi-Milo, K.; Kertzer, J.; Renshon, J.',
    2018,
    'Tying Hands, Sinking Costs, and Leader Attributes',
    JCR,
  ),
  trager2010: checked(
    'Trager, R.',
    2010,
    'Diplomatic Calculus in Anarchy: How Communication Matters',
    `${APSR} 104(2)`,
  ),
  sartori2002: checked('Sartori, A.', 2002, 'The Might of the Pen', `${IO} 56(1)`),
  jervis1970: remembered(
    'Jervis, R.',
    1970,
    'The Logic of Images in International Relations',
    BOOK,
  ),
  jervis1976: checked(
    'Jervis, R.',
    1976,
    'Perception and Misperception in International Politics',
    BOOK,
  ),
  schelling1960: checked('Schelling, T.', 1960, 'The Strategy of Conflict', BOOK),
  powell1988: checked(
    'Powell, R.',
    1988,
    'Nuclear Brinkmanship with Two-Sided Incomplete Information',
    `${APSR} 82(1)`,
  ),
  oneill1999: remembered('O’Neill, B.', 1999, 'Honor, Symbols, and War', BOOK),
  dafoe2021: checked(
    'Dafoe, A.; Hatz, S.; Zhang, B.',
    2021,
    'Coercion and Provocation',
    `${JCR} 65(2–3)`,
  ),
  putnam1988: checked(
    'Putnam, R.',
    1988,
    'Diplomacy and Domestic Politics: The Logic of Two-Level Games',
    `${IO} 42(3)`,
  ),
  tarar2001: checked(
    'Tarar, A.',
    2001,
    'International Bargaining with Two-Sided Domestic Constraints',
    `${JCR} 45(3)`,
  ),
  wanis2006: checked(
    'Wanis-St. John, A.',
    2006,
    'Back-Channel Negotiation',
    'Negotiation Journal 22(2)',
  ),
  wanis2011: checked(
    'Wanis-St. John, A.',
    2011,
    'Back Channel Negotiation: Secrecy in the Middle East Peace Process',
    BOOK,
  ),
  pruitt2008: remembered(
    'Pruitt, D.',
    2008,
    'Back-channel Communication in the Settlement of Conflict',
    'International Negotiation 13(1)',
  ),
  carson2016: checked('Carson, A.', 2016, 'Facing Off and Saving Face', `${IO} 70(1)`),
  carson2018: remembered('Carson, A.', 2018, 'Secret Wars', BOOK),
  kydd2003: checked(
    'Kydd, A.',
    2003,
    'Which Side Are You On? Bias, Credibility, and Mediation',
    `${AJPS} 47(4)`,
  ),
  kydd2006: checked('Kydd, A.', 2006, 'When Can Mediators Build Trust?', `${APSR} 100(3)`),
  fey2010: checked(
    'Fey, M.; Ramsay, K.',
    2010,
    'When Is Shuttle Diplomacy Worth the Commute?',
    'World Politics 62(4)',
  ),
  savun2008: checked('Savun, B.', 2008, 'Information, Bias, and Mediation Success', `${ISQ} 52(1)`),
  beardsley2006: checked(
    'Beardsley, K.; Quinn, D.; Biswas, B.; Wilkenfeld, J.',
    2006,
    'Mediation Style and Crisis Outcomes',
    `${JCR} 50(1)`,
  ),
  beardsley2008: checked('Beardsley, K.', 2008, 'Agreement without Peace?', `${AJPS} 52(4)`),
  beardsley2011: checked('Beardsley, K.', 2011, 'The Mediation Dilemma', BOOK),
  zartman2000: checked(
    'Zartman, I. W.',
    2000,
    'Ripeness',
    'International Conflict Resolution After the Cold War',
  ),
  mckelvey1995: checked(
    'McKelvey, R.; Palfrey, T.',
    1995,
    'Quantal Response Equilibria for Normal Form Games',
    'Games and Economic Behavior 10',
  ),
  mckelvey1998: checked(
    'McKelvey, R.; Palfrey, T.',
    1998,
    'Quantal Response Equilibria for Extensive Form Games',
    'Experimental Economics 1',
  ),
  signorino1999: checked(
    'Signorino, C.',
    1999,
    'Strategic Interaction and the Statistical Analysis of International Conflict',
    `${APSR} 93(2)`,
  ),
  icb: checked(
    'Brecher, M.; Wilkenfeld, J.; Beardsley, K.; James, P.; Quinn, D.',
    null,
    'International Crisis Behavior data',
    'Version 14',
    'International Crisis Behavior data',
  ),
  castle2019: checked(
    'Castle, M.; Pelc, K.',
    2019,
    'The Causes and Effects of Leaks in International Negotiations',
    `${ISQ} 63(4)`,
  ),
  myrick2024: checked(
    'Myrick, R.',
    2024,
    'Public Reactions to Secret Negotiations in International Politics',
    `${JCR} 68(4)`,
  ),
};
