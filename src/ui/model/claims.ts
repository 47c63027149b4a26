/** What the page adds to each proposition: where to read of it, and the line it claims, on the bench. */
import { BENCH, type Bench, type Measure } from '../../analysis/lab/bench.ts';
import findings from './findings.json';
import { ALOUD } from './presets.ts';
import type { SourceKey } from './sources.ts';
import type { ModelStringId } from './words.ts';

type CaseId<S> = S extends `case.${infer Id}` ? Id : never;
export type ClaimId = CaseId<ModelStringId>;

type AxisId<S> = S extends `props.x.${infer Id}` ? Id : never;

export interface Line {
  readonly name: 'public' | 'private' | 'message' | 'means' | 'bluffs';
  /** The bench at a place on the axis, 0 to 1. */
  readonly at: (x: number) => Bench;
}

/** What is measured, against what is turned. */
export interface Curve {
  readonly measure: Measure;
  readonly axis: AxisId<ModelStringId>;
  readonly lines: readonly [Line, ...Line[]];
  /** Where along the axis the bench shows it best, from the first line to the last. */
  readonly show: readonly [beside: number, now: number];
}

interface Claim {
  readonly sources: readonly [SourceKey, ...SourceKey[]];
  readonly curve?: Curve;
}

/** Two lines: before the world, and behind closed doors. */
function openAndHidden(turn: (x: number) => Partial<Bench>): readonly [Line, Line] {
  return [
    { name: 'public', at: (x) => ({ ...BENCH, ...ALOUD, ...turn(x) }) },
    { name: 'private', at: (x) => ({ ...BENCH, ...turn(x) }) },
  ];
}

function one(turn: (x: number) => Partial<Bench>): readonly [Line] {
  return [{ name: 'message', at: (x) => ({ ...BENCH, ...turn(x) }) }];
}

/** From the place on an axis to a bias. */
const leaning = (x: number): number => 2 * x - 1;

export const CLAIMS: Readonly<Record<ClaimId, Claim>> = {
  P1: {
    sources: ['fearon1994', 'fearon1997', 'tomz2007'],
    curve: {
      measure: 'bound',
      axis: 'visibility',
      lines: one((visibility) => ({ secrecy: ALOUD.secrecy, visibility })),
      show: [0.2, 1],
    },
  },
  P2: {
    sources: ['katagiri2019', 'fearon1994', 'kurizaki2015'],
    curve: {
      measure: 'belief',
      axis: 'senderAudience',
      lines: openAndHidden((senderAudience) => ({ senderAudience })),
      show: [0.9, 0.9],
    },
  },
  P3: {
    sources: ['kurizaki2007'],
    curve: {
      measure: 'accept',
      axis: 'receiverAudience',
      lines: openAndHidden((receiverAudience) => ({ receiverAudience })),
      show: [0.9, 0.9],
    },
  },
  P4: {
    sources: ['kurizaki2007', 'stasavage2004'],
    curve: {
      measure: 'accept',
      axis: 'receiverAudience',
      lines: openAndHidden((receiverAudience) => ({ act: 'propose', receiverAudience })),
      show: [0.9, 0.9],
    },
  },
  P5: { sources: ['levenotoglu2005'] },
  P6: { sources: ['fearon1997', 'schelling1960'] },
  P7: { sources: ['katagiri2019', 'fearon1997', 'jervis1970'] },
  P8: {
    sources: ['kydd2003', 'fey2010'],
    curve: {
      measure: 'belief',
      axis: 'bias',
      lines: [
        { name: 'bluffs', at: (x) => ({ ...BENCH, earnest: false, bias: leaning(x) }) },
        { name: 'means', at: (x) => ({ ...BENCH, bias: leaning(x) }) },
      ],
      show: [0.9, 0.9],
    },
  },
  P9: {
    sources: ['kydd2006'],
    curve: {
      measure: 'trust',
      axis: 'bias',
      lines: one((x) => ({ act: 'assure', bias: leaning(x) })),
      show: [0.95, 0.5],
    },
  },
  P10: { sources: ['beardsley2006'] },
  P11: { sources: ['beardsley2008', 'beardsley2011'] },
  P12: { sources: ['wanis2006', 'wanis2011', 'castle2019'] },
  P13: { sources: ['putnam1988', 'tarar2001'] },
  P14: { sources: ['zartman2000'] },
  P15: { sources: ['sartori2002', 'trager2010'] },
  P16: { sources: ['jervis1976', 'fearon1995'] },
  P17: {
    sources: ['yarhimilo2013', 'wanis2006'],
    curve: {
      measure: 'belief',
      axis: 'deniability',
      lines: one((deniability) => ({ deniability })),
      show: [0, 0.8],
    },
  },
  P18: {
    sources: ['carson2016', 'dafoe2021'],
    curve: {
      measure: 'tension',
      axis: 'audiences',
      lines: openAndHidden((x) => ({ senderAudience: x, receiverAudience: x })),
      show: [0.9, 0.9],
    },
  },
};

/** One of the eighteen, as the laboratory found it. */
export type Finding = (typeof findings.propositions)[number];
export type Tested = Finding['components'][number];
export const FINDINGS = findings;

export function isClaim(id: string): id is ClaimId {
  return id in CLAIMS;
}
