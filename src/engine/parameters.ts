import type { Case } from '../vocabulary/case.ts';
import type { Parameters } from '../vocabulary/parameters.ts';

export interface ParameterRow {
  readonly name: keyof Parameters;
  /** Its letter in the formal model. */
  readonly symbol: string;
  readonly default: number;
  /** The stated range; where none is stated, from a quarter of the default to twice it. */
  readonly range: readonly [low: number, high: number];
  readonly basis: string;
}

/** Without the last bits of a product: .3, not .30000000000000004. */
const tidy = (x: number): number => Number(x.toPrecision(6));

const row = (
  name: keyof Parameters,
  symbol: string,
  value: number,
  basis: string,
  range: readonly [number, number] = [tidy(value / 4), tidy(value * 2)],
): ParameterRow => ({ name, symbol, default: value, range, basis });

const SIGNALS =
  'Katagiri and Min 2019: deeds over private words over public ones; public and private cross near a = .5';
const COMMITMENT = 'Tomz 2007 for the direction; being provoked weighs less than half of tying';
const CONCESSIONS = 'sizes of tied hands, efficient secrecy and quiet concessions (P1, P3, P4)';
const WAR_COSTS = 'a resolved challenger is indifferent between war and no deal';
const WAR_SHARE = 'share of crises that end in war, International Crisis Behavior data, version 14';
const PACING = 'pacing of twelve rounds';
const MEDIATION =
  'gap between mediated and unmediated crises, ICB data; ordering of styles, Beardsley 2006';
const RATIFICATION = 'ratification fails for 20 to 40 in 100 acceptances';
const JUDGEMENT = 'judgement';

/** Every parameter of the formal model, once. A case may override any of them, giving its reason. */
export const PARAMETERS: readonly ParameterRow[] = [
  row('lambda', 'λ', 14, 'entropy of the reference tournament', [8, 20]),
  row('thetaTalk', 'θ_talk', 1.1, SIGNALS),
  row('thetaTie', 'θ_tie', 1.05, SIGNALS),
  row('thetaSink', 'θ_sink', 1.1, SIGNALS),
  row('thetaConc', 'θ_conc', 0.5, SIGNALS),
  row('noisePublic', 'n_pub', 0.4, 'public statements are noisier', [0.2, 0.5]),
  row('kappaTie', 'κ_tie', 0.45, COMMITMENT),
  row('kappaProv', 'κ_prov', 0.25, COMMITMENT),
  row('gamma0', 'γ₀', 2, CONCESSIONS),
  row('gammaK', 'γ_k', 1.6, CONCESSIONS),
  row('backDown', 'b_back', 0.6, CONCESSIONS),
  row('iota', 'ι', 0.42, 'trust is worth about a fifth of the pie either way'),
  row('g', 'g', 0.26, 'trust is worth about a fifth of the pie either way'),
  row('xi', 'ξ', 0.35, 'trust is worth about a fifth of the pie either way'),
  row('chi', 'χ', 0.05, 'base rate of agreement', [0, 0.15]),
  row('piOne', 'π₁', 0.28, WAR_SHARE),
  row('zCritical', 'z_c', 0.4, WAR_SHARE),
  row('warCostResolved', 'c_H', 0.22, WAR_COSTS),
  row('warCostIrresolute', 'c_L', 0.52, WAR_COSTS),
  row('omega', 'Ω', 0.1, WAR_COSTS),
  row('leakBase', 'λ₀', 0.3, 'judgement: about 3.5 in 100 secret messages leak'),
  row('leakDamage', 'ω', 0.6, 'judgement: about 3.5 in 100 secret messages leak'),
  row('rhoBar', 'ρ̄', 0.75, PACING),
  row('qs', 'q_s', 0.25, PACING),
  row('etaRatify', 'η_r', 14, RATIFICATION),
  row('zeta', 'ζ', 0.12, RATIFICATION),
  row('muCover', 'μ_c', 0.35, MEDIATION),
  row('muLeverage', 'μ_l', 0.15, MEDIATION),
  row('h0', 'h₀', 0.1, MEDIATION),
  row('symbolism', 's_a', 0.06, JUDGEMENT),
  row('gammaReject', 'γ_r', 0.1, JUDGEMENT),
  row('power', 'p', 0.5, 'an even match; the share of side A', [0, 1]),
];

/** The formal model's own values. */
export const DEFAULTS: Parameters = Object.fromEntries(
  PARAMETERS.map((parameter) => [parameter.name, parameter.default]),
) as unknown as Parameters;

/** The parameters a case is played with: the defaults, and its own values where it gives any. */
export function parametersOf(game: Case): Parameters {
  return { ...DEFAULTS, ...game.parameters };
}
