/** How a back channel was carried: what the casebook is filtered by. */
export const WAYS = ['envoy', 'embassy', 'service', 'newsman', 'courier', 'scholars'] as const;
export type Way = (typeof WAYS)[number];

/** Who stood between the two. */
export const BETWEEN = ['state', 'un', 'church', 'private'] as const;
export type Between = (typeof BETWEEN)[number];

/** One of the ten cases of the casebook, written or not, with its places on map and line of years. */
export interface TenCase {
  readonly id: string;
  readonly key: TenKey;
  readonly years: string;
  /** First and last year, with fractions, for the bar on the line of years; null for the precedents. */
  readonly span: readonly [number, number] | null;
  /** Of the map picture, in hundredths of its width and height: the tag's corner, and the place meant. */
  readonly tag: readonly [number, number];
  readonly pin: readonly [number, number];
  readonly ways: readonly Way[];
  readonly between: readonly Between[];
}

const KEYS = [
  'recognition',
  'cuba',
  'channel',
  'peking',
  'oslo',
  'muscat',
  'havana',
  'transition',
  'singapore',
  'precedents',
] as const;
export type TenKey = (typeof KEYS)[number];

/** In order of time. Tags are placed by hand: an eleventh needs a look. */
export const TEN: readonly TenCase[] = [
  {
    id: 'recognition1933',
    key: 'recognition',
    years: '1933',
    span: [1933.45, 1933.9],
    tag: [5.2, 38.2],
    pin: [20.78, 45.14],
    ways: ['envoy'],
    between: ['private'],
  },
  {
    id: 'cuba1962',
    key: 'cuba',
    years: '1962',
    span: [1962.7, 1963.15],
    tag: [20.4, 58],
    pin: [16.3, 56.84],
    ways: ['envoy', 'embassy', 'service', 'newsman', 'courier'],
    between: ['state', 'un', 'private'],
  },
  {
    id: 'channel1971',
    key: 'channel',
    years: '1969–72',
    span: [1969.12, 1972.41],
    tag: [63.2, 25.4],
    pin: [60.54, 34.23],
    ways: ['embassy', 'envoy', 'service'],
    between: ['state'],
  },
  {
    id: 'china1971',
    key: 'peking',
    years: '1969–72',
    span: [1969.58, 1972.16],
    tag: [77.6, 34.6],
    pin: [89.56, 44.43],
    ways: ['courier', 'embassy', 'envoy', 'newsman'],
    between: ['state', 'private'],
  },
  {
    id: 'oslo1993',
    key: 'oslo',
    years: '1993',
    span: [1992.3, 1993.8],
    tag: [44, 18.6],
    pin: [52.11, 31.91],
    ways: ['scholars', 'envoy'],
    between: ['state', 'private'],
  },
  {
    id: 'muscat2013',
    key: 'muscat',
    years: '2013',
    span: [2011.03, 2013.9],
    tag: [71.5, 61.5],
    pin: [70.4, 56.48],
    ways: ['envoy', 'courier'],
    between: ['state'],
  },
  {
    id: 'havana2014',
    key: 'havana',
    years: '2014',
    span: [2013.3, 2014.96],
    tag: [2.4, 57.4],
    pin: [16.3, 56.84],
    ways: ['envoy'],
    between: ['state', 'church'],
  },
  {
    id: 'transition2016',
    key: 'transition',
    years: '2016',
    span: [2016.86, 2017.31],
    tag: [25.4, 45.6],
    pin: [22.22, 43.85],
    ways: ['embassy', 'envoy'],
    between: ['state', 'private'],
  },
  {
    id: 'singapore2018',
    key: 'singapore',
    years: '2018',
    span: [2017.35, 2018.45],
    tag: [75.4, 77.4],
    pin: [89.31, 74.23],
    ways: ['embassy', 'service', 'courier'],
    between: ['state', 'un', 'private'],
  },
  {
    id: 'precedents',
    key: 'precedents',
    years: '1960–2008',
    span: null,
    tag: [38.2, 55],
    pin: [49.32, 46.66],
    ways: ['embassy', 'newsman', 'envoy'],
    between: ['private'],
  },
];

/** Years of the precedents, as squares on the line. */
export const PRECEDENT_YEARS = [1960.9, 1968.85, 1980.8, 2008.85] as const;

/** The three times of the list: before the war, while there were two blocs, and since. */
export const TIMES = ['before', 'blocs', 'since'] as const;
export type Time = (typeof TIMES)[number];

/** The times in which a case lies; the precedents lie in several. */
export function timesOf({ span }: TenCase): readonly Time[] {
  const years = span ?? PRECEDENT_YEARS;
  return TIMES.filter((time) => years.some((year) => timeOf(year) === time));
}

function timeOf(year: number): Time {
  if (year < 1945) return 'before';
  return year < 1992 ? 'blocs' : 'since';
}
