import { useHere } from '../desk/here.ts';
import { t } from '../strings/t.ts';
import type { BoxProps } from './act-box.tsx';
import { withThirdParty, withVenue } from './draft.ts';
import { Option, Options } from './options.tsx';

/** Box 4: where it is said. */
export function VenueBox({ form, draft }: BoxProps) {
  const { table } = useHere();
  const anyOpen = form.venues.some(({ refusal }) => refusal === null);
  return (
    <fieldset class="box box-place">
      <legend>
        <b class="n">4</b> {t('form.box.venue')}
      </legend>
      <Options
        options={draft.channel === null ? [] : form.venues}
        chosen={({ id }) => id === draft.venue}
        render={(venue) => (
          <Option
            key={venue.id}
            name="venue"
            label={venue.name}
            note={venue.hint}
            refusal={venue.refusal}
            checked={venue.id === draft.venue}
            onChoose={() => (table.draft.value = withVenue(draft, venue.id))}
          />
        )}
      >
        {draft.channel === null && <p class="box-note">{t('opt.waitChannel')}</p>}
        {(draft.venue === null || !anyOpen) && draft.channel !== null && (
          <Option
            name="venue"
            label={t('opt.none')}
            note={t('opt.nonePlace')}
            checked={draft.venue === null}
            onChoose={() => (table.draft.value = withVenue(draft, null))}
          />
        )}
      </Options>
    </fieldset>
  );
}

/** Box 5: who else carries it or must know. */
export function ThirdPartyBox({ form, draft }: BoxProps) {
  const { table } = useHere();
  return (
    <fieldset class="box box-place">
      <legend>
        <b class="n">5</b> {t('form.box.third')}
      </legend>
      <Options
        options={draft.channel === null ? [] : form.thirdParties}
        chosen={({ id }) => id === draft.thirdParty}
        render={(one) => (
          <Option
            key={one.id}
            name="third"
            label={one.name}
            note={one.hint}
            refusal={one.refusal}
            checked={one.id === draft.thirdParty}
            onChoose={() => (table.draft.value = withThirdParty(draft, one.id))}
          />
        )}
      >
        <Option
          name="third"
          label={t('opt.none')}
          note={t('opt.noneThird')}
          checked={draft.thirdParty === null}
          onChoose={() => (table.draft.value = withThirdParty(draft, null))}
        />
      </Options>
    </fieldset>
  );
}
