/** Ways in which one device can be too much; see flooder.ts. */
export const FLOODS = ['messages', 'connections', 'reservations'] as const;
export type Flood = (typeof FLOODS)[number];
