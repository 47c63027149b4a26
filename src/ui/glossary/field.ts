/** The field's vocabulary, with the case that shows each word and the work that it rests on. */
import { glossaryA } from '../strings/en/glossary-a.ts';
import { glossaryI } from '../strings/en/glossary-i.ts';
import { speaker } from '../strings/t.ts';

const strings = { ...glossaryA, ...glossaryI } as const;
const g = speaker(strings);

type Keys<S> = S extends `word.${infer Key}` ? Key : never;
export type FieldId = Keys<keyof typeof strings>;

export interface FieldWord {
  readonly id: string;
  readonly word: string;
  readonly meaning: string;
  /** The word in a sentence. */
  readonly used: string;
  /** Where a case shows it, and which. */
  readonly example: string;
  readonly caseId: string;
  /** How else it is written in a text. */
  readonly forms: readonly string[];
}

/** The case that shows each. */
const SHOWN_IN: Readonly<Record<FieldId, string>> = {
  ad_referendum: 'oslo1993',
  agrement: 'recognition1933',
  aide_memoire: 'cuba1962',
  audience_cost: 'cuba1962',
  back_channel: 'cuba1962',
  backchannel: 'china1971',
  bracketed_text: 'muscat2013',
  charge: 'havana2014',
  communique: 'china1971',
  confidence: 'singapore2018',
  cut_out: 'cuba1962',
  demarche: 'cuba1962',
  deniability: 'recognition1933',
  facilitator: 'oslo1993',
  front_channel: 'channel1971',
  gentlemans_agreement: 'recognition1933',
  good_offices: 'singapore2018',
  guarantor: 'havana2014',
  hotline: 'cuba1962',
  initialling: 'oslo1993',
  interests_section: 'havana2014',
  linkage: 'channel1971',
  mediation: 'cuba1962',
  modus_vivendi: 'china1971',
  non_paper: 'recognition1933',
  note_verbale: 'muscat2013',
  persona_non_grata: 'transition2016',
  plenipotentiary: 'recognition1933',
  prenegotiation: 'singapore2018',
  protecting_power: 'havana2014',
  proximity_talks: 'oslo1993',
  quiet_diplomacy: 'muscat2013',
  ratification: 'oslo1993',
  readout: 'transition2016',
  recognition: 'recognition1933',
  red_line: 'transition2016',
  ripeness: 'cuba1962',
  sherpa: 'singapore2018',
  shuttle: 'singapore2018',
  special_envoy: 'china1971',
  spoiler: 'cuba1962',
  track_one_half: 'singapore2018',
  track_two: 'oslo1993',
  trial_balloon: 'recognition1933',
  ultimatum: 'cuba1962',
  win_set: 'cuba1962',
};

/** Where adding an s is not enough. */
const FORMS: Readonly<Partial<Record<FieldId, readonly string[]>>> = {
  aide_memoire: ['aide-memoire', 'aides-mémoire'],
  agrement: ['agrement'],
  back_channel: ['back-channel'],
  backchannel: ['backchannel', 'backchannelled', 'backchannelling'],
  charge: ['chargé', "chargé d'affaires"],
  communique: ['communique'],
  demarche: ['demarche'],
  gentlemans_agreement: ["gentleman's agreement", 'gentlemen’s agreement'],
  hotline: ['hot line'],
  initialling: ['initialled'],
  mediation: ['mediator'],
  note_verbale: ['notes verbales'],
  prenegotiation: ['prenegotiation'],
  readout: ['read-out'],
  track_one_half: ['track 1.5'],
};

export const FIELD: readonly FieldWord[] = (Object.keys(SHOWN_IN) as FieldId[])
  .map((id) => {
    const word = g(`word.${id}`);
    return {
      id,
      word,
      meaning: g(`means.${id}`),
      used: g(`used.${id}`),
      example: g(`example.${id}`),
      caseId: SHOWN_IN[id],
      forms: [word, ...(FORMS[id] ?? [])].flatMap((form) => [form, `${form}s`]),
    };
  })
  .sort((a, b) => a.word.replace(/^to /, '').localeCompare(b.word.replace(/^to /, ''), 'en'));
