/** What a case is known by, as sound: data. */
import type { MotifId } from '../../assets/audio/sounds.ts';

/** The motif of a case by its id, or of all cases of a series by the series' name. */
export const MOTIFS: ReadonlyMap<string, MotifId> = new Map<string, MotifId>([
  ['recognition1933', 'motif_recognition1933'],
  ['cuba1962', 'motif_cuba1962'],
  ['channel1971', 'motif_channel1971'],
  ['china1971', 'motif_china1971'],
  ['oslo1993', 'motif_oslo1993'],
  ['muscat2013', 'motif_muscat2013'],
  ['havana2014', 'motif_havana2014'],
  ['singapore2018', 'motif_singapore2018'],
  ['transition2016', 'motif_transition2016'],
  ['precedents', 'motif_precedents'],
]);

/** The motif of a case; null (silence) for one that has none. */
export function motifOf({
  id,
  series,
}: {
  readonly id: string;
  readonly series: string | null;
}): MotifId | null {
  return MOTIFS.get(id) ?? MOTIFS.get(series ?? '') ?? null;
}
