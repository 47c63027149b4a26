import { effect, signal } from '@preact/signals';
import { readKept, writeKept } from './kept.ts';

export const TEXT_SIZES = ['1', '2', '3', '4'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
export const CONTRASTS = ['print', 'high'] as const;
export type Contrast = (typeof CONTRASTS)[number];
export const MOTIONS = ['full', 'less'] as const;
export type Motion = (typeof MOTIONS)[number];
export const FACES = ['period', 'easier'] as const;
export type Face = (typeof FACES)[number];

export interface Settings {
  readonly text: TextSize;
  readonly contrast: Contrast;
  readonly motion: Motion;
  readonly face: Face;
  readonly sound: boolean;
  readonly music: boolean;
  /** 0 to 100. */
  readonly volume: number;
  readonly captions: boolean;
}

function oneOf<T extends string>(list: readonly T[], value: unknown, otherwise: T): T {
  return list.find((item) => item === value) ?? otherwise;
}

const prefers = (query: string): boolean => matchMedia(query).matches;

/** Settings as kept, each one checked; what was never set follows the device. Sound starts off. */
function read(value: unknown): Settings {
  const kept: Partial<Record<keyof Settings, unknown>> =
    typeof value === 'object' && value !== null ? value : {};
  const volume = typeof kept.volume === 'number' ? kept.volume : 70;
  return {
    text: oneOf(TEXT_SIZES, kept.text, '1'),
    contrast: oneOf(
      CONTRASTS,
      kept.contrast,
      prefers('(prefers-contrast: more)') ? 'high' : 'print',
    ),
    motion: oneOf(
      MOTIONS,
      kept.motion,
      prefers('(prefers-reduced-motion: reduce)') ? 'less' : 'full',
    ),
    face: oneOf(FACES, kept.face, 'period'),
    sound: kept.sound === true,
    music: kept.music !== false,
    volume: Math.min(100, Math.max(0, volume)),
    captions: kept.captions !== false,
  };
}

export const settings = signal<Settings>(readKept('settings', read));

export function setSetting<K extends keyof Settings>(key: K, value: Settings[K]): void {
  settings.value = { ...settings.value, [key]: value };
  writeKept('settings', settings.value);
}

/** Puts the settings on the root element, where the style sheets read them. Returns its unbind. */
export function applySettings(root: HTMLElement): () => void {
  return effect(() => {
    const { text, contrast, motion, face } = settings.value;
    root.dataset.text = text;
    root.dataset.contrast = contrast;
    root.dataset.motion = motion;
    root.dataset.face = face;
  });
}
