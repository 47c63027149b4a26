/** What can only be judged of a whole specification: that its arms can be run, and its names name something. */
import type { Path } from '../../../case/parts.ts';
import type { Trouble } from '../../../case/problem.ts';
import { mendWord, oneOf } from '../../../case/suggest.ts';
import { LAB_ACTS } from '../kit.ts';
import { type KitKind, namesOf } from './compile.ts';
import { overlaid } from './overlay.ts';
import {
  PLAYERS,
  type PlayerKind,
  type Spec,
  type SpecArm,
  type SpecMessage,
  type SpecPlayer,
} from './schema.ts';

/** A trouble and the path of the key it stands at. */
export interface Fault extends Trouble {
  readonly path: Path;
}

export function faults({ base = {}, arms, mode }: Spec): readonly Fault[] {
  const names = Object.keys(arms);
  if (names.length === 0) {
    return [{ path: ['arms'], found: 'no arms', mend: 'write at least one, by name' }];
  }
  const needed = mode === 'single' ? 'message' : 'player';
  return [
    ...misnamed(base, base, ['base']),
    ...names.flatMap((name) => {
      const own = arms[name] ?? {};
      const arm = overlaid(base, own);
      const at: Path = ['arms', name];
      const found = `an arm without a ${needed}`;
      const mend = `add \`${needed}\` to it or to \`base\``;
      return [
        ...(arm[needed] === undefined ? [{ path: at, found, mend }] : []),
        ...misfits(arm.player, [...at, 'player']),
        ...actless(arm, at),
        ...misnamed(arm, own, at),
      ];
    }),
  ];
}

/** Which keys each kind of player takes beside `kind`; true where it needs them. */
const TAKES: Readonly<Record<PlayerKind, Readonly<Record<string, boolean>>>> = {
  'by round': { rounds: true },
  conceding: {
    opening: true,
    closing: true,
    act: false,
    channel: false,
    venue: false,
    mediator: false,
  },
  'from beliefs': { channel: false, venue: false, mediator: false },
  random: { mediator: false },
};

function misfits(player: SpecPlayer | undefined, path: Path): readonly Fault[] {
  if (player === undefined) return [];
  const { kind } = player;
  if (kind === undefined) {
    return [{ path, found: 'a player without `kind`', mend: `write ${oneOf(PLAYERS)}` }];
  }
  const takes = TAKES[kind];
  const lacking = Object.keys(takes).filter((key) => takes[key] === true && !(key in player));
  const idle = Object.keys(player).filter((key) => key !== 'kind' && !(key in takes));
  const of = `a player of kind \`${kind}\``;
  return [
    ...lacking.map((key) => ({ path, found: `${of} without \`${key}\``, mend: `add \`${key}\`` })),
    ...idle.map((key) => ({
      path: [...path, key],
      found: `\`${key}\` for ${of}`,
      mend: 'take it out, or choose another kind',
    })),
  ];
}

/** The messages of an arm and where they stand. */
function messagesOf(arm: SpecArm, at: Path): readonly (readonly [SpecMessage, Path])[] {
  const before = (arm.before ?? []).map((one, i) => [one, [...at, 'before', i]] as const);
  const rounds = (arm.player?.rounds ?? []).flatMap((round, r) =>
    round.map((one, i) => [one, [...at, 'player', 'rounds', r, i]] as const),
  );
  const { message } = arm;
  const last = message === undefined ? [] : [[message, [...at, 'message']] as const];
  return [...before, ...rounds, ...last];
}

function actless(arm: SpecArm, at: Path): readonly Fault[] {
  return messagesOf(arm, at)
    .filter(([{ act }]) => act === undefined)
    .map(([, path]) => ({
      path,
      found: 'a message without `act`',
      mend: `write ${oneOf(LAB_ACTS)}`,
    }));
}

/**
 * Names of channels, venues and mediators that are none.
 *
 * @param whole the arm over its base, which says what names there are
 * @param own the part that stands at `at`
 */
function misnamed(whole: SpecArm, own: SpecArm, at: Path): readonly Fault[] {
  const unknown = (kind: KitKind, name: string | null | undefined, path: Path): Fault[] => {
    const names = namesOf(whole, kind);
    if (name === null || name === undefined || names.includes(name)) return [];
    return [
      { path, found: `no ${ONE[kind]} \`${name}\``, mend: mendWord(name, names, 'name one') },
    ];
  };
  const ways = messagesOf(own, at).map(([message, path]): [Way, Path] => [message, path]);
  if (own.player !== undefined) ways.push([own.player, [...at, 'player']]);
  return [
    ...ways.flatMap(([{ channel, venue, mediator }, path]) => [
      ...unknown('channels', channel, [...path, 'channel']),
      ...unknown('venues', venue, [...path, 'venue']),
      ...unknown('mediators', mediator, [...path, 'mediator']),
    ]),
    ...KINDS.flatMap((kind) =>
      Object.entries(own[kind] ?? {}).flatMap(([name, { like }]) =>
        unknown(kind, like, [...at, kind, name, 'like']),
      ),
    ),
  ];
}

type Way = Pick<SpecMessage, 'channel' | 'venue' | 'mediator'>;

const ONE: Readonly<Record<KitKind, string>> = {
  channels: 'channel',
  venues: 'venue',
  mediators: 'mediator',
};
const KINDS = Object.keys(ONE) as readonly KitKind[];
