/**
 * The equations of the bare model for a reader: each by name, as theory.md (b) writes it, with the
 * parameters it holds and the file that reckons it. A test finds every parameter here and every file.
 */
import type { Parameters } from '../../vocabulary/parameters.ts';

export { PARAMETERS, type ParameterRow } from '../../engine/parameters.ts';

export const EQUATION_NAMES = [
  'publicness',
  'consent',
  'fidelity',
  'credibility',
  'report',
  'commitment',
  'tension',
  'trust',
  'exposure',
  'concession',
  'noDeal',
  'talks',
  'replies',
  'choice',
  'refusal',
  'ratification',
  'hazard',
  'durability',
] as const;
export type EquationName = (typeof EQUATION_NAMES)[number];

export interface Equation {
  readonly lines: readonly string[];
  readonly parameters: readonly (keyof Parameters)[];
  /** Of `src/engine/`. */
  readonly file: string;
}

const equation = (
  file: string,
  parameters: readonly (keyof Parameters)[],
  ...lines: readonly string[]
): Equation => ({ lines, parameters, file });

export const EQUATIONS: Readonly<Record<EquationName, Equation>> = {
  publicness: equation(
    'transmission.ts',
    [],
    'v = ν(1 − σ); once leaked, σ ≤ .1',
    'a secret: v < .25',
  ),
  consent: equation('transmission.ts', [], 'P = .55 + .8(z − .3) − .15 lev − .35 · bias against'),
  fidelity: equation(
    'transmission.ts',
    ['noisePublic'],
    'φ′ = φ(1 − n_pub v); through a third party × (.85 + .15 acc)',
    'garbled with probability 1 − φ′: words × .3, hostile heat × .8',
  ),
  credibility: equation(
    'belief.ts',
    ['thetaTalk', 'thetaTie', 'thetaSink', 'thetaConc'],
    'Δℓ = talk θ_talk α W + θ_tie tie a v (.5 + .5 W) N + θ_sink [visible step]',
    'W = (.35 + .65 τ)(1 − .5 δ) N; N = .6 to the power of earlier threats and demands',
    'for talk below 0: Δℓ = θ_conc talk',
  ),
  report: equation(
    'belief.ts',
    ['h0'],
    'h = h₀ + (1 − h₀)β for β ≥ 0, else h₀(1 + β); q = acc h',
    '“resolved”: Δℓ = −ln(1 − .95 q); “not resolved”, if true, with probability q: Δℓ = −2.3',
  ),
  commitment: equation(
    'audience.ts',
    ['kappaTie', 'kappaProv'],
    'Δk = (1 − k) κ_tie v tie; of the other side (1 − k) κ_prov v prov',
    'each round k loses 3 in 100',
  ),
  tension: equation(
    'tension.ts',
    [],
    'hot words: Δz = ten (1 − z)(.5 + v(a₁ + a₂)/2); calm ones: Δz = 2 ten z (.6 + .4 η)',
  ),
  trust: equation(
    'trust.ts',
    ['g', 'xi'],
    'Δτ = g tr (1 − τ)(1 − .4 δ) α φ′ H; for tr below 0: Δτ = g tr τ',
    'H = 1 + 1.2 acc [1 − |β|/.7]₊ − .3 if |β| > .7; a contradiction: τ(1 − ξ)',
  ),
  exposure: equation(
    'exposure.ts',
    ['leakBase', 'leakDamage'],
    'P(leak) = λ₀(1 − σ) + .05(1 − dis) + .02 a side briefed',
    'Δs = (1 − s) sec; c = s(1 − .7 δ); on a leak Δk = (1 − k) ω c, Δτ = −.25 c τ, Δz = .15 c',
  ),
  concession: equation(
    'reply.ts',
    ['gamma0', 'gammaK', 'muCover'],
    'C = a (1 − μ_c acc(1 − |β|)) {γ₀ v_d (1 + .5 F₀ v)[y⁰ − y]₊ + γ_k k [d − y]₊ (.25 + .75 v_d)}',
    'v_d = .2 + .8 v, 1 once leaked; F₀ the force of the act',
  ),
  noDeal: equation(
    'reply.ts',
    ['omega', 'power', 'warCostResolved', 'warCostIrresolute'],
    'E = (1 − P)(y⁰ − Ω) + P w; P = .5 b(.3 + .7 z) + .3 a k z, with a and k of the sender',
    'w = p − c_H if resolved, else p − c_L',
  ),
  talks: equation(
    'reply.ts',
    ['rhoBar', 'qs'],
    'V = S[ρ ŷ + (1 − ρ)E] + (1 − S)w − 1.5 n κ; S = (1 − π)ⁿ, n from 1 to 3 rounds',
    'ρ = ρ̄(1 − (1 − q_s)^(T − t)); ŷ = ½(1 − E[w of the other] + w)',
  ),
  replies: equation(
    'reply.ts',
    ['chi', 'iota', 'muLeverage', 'symbolism', 'gammaReject'],
    'accept: y − χ − ι(1 − τ) − C + μ_l lev + s_a ψ',
    'counter: V + .02 − .3 F[V − w]₊; F = F₀(1 − (1 − .6 b)(1 − .4 a k))',
    'stall: V + .2 b(1 − b) − .02 − κ − .5 F[V − w]₊ − .3 μ_l lev',
    'reject: (1 − F)E + F w + γ_r a k − 2κ − .5 μ_l lev − s_a ψ',
    'escalate: r(ŷ + .1) + (1 − r)[(1 − e)(V − .03) + e w] + γ_r a k − .1 − .5 μ_l lev',
    'r = .55(1 − b)(1 − a k of the sender); e = 3π(z + .2) + .35 F, at most 1',
  ),
  choice: equation('numbers.ts', ['lambda'], 'P(reply) ∝ exp(λ U)'),
  refusal: equation(
    'war.ts',
    ['backDown'],
    'carry out: .6 V + .4 w − .03; back down: V − .03 − b_back a k; hold: V − .08 − .3 b_back a k',
  ),
  ratification: equation(
    'ratify.ts',
    ['etaRatify', 'zeta'],
    'P = Λ(η_r(y − M)); M = m + .3 a k [d − y]₊ + ζ a · secret share (0 if briefed) + .06 a c − .02 acc(1 − |β|)',
  ),
  hazard: equation('war.ts', ['piOne', 'zCritical'], 'π(z) = π₁([z − z_c]₊ / (1 − z_c))² a round'),
  durability: equation('ending.ts', [], 'D = Λ(8(least y − w − .07 + .35(mean τ − .5) − .1 lev))'),
};
