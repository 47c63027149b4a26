// The one projection of every map: built offline into the pictures, used live by the scenes, so that a
// pin stands where the coast is. Equal Earth, turned 11 degrees so that Chukotka is not cut.
import { geoEqualEarth } from 'd3-geo';

export const WIDTH = 1600;
export const HEIGHT = 840;

/** The projection of the maps: longitude and latitude in degrees to picture units, 1600 by 840. */
export function projection() {
  const p = geoEqualEarth().rotate([-11, 0]).precision(0.2);
  p.fitExtent([[0, 0], [WIDTH, HEIGHT]], { type: 'Sphere' });
  // Antarctica and the empty far south are cropped: the scale grows, the centre moves down.
  return p.scale(p.scale() * 1.12).translate([WIDTH / 2, HEIGHT / 2 + 72]);
}

/** The part of the frame that the casebook's night map shows, with sky above it: left, top, width, height. */
export const NIGHT = [150, -132, 1245, 830];
