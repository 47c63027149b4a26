/** What advisers say to a draft: the authored lines of a staff option, else each adviser's own rules. */
import type { Advice, Case } from '../vocabulary/case.ts';
import type { Demarche } from '../vocabulary/demarche.ts';
import type { Adviser, DraftPattern } from '../vocabulary/sides.ts';
import type { Side } from '../vocabulary/words.ts';
import { channelOf, optionOf, personOf } from './names.ts';
import type { ForecastView } from './views.ts';

/** So many voices at a desk. */
const VOICES = 4;

export function adviceOn(
  game: Case,
  side: Side,
  juncture: string,
  draft: Demarche,
): ForecastView['advice'] {
  const authored = optionOf(game, juncture, draft.option)?.advice ?? [];
  const spoken = authored.length > 0 ? authored : byRules(game, side, juncture, draft);
  return spoken.slice(0, VOICES).map((advice) => {
    const person = personOf(game, advice.person);
    return { ...advice, name: person?.name ?? advice.person, portrait: person?.portrait ?? null };
  });
}

function byRules(game: Case, side: Side, juncture: string, draft: Demarche): readonly Advice[] {
  return advisersOf(game, side).flatMap((adviser) => {
    const rule = adviser.rules.find(({ fits }) => fitsDraft(game, fits, juncture, draft));
    return rule ? [{ person: adviser.person, stance: rule.stance, text: rule.text }] : [];
  });
}

export function advisersOf(game: Case, side: Side): readonly Adviser[] {
  return game.advisers.filter((adviser) => adviser.side === side);
}

/** Does the draft fit the description? Every key given must hold. */
export function fitsDraft(
  game: Case,
  fits: DraftPattern,
  juncture: string,
  draft: Demarche,
): boolean {
  const terms = Object.entries(draft.package);
  const about = fits.issue === undefined ? terms : terms.filter(([id]) => id === fits.issue);
  return (
    (fits.acts === undefined || fits.acts.includes(draft.act)) &&
    (fits.kind === undefined || channelOf(game, draft.channel)?.kind === fits.kind) &&
    (fits.channel === undefined || draft.channel === fits.channel) &&
    (fits.venue === undefined || draft.venue === fits.venue) &&
    (fits.thirdParty === undefined || draft.thirdParty === fits.thirdParty) &&
    (fits.anyThirdParty === undefined || fits.anyThirdParty === (draft.thirdParty !== null)) &&
    (fits.issue === undefined || about.length > 0) &&
    (fits.rungs === undefined || about.some(([, { rung }]) => fits.rungs?.includes(rung))) &&
    (fits.secret === undefined || fits.secret === about.some(([, { secret }]) => secret)) &&
    (fits.measure === undefined || draft.measures.includes(fits.measure)) &&
    (fits.junctures === undefined || fits.junctures.includes(juncture))
  );
}
