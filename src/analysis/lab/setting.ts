/** What an experiment holds fixed: both sides, the crisis between them, and the model's parameters. */
import { DEFAULTS } from '../../engine/parameters.ts';
import type { AfterRefusal } from '../../engine/war.ts';
import type { Parameters } from '../../vocabulary/parameters.ts';
import type { SideStart } from '../../vocabulary/sides.ts';
import type { Share, Value } from '../../vocabulary/units.ts';

/** One side at the start. `belief` is its probability that the other is resolved. */
export interface LabSide extends Omit<SideStart, 'reasons'> {
  /** y0: what it has without any agreement. */
  readonly statusQuo: Value;
}

/** By chance; never; or all that is secret at the start of this round. */
export type Leaks = 'natural' | 'never' | number;

/** Third parties are asked, or taken for granted. */
export type Consents = 'asked' | 'given';

/** A sender whose threat was refused weighs it, or always does the same. */
export type Resolve = 'weigh' | AfterRefusal;

export interface Setting {
  readonly A: LabSide;
  readonly B: LabSide;
  readonly tension: Share;
  /** T, 1 or more. */
  readonly rounds: number;
  readonly leaks: Leaks;
  readonly refused: Resolve;
  readonly consent: Consents;
  readonly parameters: Parameters;
}

/** Audience strength is the middle of its range (.2 to .9); a claim begins at the status quo. */
function side(statusQuo: Value): LabSide {
  return {
    audience: 0.55,
    resolved: false,
    statusQuo,
    floor: 0.34,
    delay: 0.008,
    briefed: false,
    belief: 0.5,
    trust: 0.5,
    commitment: 0,
    claim: statusQuo,
  };
}

/** The defaults of theory.md (b). */
export const BASE: Setting = {
  A: side(0.38),
  B: side(0.62),
  tension: 0.3,
  rounds: 12,
  leaks: 'natural',
  refused: 'weigh',
  consent: 'asked',
  parameters: DEFAULTS,
};

/** A setting with some of it changed; a side may be changed in part. */
export function altered(setting: Setting, change: Change): Setting {
  return {
    ...setting,
    ...change,
    A: { ...setting.A, ...change.A },
    B: { ...setting.B, ...change.B },
    parameters: { ...setting.parameters, ...change.parameters },
  };
}

export type Change = Partial<Omit<Setting, 'A' | 'B' | 'parameters'>> & {
  readonly A?: Partial<LabSide>;
  readonly B?: Partial<LabSide>;
  readonly parameters?: Partial<Parameters>;
};

/** The same crisis seen from the other end of the table. */
export function mirrored(setting: Setting): Setting {
  const { A, B, parameters } = setting;
  return { ...setting, A: B, B: A, parameters: { ...parameters, power: 1 - parameters.power } };
}
