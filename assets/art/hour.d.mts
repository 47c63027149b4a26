/** Types of hour.mjs, for the scene loader. */
export type Daypart = 'dawn' | 'day' | 'dusk' | 'night';
export type Swaps = Readonly<Record<string, string>>;
export type LayerInks = Readonly<Record<string, Swaps | null>>;
export interface Venue {
  readonly title: string;
  readonly desc: string;
  readonly era: number;
  readonly ground: string;
  /** CSS object-position that keeps the focal point when the still is cut to a strip. */
  readonly crop: string;
  readonly home: Daypart;
  readonly hours: Readonly<Partial<Record<Daypart, LayerInks>>>;
  readonly layers: readonly {
    readonly id: string;
    readonly file: string;
    readonly depth: number;
  }[];
}
export const DAYPARTS: readonly Daypart[];
export function daypart(hour: number): Daypart;
export function inkAt(hour: number, venue: Venue): LayerInks;
export function recolour(svg: string, swaps?: Swaps): string;
export function recolourStill(svg: string, record: LayerInks): string;
