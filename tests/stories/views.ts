/** Views of a class for the stories, with the cast of the pictures. */
import type {
  CardView,
  ClassView,
  PutView,
  RoomView,
  SeatView,
  TablesView,
  TableView,
  WordView,
} from '../../src/classroom/protocol/views.ts';
import { type Duty, PARTS, type Part } from '../../src/vocabulary/classroom.ts';
import type { Demarche } from '../../src/vocabulary/demarche.ts';
import type { Statement } from '../../src/vocabulary/evidence.ts';
import type { Side } from '../../src/vocabulary/words.ts';
import { folderOf, type Story } from './table.ts';

export const CODE = 'KX74RN';
export const in_ = (seconds: number) => Date.now() + seconds * 1000;

export function classView(part: Part, over: Partial<ClassView> = {}): ClassView {
  return {
    id: 'story',
    case: { id: 'cuba1962', title: 'Thirteen Days', short: 'Cuba, October 1962' },
    era: '1962',
    guidance: 'standard',
    lesson: {
      part,
      parts: PARTS.map((one) => ({ part: one, minutes: 5, kept: one === 'debrief' })),
      endsAt: part === 'joining' ? null : in_(130),
      left: null,
      paused: false,
      length: 45,
      spare: 2,
    },
    locked: false,
    freeText: false,
    here: 27,
    tables: [{ id: 'C', chairs: 9, aliases: ['LANTERN', 'FATHOM', 'GRANITE'] }],
    now: Date.now(),
    ...over,
  };
}

function card(
  role: string,
  name: string,
  office: string,
  portrait: string | null,
  duty: Duty,
  side: Side | null,
  doing: CardView['doing'],
  pitch = 'Advises the President on letters, allies and the United Nations.',
): CardView {
  const party = side === 'A' ? 'United States' : side === 'B' ? 'Soviet Union' : 'United Nations';
  return {
    role,
    name,
    office,
    portrait,
    duty,
    need: 'essential',
    side,
    party,
    pitch,
    aliases: [role.slice(2).toUpperCase()],
    doing,
  };
}

export const CARDS = {
  head: card(
    'r_kennedy',
    'John F. Kennedy',
    'President',
    'p_jfk',
    'decides',
    'A',
    'thinks',
    'President of the United States. He decides what Washington says and does, and he hears his advisers first.',
  ),
  adviser: card(
    'r_thompson',
    'Llewellyn Thompson',
    'Ambassador',
    'p_thompson',
    'advises',
    'A',
    'thinks',
    'Once ambassador in Moscow. Now he advises the President of the United States.',
  ),
  rusk: card('r_rusk', 'Dean Rusk', 'Secretary of State', 'p_rusk', 'advises', 'A', 'done'),
  envoy: card(
    'r_rfk',
    'Robert F. Kennedy',
    'Attorney General',
    'p_rfk',
    'carries',
    'A',
    'waits',
    'Attorney General and the President’s brother. He carries what the President wants said quietly.',
  ),
  mediator: card(
    'r_uthant',
    'U Thant',
    'Acting Secretary-General',
    'p_uthant',
    'mediates',
    null,
    'thinks',
    'Acting Secretary-General of the United Nations. He writes to both sides.',
  ),
  press: card(
    'r_scali',
    'John Scali',
    'ABC News',
    'p_scali',
    'publishes',
    null,
    'thinks',
    'Diplomatic correspondent of ABC News. He hears more than he may say.',
  ),
} as const;
export type Cast = keyof typeof CARDS;

const st = (
  id: string,
  text: string,
  evidence: Statement['evidence'] = 'documented',
  sources = ['S1', 'S8'],
): Statement => ({
  id,
  text,
  evidence,
  sources: evidence === 'dramatised' ? [] : sources,
  dispute: null,
});

const BRIEF: SeatView['brief'] = {
  plain: {
    know: [
      st(
        'k1',
        'Our planes took photos over Cuba. They show sites for Soviet nuclear missiles. The President saw them a week ago.',
      ),
      st(
        'k2',
        'Last night the President told the world. From 10 tomorrow our navy stops ships on their way to Cuba. Khrushchev protests.',
      ),
      st(
        'k3',
        'On 4 September the Soviet ambassador told us the arms were only for defence. Had Moscow told him the truth? We do not know.',
      ),
    ],
    want: 'The missiles out and no war. Leave Khrushchev a way to step back.',
    secret: [
      st('s1', 'Some of us would trade our 15 missiles in Turkey for his in Cuba.', 'dramatised'),
    ],
  },
  full: {
    know: [
      st(
        'k1',
        'U-2 photographs over Cuba show launch sites for Soviet nuclear missiles. The President saw them on the 16th.',
      ),
      st(
        'k2',
        'Last night he announced a naval quarantine of Cuba, in force from 10:00 tomorrow. Khrushchev protests.',
      ),
      st(
        'k3',
        'On 4 September Dobrynin assured Robert Kennedy that the arms were defensive. Whether Moscow had deceived him too is not known here.',
      ),
    ],
    want: 'Removal without war, and for Khrushchev an exit that is not a surrender.',
    secret: [
      st(
        's1',
        'Some here would exchange the fifteen Jupiters in Turkey for his missiles.',
        'dramatised',
      ),
    ],
  },
};

