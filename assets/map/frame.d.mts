import type { GeoProjection } from 'd3-geo';
export const WIDTH: number;
export const HEIGHT: number;
export function projection(): GeoProjection;
