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
  },
  {
    id: 'cuba1962',
    key: 'cuba',
    years: '1962',
    span: [1962.7, 1963.15],
    tag: [20.4, 58],
    pin: [16.3, 56.84],
  },
  {
    id: 'channel1971',
    key: 'channel',
    years: '1969–72',
    span: [1969.12, 1972.41],
    tag: [63.2, 25.4],
    pin: [60.54, 34.23],
  },
  {
    id: 'china1971',
    key: 'peking',
    years: '1969–72',
    span: [1969.58, 1972.16],
    tag: [77.6, 34.6],
    pin: [89.56, 44.43],
  },
  {
    id: 'oslo1993',
    key: 'oslo',
    years: '1993',
    span: [1992.3, 1993.8],
    tag: [44, 18.6],
    pin: [52.11, 31.91],
  },
  {
    id: 'muscat2013',
    key: 'muscat',
    years: '2013',
    span: [2011.03, 2013.9],
    tag: [71.5, 61.5],
    pin: [70.4, 56.48],
  },
  {
    id: 'havana2014',
    key: 'havana',
    years: '2014',
    span: [2013.3, 2014.96],
    tag: [2.4, 57.4],
    pin: [16.3, 56.84],
  },
  {
    id: 'transition2016',
    key: 'transition',
    years: '2016',
    span: [2016.86, 2017.31],
    tag: [25.4, 45.6],
    pin: [22.22, 43.85],
  },
  {
    id: 'singapore2018',
    key: 'singapore',
    years: '2018',
    span: [2017.35, 2018.45],
    tag: [75.4, 77.4],
    pin: [89.31, 74.23],
  },
  {
    id: 'precedents',
    key: 'precedents',
    years: '1932–2008',
    span: null,
    tag: [38.2, 55],
    pin: [49.32, 46.66],
  },
];

/** Years of the precedents, as squares on the line. */
export const PRECEDENT_YEARS = [1932.9, 1960.9, 1968.85, 1980.8, 2008.85] as const;