export function seatView(cast: Cast, story: Story, over: Partial<SeatView> = {}): SeatView {
  const { clocks, start, deadline, end, round } = story.game;
  const its = CARDS[cast];
  const sided = its.side !== null;
  return {
    seat: 's1',
    alias: 'LANTERN',
    table: 'C',
    card: { ...its, aliases: ['LANTERN'] },
    deputy: false,
    muted: false,
    brief: BRIEF,
    reach: {
      room: sided ? [CARDS.head, CARDS.rusk, CARDS.envoy, CARDS.adviser] : [],
      carries:
        cast === 'envoy' ? [{ channel: 'Robert Kennedy and Anatoly Dobrynin', kind: 'back' }] : [],
      notYou: sided
        ? ['Nikita Khrushchev', 'U Thant', 'the press']
        : ['what delegations say among themselves'],
    },
    folder: sided ? folderOf(story) : null,
    calendar: { clocks, start, deadline, end, round },
    foreseen: null,
    exit: {
      questions: [
        'Which channel decided it at your table?',
        'What did you believe that was not so?',
      ],
      answers: [],
    },
    recap: [],
    ...over,
  };
}

export function putOf(story: Story, demarche: Demarche): PutView {
  const form = story.sight().form(demarche);
  const terms = Object.entries(demarche.package).map(([issue, { rung, secret }]) => {
    const of = form?.issues.find(({ id }) => id === issue);
    return { text: `${of?.name}: ${of?.rungs.find(({ id }) => id === rung)?.name}`, secret };
  });
  return {
    demarche,
    readback: form?.readback ?? '',
    words: form?.words ?? [],
    terms,
    measures: [],
  };
}

export function roomView(put: PutView | null, over: Partial<RoomView> = {}): RoomView {
  return {
    ruling: 'head',
    members: [
      { ...CARDS.head, doing: put ? 'waits' : 'thinks' },
      CARDS.rusk,
      { ...CARDS.adviser, doing: 'thinks' },
      CARDS.envoy,
    ],
    asked: {
      chair: 'p_rfk',
      role: 'r_kennedy',
      title: 'What may be whispered',
      question: 'What does your brother tell Dobrynin?',
    },
    put,
    advice: put
      ? [{ role: 'r_rusk', name: 'Dean Rusk', alias: 'FATHOM', advice: 'send', because: 'way out' }]
      : [],
    count: { send: put ? 1 : 0, change: 0, hold: 0 },
    errand: null,
    handedBack: null,
    ...over,
  };
}

export function tableView(
  task: TableView['task'],
  text: string,
  over: Partial<TableView> = {},
): TableView {
  return {
    table: 'C',
    waiting: {
      text,
      yours: task !== 'wait',
      endsAt: in_(100),
      left: null,
      paused: false,
      roles: [],
    },
    beat: 3,
    ended: false,
    task,
    room: null,
    errand: null,
    facts: [],
    notes: null,
    words: [],
    ...over,
  };
}

export const WORDS: readonly WordView[] = [
  {
    id: 'w1',
    from: 'teacher',
    name: 'Your teacher',
    when: Date.now() - 90_000,
    headline: 'Talk inside your delegation. Everything else needs a channel.',
    text: 'Talk inside your delegation. Everything else needs a channel.',
    sure: null,
  },
  {
    id: 'w2',
    from: 'press',
    name: 'John Scali, ABC News',
    when: Date.now() - 20_000,
    headline: 'Soviet envoy at Justice tonight',
    text: 'ABC is told the Soviet ambassador called there at 19:40. Moscow Radio has asked for the missiles in Turkey.',
    sure: 'told',
  },
];

export const TABLES_VIEW: TablesView = {
  history: { name: 'Public pledge, private trade', poster: 'Missiles out.\nSecret kept.' },
  marks: [
    { n: 2, when: '23 Oct', text: 'R. Kennedy sees Dobrynin' },
    { n: 5, when: '25 Oct', text: 'U Thant keeps ships apart' },
    { n: 9, when: '27 Oct', text: 'Turkey, by word of mouth' },
  ],
  tables: [
    {
      id: 'C',
      ending: 'Public pledge, private trade',
      family: 'o_private_trade',
      poster: 'Missiles out.\nSecret kept.',
      same: true,
      parts: null,
      scores: { A: 0.7, B: 0.6 },
      leaks: 0,
      sent: { official: 3, back: 4 },
    },
    {
      id: 'A',
      ending: 'Deal exposed',
      family: 'o_exposed',
      poster: 'Turkey protests.',
      same: false,
      parts: { n: 9, when: '27 Oct', text: 'puts Turkey on paper' },
      scores: { A: 0.4, B: 0.6 },
      leaks: 2,
      sent: { official: 5, back: 1 },
    },
    {
      id: 'B',
      ending: 'Long freeze',
      family: 'o_long_freeze',
      poster: 'The missiles stay for months.',
      same: false,
      parts: { n: 5, when: '25 Oct', text: 'lifts the quarantine for talks' },
      scores: { A: 0.3, B: 0.5 },
      leaks: 1,
      sent: { official: 4, back: 2 },
    },
    {
      id: 'D',
      ending: 'A settlement at the United Nations',
      family: 'o_un_settlement',
      poster: 'An open, even trade.',
      same: false,
      parts: { n: 2, when: '23 Oct', text: 'asks U Thant for an appeal first' },
      scores: { A: 0.5, B: 0.5 },
      leaks: 0,
      sent: { official: 6, back: 0 },
    },
  ],
};
