import type { GeoProjection } from 'd3-geo';
export const WIDTH: number;
export const HEIGHT: number;
export function projection(): GeoProjection;
export const NIGHT: readonly [left: number, top: number, width: number, height: number];
