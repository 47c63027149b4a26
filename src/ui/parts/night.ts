import night from '../../../assets/map/night.svg?url';
import type { Drawing } from './pictures.ts';

/** The world by night (assets/map/night.mjs). */
export const NIGHT: Drawing = { src: night, width: 1245, height: 830 };
