/** What each story shows. */
import type { Waiting } from '../../src/classroom/client/keep.ts';
import type { Line, Told } from '../../src/classroom/client/link.ts';
import type { StudentAsk } from '../../src/classroom/protocol/commands.ts';
import type { PlayView } from '../../src/classroom/protocol/views.ts';
import type { Answer } from '../../src/classroom/protocol/wire.ts';
import { debriefView } from '../../src/projection/debrief.ts';
import { historyTape } from '../../src/projection/history.ts';
import type { Save } from '../../src/record/save.ts';
import { type Story, storyOf } from './table.ts';
import {
  type Cast,
  CODE,
  classView,
  in_,
  putOf,
  roomView,
  seatView,
  TABLES_VIEW,
  tableView,
  WORDS,
} from './views.ts';

export interface Scene {
  readonly views: Partial<Told>;
  readonly seated?: boolean;
  readonly code?: string;
  readonly kept?: Readonly<Record<string, unknown>>;
  readonly line?: Line;
  readonly waiting?: readonly Waiting[];
  readonly read?: (passed: number) => PlayView | undefined;
  readonly answer?: (ask: StudentAsk) => Promise<Answer | undefined> | Answer | undefined;
}

const marks = (over: object) => ({ 'class-marks': { classId: 'story', ...over } });
const IN = marks({ card: 'x', brief: true, late: true, word: 'w2' });

const answers =
  (story: Story) =>
  (ask: StudentAsk): Answer | undefined => {
    const sight = story.sight();
    if (ask.kind === 'form') {
      const form = sight.form(ask.demarche);
      return form === null ? undefined : { kind: 'form', form };
    }
    if (ask.kind === 'forecast')
      return { kind: 'forecast', forecast: sight.forecast(ask.demarche) };
    if (ask.kind === 'tables') return { kind: 'tables', tables: TABLES_VIEW };
    const tape = historyTape(story.game);
    const save = {
      side: 'A',
      chair: null,
      guidance: 'standard',
      seats: {},
      case: { id: 'cuba1962', hash: story.game.hash, short: story.game.short },
      entries: tape.entries,
    } as unknown as Save;
    return { kind: 'debrief', debrief: debriefView(tape, save) };
  };

async function at(
  cast: Cast,
  part: Parameters<typeof classView>[0],
  over: Partial<Scene> = {},
  nth = 4,
): Promise<Scene & { story: Story }> {
  const side = cast === 'mediator' || cast === 'press' ? 'A' : 'A';
  const story = await storyOf(side, nth, cast === 'head');
  return {
    story,
    kept: IN,
    answer: answers(story),
    ...over,
    views: { class: classView(part), seat: seatView(cast, story), ...over.views },
  };
}

async function playing(
  cast: Cast,
  table: (story: Story) => Told['table'],
  over: Partial<Scene> = {},
  nth = 4,
): Promise<Scene> {
  const scene = await at(cast, 'play', over, nth);
  return {
    ...scene,
    views: { ...scene.views, table: table(scene.story), play: scene.story.play(), ...over.views },
  };
}

const first = (story: Story) => {
  const secret = story.drafts.find((draft) =>
    Object.values(draft.package).some((term) => term.secret),
  );
  const draft = secret ?? story.drafts[0];
  if (draft === undefined) throw new Error('no draft at this turn');
  return draft;
};

