/** Plays the game as a player does: finds things by role and name, and waits for what it waits for. */
import { expect, type Locator, type Page } from '@playwright/test';

export const CASE = 'cuba1962';

/** What the desk shows: a phase of the play, or at the turn reading papers or composing. */
export type View =
  | 'reading'
  | 'composing'
  | 'sending'
  | 'waiting'
  | 'reply'
  | 'development'
  | 'outcome'
  | 'ended';

/** Somebody at the page, and how they press and choose things: with a mouse, a finger or the keys. */
export interface Player {
  readonly page: Page;
  readonly press: (target: Locator) => Promise<void>;
  /** Chooses a radio or tick. */
  readonly choose: (option: Locator) => Promise<void>;
}

/** A player with a mouse, or on a touch screen with a finger. */
export function playerOf(page: Page, touch: boolean | undefined): Player {
  const press = (target: Locator) => (touch ? target.tap() : target.click());
  return {
    page,
    press,
    choose: async (option) => {
      const box = await option.elementHandle();
      try {
        if (await box?.isChecked()) return;
        // The box is drawn by its label, and the label is what a pointer meets.
        await press(option.locator('xpath=ancestor::label'));
        await expect.poll(() => box?.isChecked()).toBe(true);
      } finally {
        await box?.dispose();
      }
    },
  };
}

/** A player who presses as soon as there is something to press: ten plays in the time of one. */
export function hurriedPlayer(page: Page): Player {
  const press = async (target: Locator): Promise<void> => {
    await target.evaluate((element: HTMLElement) => element.click());
  };
  return { page, press, choose: press };
}

export interface Beginning {
  /** Who sits at the desk; Robert Kennedy by default. */
  readonly chair?: RegExp;
  readonly guidance?: 'Guided' | 'Standard' | 'Archival';
}

/** Opens the casebook at the folder of the case and waits until it can be played. */
export async function openCasebook(page: Page, id: string = CASE): Promise<void> {
  await page.goto(`./#/case/${id}`);
  await expect(page.getByRole('link', { name: /^Play as/ })).toBeVisible();
}

/** From the casebook through the briefing to the desk. */
export async function begin(player: Player, beginning: Beginning = {}): Promise<void> {
  await openBriefing(player, beginning.chair);
  const { page, press, choose } = player;
  await choose(page.getByRole('radio', { name: beginning.guidance ?? 'Standard', exact: true }));
  await press(page.getByRole('button', { name: 'To the desk' }));
  await expectDesk(page);
}

/** From the casebook to the folder of a chair. */
export async function openBriefing(player: Player, chair = /Robert F\. Kennedy/): Promise<void> {
  const { page, press, choose } = player;
  await choose(page.getByRole('radio', { name: chair }));
  await press(page.getByRole('link', { name: /^Play as/ }));
  await expect(page.getByRole('heading', { name: 'Briefing', level: 1 })).toBeVisible();
}

/** What the desk shows now. */
export async function viewNow(page: Page): Promise<View> {
  return (await page.locator('.play').getAttribute('data-view')) as View;
}

export async function expectView(page: Page, view: View | RegExp): Promise<void> {
  await expect(page.locator('.play')).toHaveAttribute('data-view', view);
}

/** The desk is here, whatever lies on it. */
export async function expectDesk(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'The two clocks' })).toBeVisible();
}

/** A phone shows paper or move; this shows the move. Elsewhere both lie open. */
export async function toMove({ page, press }: Player): Promise<void> {
  const answer = page.getByRole('button', { name: 'Answer', exact: true });
  if (await answer.isVisible()) await press(answer);
}

/** The drafts that the staff has laid on the blotter. */
export function drafts(page: Page): Locator {
  return page.locator('.drafts').getByRole('button');
}

/** Opens a draft of the staff on the form, by its place. */
export async function openDraft(player: Player, place = 0): Promise<void> {
  await toMove(player);
  await player.press(drafts(player.page).nth(place));
  await expectView(player.page, 'composing');
}

/** The boxes of the form; `Sign` is where a phone shows the forecast and the red button. */
export type Box = 'Act' | 'Package' | 'Channel' | 'Venue' | 'Third party' | 'Sign';

/** A phone shows one box at a time; this shows the named one. @returns the box */
export async function toBox({ page, press }: Player, name: Box): Promise<Locator> {
  const step = page
    .getByRole('list', { name: 'Boxes of the form' })
    .getByRole('button', { name: new RegExp(`${name}$`) });
  if (await step.isVisible()) await press(step);
  return page.getByRole('group', { name: new RegExp(`^[1-5] ${name}$`) });
}

