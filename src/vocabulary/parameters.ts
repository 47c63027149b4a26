/**
 * The parameters of the formal model, under the names of theory.md (b). Defaults, ranges and sources
 * stand in engine/parameters.ts, once.
 */
export interface Parameters {
  /** lambda: precision of the quantal response. */
  readonly lambda: number;
  readonly thetaTalk: number;
  readonly thetaTie: number;
  readonly thetaSink: number;
  readonly thetaConc: number;
  /** n_pub: noise that publicity adds. */
  readonly noisePublic: number;
  readonly kappaTie: number;
  readonly kappaProv: number;
  readonly gamma0: number;
  readonly gammaK: number;
  readonly backDown: number;
  /** iota: weight of mistrust in accepting. */
  readonly iota: number;
  /** g: pace of trust. */
  readonly g: number;
  /** xi: trust lost by contradiction. */
  readonly xi: number;
  /** chi: friction of accepting. */
  readonly chi: number;
  readonly piOne: number;
  readonly zCritical: number;
  readonly warCostResolved: number;
  readonly warCostIrresolute: number;
  /** Omega: cost of no deal. */
  readonly omega: number;
  /** lambda_0: base rate of leaks. */
  readonly leakBase: number;
  /** omega: damage done by a leak. */
  readonly leakDamage: number;
  readonly rhoBar: number;
  readonly qs: number;
  readonly etaRatify: number;
  readonly zeta: number;
  readonly muCover: number;
  readonly muLeverage: number;
  readonly h0: number;
  readonly symbolism: number;
  readonly gammaReject: number;
  /** p: chance of winning a war, of side A. */
  readonly power: number;
}
