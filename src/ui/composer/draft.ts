import type { FormView } from '../../projection/views.ts';
import { type Demarche, silence } from '../../vocabulary/demarche.ts';
import type { Act } from '../../vocabulary/words.ts';

/** Handling of the paper form: pure changes to a draft. What is allowed, the form itself says. */

/** @param act what it begins as: a third party can only keep silent, and take steps of its own */
export function blank(answers: string | null, act: Act = 'propose'): Demarche {
  return { ...silence(answers), act };
}

/** Any change of a staff draft makes it the player's own: its written words no longer fit. */
function changed(draft: Demarche, change: Partial<Demarche>): Demarche {
  return { ...draft, ...change, option: null };
}

/** Who stays silent offers nothing and sends nobody. */
const SILENCE = { package: {}, channel: null, venue: null, thirdParty: null } as const;

export function withAct(draft: Demarche, act: Act): Demarche {
  return changed(draft, act === 'silent' ? { act, ...SILENCE } : { act });
}

export function withTerm(draft: Demarche, issue: string, rung: string, secret: boolean): Demarche {
  return changed(draft, { package: { ...draft.package, [issue]: { rung, secret } } });
}

export function withoutIssue(draft: Demarche, issue: string): Demarche {
  const { [issue]: _, ...rest } = draft.package;
  return changed(draft, { package: rest });
}

export function withChannel(draft: Demarche, channel: string): Demarche {
  return changed(draft, { channel });
}

/**
 * A draft fitted to its new channel. A venue or third party that it cannot use is replaced: the place by
 * the first that is open, the third party by none.
 *
 * @param form - of this very draft
 */
export function fitted(draft: Demarche, form: FormView): Demarche {
  const open = (list: FormView['venues'], id: string | null) =>
    list.some((one) => one.id === id && one.refusal === null);
  return {
    ...draft,
    venue: open(form.venues, draft.venue)
      ? draft.venue
      : (form.venues.find(({ refusal }) => refusal === null)?.id ?? null),
    thirdParty: open(form.thirdParties, draft.thirdParty) ? draft.thirdParty : null,
  };
}

export function withVenue(draft: Demarche, venue: string | null): Demarche {
  return changed(draft, { venue });
}

export function withThirdParty(draft: Demarche, thirdParty: string | null): Demarche {
  return changed(draft, { thirdParty });
}

export function withMeasure(draft: Demarche, measure: string, taken: boolean): Demarche {
  const others = draft.measures.filter((id) => id !== measure);
  return changed(draft, { measures: taken ? [...others, measure] : others });
}