/** Opens the player's own form, blank unless it was begun. */
export async function write(player: Player): Promise<void> {
  await toMove(player);
  await player.press(player.page.getByRole('button', { name: /^(Write|Write your own)$/ }));
  await expectView(player.page, 'composing');
}

/**
 * Signs and sends what is on the form; a question before it is answered with a number, or skipped.
 *
 * @returns whether a question was asked
 */
export async function send(player: Player, prediction: 'keep' | 'skip' = 'skip'): Promise<boolean> {
  const { page, press } = player;
  await toBox(player, 'Sign');
  await press(page.getByRole('button', { name: /^Send/ }));
  const slip = page.getByRole('dialog', { name: /^Before it goes/ });
  await expect(slip.or(page.locator('.play:not([data-view=composing])'))).toBeVisible();
  const asked = await slip.isVisible();
  if (asked) {
    await press(
      slip.getByRole('button', { name: prediction === 'keep' ? 'Keep it and send' : 'Skip' }),
    );
  }
  await expectView(page, /^(?!composing)/);
  return asked;
}

/** Lets the turn pass. */
export async function wait(player: Player): Promise<void> {
  const { page, press } = player;
  await toMove(player);
  await press(page.getByRole('button', { name: 'Wait', exact: true }));
  const ask = page.getByRole('dialog', { name: /without answering/ });
  await press(ask.getByRole('button', { name: 'Wait', exact: true }));
  await expect(ask).toBeHidden();
}

/** Leaves a sending, waiting, development or reply by its own button. */
export async function goOn({ page, press }: Player): Promise<void> {
  const button = page.getByRole('button', {
    name: /^(Let time go on|To what happens next|Go on|Answer)$/,
  });
  const there = await button.elementHandle();
  await press(button);
  await there?.waitForElementState('hidden');
  // What is held stays in the page's memory, with all that stood around it.
  await there?.dispose();
}

/** Goes on until the chair is asked again, or it is over. */
export async function toTurn(player: Player, onView?: Onlooker): Promise<View> {
  for (;;) {
    const view = await viewNow(player.page);
    await onView?.(view);
    if (view === 'reading' || view === 'outcome' || view === 'ended') return view;
    await goOn(player);
  }
}

/** What a player does at a turn; `turn` counts from 1. It ends with a sending or a wait. */
export type Policy = (player: Player, turn: number) => Promise<void>;

/** Signs the first draft of the staff that can go; waits where there is none. */
export const signFirstDraft: Policy = (player) => signDraft(player, 0);

/** Signs the draft at `place`, or the next that can go; waits where none can. */
export async function signDraft(player: Player, place: number): Promise<void> {
  const { page } = player;
  await toMove(player);
  const all = await drafts(page).count();
  for (let i = 0; i < all; i++) {
    await openDraft(player, (place + i) % all);
    await toBox(player, 'Sign');
    if (await page.getByRole('button', { name: /^Send/ }).isEnabled()) {
      await send(player);
      return;
    }
    await toPapers(player);
  }
  await toMove(player);
  await wait(player);
}

/** From the form back to the papers; the draft stays in hand. */
export async function toPapers(player: Player): Promise<void> {
  await toBox(player, 'Act');
  await player.press(player.page.getByRole('button', { name: 'Papers', exact: true }));
  await expectView(player.page, 'reading');
  await toMove(player);
}

/** Sees what the desk shows at each stop on the way. */
export type Onlooker = (view: View) => Promise<void>;

/** Plays one juncture: a turn, and all that follows until the next. */
export async function playTurn(
  player: Player,
  turn = 1,
  policy: Policy = signFirstDraft,
  onView?: Onlooker,
): Promise<View> {
  await policy(player, turn);
  return toTurn(player, onView);
}

/** More turns than any play of the case has. */
const TURNS = 40;

/** Plays on to the outcome. @returns the number of turns taken */
export async function playToEnd(
  player: Player,
  policy: Policy = signFirstDraft,
  onView?: Onlooker,
): Promise<number> {
  let view = await toTurn(player, onView);
  for (let turn = 1; turn <= TURNS; turn++) {
    if (view !== 'reading') return turn - 1;
    view = await playTurn(player, turn, policy, onView);
  }
  throw new Error(`The play goes on after ${TURNS} turns.`);
}

/** From the outcome to the debrief. */
export async function toDebrief({ page, press }: Player): Promise<void> {
  await press(page.getByRole('link', { name: 'To the debrief' }));
  await expect(page.getByRole('heading', { name: 'Two ledgers' })).toBeVisible();
}