export const stories: Readonly<Record<string, () => Promise<Scene>>> = {
  join: async () => ({ views: {}, seated: false }),
  alias: async () => ({ views: {}, seated: false, code: CODE }),
  waiting: () => at('adviser', 'joining'),
  card: () => at('adviser', 'brief', { kept: {} }),
  'card-envoy': () => at('envoy', 'brief', { kept: {} }),
  'card-press': () => at('press', 'brief', { kept: {} }),
  brief: () => at('adviser', 'brief', { kept: marks({ card: 'r_thompson' }) }),
  foresee: () => at('adviser', 'brief', { kept: marks({ card: 'r_thompson', brief: true }) }),
  practice: () =>
    at('adviser', 'practice', { kept: marks({ card: 'r_thompson', practised: ['official'] }) }),
  practised: () =>
    at('adviser', 'practice', {
      kept: marks({ card: 'r_thompson', practised: ['official', 'back'] }),
    }),
  adviser: () =>
    playing(
      'adviser',
      (story) =>
        tableView('advise', 'The President waits for you', {
          room: roomView(putOf(story, first(story))),
          words: WORDS,
        }),
      {},
      11,
    ),
  'adviser-word': () =>
    playing(
      'adviser',
      (story) =>
        tableView('advise', 'The President waits for you', {
          room: roomView(putOf(story, first(story))),
          words: WORDS,
        }),
      { kept: marks({ card: 'x', late: true }) },
      11,
    ),
  wait: () =>
    playing(
      'adviser',
      (story) =>
        tableView('wait', 'All wait for Robert Kennedy', {
          waiting: {
            text: 'All wait for Robert Kennedy',
            yours: false,
            endsAt: in_(40),
            left: null,
            paused: false,
            roles: ['r_rfk'],
          },
          room: roomView(null, {
            errand: { role: 'r_rfk', name: 'Robert Kennedy', put: putOf(story, first(story)) },
          }),
        }),
      {},
      11,
    ),
  envoy: () =>
    playing(
      'envoy',
      (story) =>
        tableView('carry', 'Both delegations wait for you', {
          room: roomView(null),
          errand: {
            put: putOf(story, first(story)),
            channel: 'Robert Kennedy and Anatoly Dobrynin',
            kind: 'back',
            way: [
              { name: 'President', note: '19:20', you: false },
              { name: 'Justice', note: '', you: true },
              { name: 'Dobrynin', note: 'cipher', you: false },
              { name: 'Moscow', note: '2 to 10 h', you: false },
            ],
            manners: [
              { manner: 'plain', says: 'As it was given: it is proposed.', refusal: null },
              { manner: 'soft', says: 'Only asked: would they?', refusal: null },
              { manner: 'sharp', says: 'It becomes a demand.', refusal: null },
            ],
            venues: [
              { id: 'v_justice', name: 'Department of Justice', hint: 'an office at night' },
              { id: 'v_sovemb', name: 'Soviet Embassy', hint: 'seen by whoever watches it' },
            ],
          },
        }),
      {},
      11,
    ),
  press: () =>
    playing('press', () =>
      tableView('publish', 'On the air at 21:00. Nobody waits.', {
        facts: [
          {
            id: 'f1',
            source: 'public',
            when: '27 Oct',
            text: 'Moscow Radio wants the Turkish missiles in the bargain.',
          },
          {
            id: 'f2',
            source: 'public',
            when: '26 Oct',
            text: 'Ships keep apart, as U Thant asked.',
          },
          {
            id: 'f3',
            source: 'leaked',
            when: '27 Oct',
            text: 'The Soviet ambassador’s car stood at Justice at 19:40.',
          },
        ],
      }),
    ),
  mediator: () =>
    playing('mediator', (story) =>
      tableView('mediate', 'Both heads would hear you', {
        notes: {
          to: [
            { role: 'r_kennedy', name: 'John F. Kennedy' },
            { role: 'r_khrushchev', name: 'Nikita Khrushchev' },
          ],
          issues: story.game.issues.map(({ id, name, ladder }) => ({ id, name, rungs: ladder })),
        },
      }),
    ),
  head: () =>
    playing(
      'head',
      () => tableView('decide', 'Both delegations wait for you', { room: roomView(null) }),
      {},
      11,
    ),
  'head-put': () =>
    playing(
      'head',
      (story) =>
        tableView('decide', 'Both delegations wait for you', {
          room: roomView(putOf(story, first(story))),
          words: WORDS,
        }),
      { kept: marks({ card: 'x', late: true }) },
      11,
    ),
  reply: async () => {
    const scene = await playing(
      'head',
      () => tableView('read', 'Both delegations read', { room: roomView(null) }),
      {},
      11,
    );
    const story = await storyOf('A', 11, true);
    const stops = story.play().stops;
    let n = stops;
    for (let i = stops - 1; i >= 0; i -= 1)
      if (story.play(i).phase.kind === 'reply') {
        n = i;
        break;
      }
    return {
      ...scene,
      views: { ...scene.views, play: story.play(n) },
      read: (passed) => story.play(passed),
    };
  },
  sending: async () => {
    const scene = await playing(
      'adviser',
      () => tableView('read', 'Both delegations read', { room: roomView(null) }),
      {},
      11,
    );
    const story = await storyOf('A', 11, false);
    const stops = story.play().stops;
    let n = stops;
    for (let i = stops - 1; i >= 0; i -= 1)
      if (story.play(i).phase.kind === 'sending') {
        n = i;
        break;
      }
    return {
      ...scene,
      views: { ...scene.views, play: story.play(n) },
      read: (passed) => story.play(passed),
    };
  },
  outcome: async () => {
    const scene = await playing(
      'adviser',
      () => tableView('ended', 'This table has ended', { room: roomView(null), ended: true }),
      {},
      11,
    );
    const story = await storyOf('A', 0, false);
    const { stops } = story.play();
    return {
      ...scene,
      views: { ...scene.views, play: story.play(stops - 1) },
      read: (passed) => story.play(passed),
    };
  },
  offline: () =>
    playing('envoy', () => tableView('wait', 'x', { room: roomView(null) }), {
      line: { kind: 'lost', since: Date.now() - 40_000, again: Date.now() + 4000 },
      waiting: [
        {
          id: 'aaaaaaaaaa',
          at: Date.now(),
          command: { kind: 'deliver', manner: 'soft', venue: null },
        },
      ],
    }),
  paused: () =>
    playing(
      'adviser',
      () =>
        tableView('wait', 'x', {
          waiting: { text: 'x', yours: false, endsAt: null, left: 100, paused: true, roles: [] },
        }),
      {
        views: {
          class: classView('play', {
            lesson: { ...classView('play').lesson, paused: true, endsAt: null, left: 400 },
          }),
        },
      },
    ),
  late: async () => {
    const scene = await playing('head', () => tableView('read', 'x'), { kept: {} });
    const { story } = await at('head', 'play');
    return {
      ...scene,
      views: {
        ...scene.views,
        seat: seatView('head', story, {
          deputy: true,
          alias: 'UMBRA',
          card: { ...seatView('head', story).card, aliases: ['TUNDRA', 'UMBRA'] } as never,
          recap: [
            { when: '22 Oct', text: 'The President announced a quarantine of Cuba.', model: false },
            {
              when: '23 Oct',
              text: 'His brother came to Dobrynin, angry. He asked about the ships.',
              model: false,
            },
            { when: '25 Oct', text: 'You answered U Thant: the ships keep apart.', model: true },
          ],
        }),
      },
    };
  },
  back: async () => {
    const scene = await playing('adviser', () => tableView('wait', 'x'));
    const { story } = await at('adviser', 'play');
    const its = seatView('adviser', story);
    return {
      ...scene,
      views: {
        ...scene.views,
        seat: {
          ...its,
          alias: 'SABLE',
          card: { ...its.card, doing: 'model' } as never,
          recap: [
            { when: '25 Oct', text: 'Advised: accept U Thant’s pause.', model: true },
            { when: '26 Oct', text: 'Advised: a private letter first.', model: true },
            { when: '27 Oct', text: 'Advised: ask for Turkey as well.', model: true },
          ],
        },
      },
    };
  },
  taken: () => at('adviser', 'play', { line: { kind: 'closed', why: 'taken' } }),
  gone: () => at('adviser', 'play', { line: { kind: 'closed', why: 'gone' } }),
  debrief: () => at('adviser', 'debrief', {}, 0),
  over: () => at('adviser', 'over'),
};
