/** Ranges in words. */

/** Chances, lowest first, each up to its limit: after Kent, "Words of Estimative Probability" (1964). */
export const CHANCE_WORDS = [
  [0.1, 'almost certainly not'],
  [0.38, 'unlikely'],
  [0.62, 'about even'],
  [0.87, 'likely'],
  [0.97, 'very likely'],
  [1, 'almost certain'],
] as const;

export const WEIGHT_WORDS = [
  [0.12, 'hardly any'],
  [0.3, 'little'],
  [0.5, 'some'],
  [0.72, 'much'],
  [1, 'great'],
] as const;

export const COST_WORDS = [
  [0.02, 'none'],
  [0.07, 'slight'],
  [0.16, 'some'],
  [0.35, 'heavy'],
  [1, 'ruinous'],
] as const;

export const FORECAST = {
  'forecast.range': '{low} to {high}',
  'reckon.weight': 'Reckons its weight: {word}.',
  'reckon.secrecy': 'Reckons that it stays secret: {word}.',
  'reckon.cost': 'Reckons its cost at home: {word}.',
  'forecast.public': 'nothing here is secret',
  'forecast.leavesOut': 'not to this: it leaves out {issues}',
  'forecast.tooSoon': 'not yet: {issues} cannot be settled now',
} as const;
