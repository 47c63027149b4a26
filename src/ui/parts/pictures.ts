import night from '../casebook/night.svg?url';

/** A drawn picture and the size at which it was drawn. */
export interface Drawing {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** The world by night. */
export const NIGHT: Drawing = { src: night, width: 1140, height: 760 };
/** The frame of every still (assets/art/kit/scene.mjs). */
const STILL = { width: 1600, height: 900 } as const;

/** Addresses of the drawn files, by the id of what they show. */
const portraits = import.meta.glob<string>('../../../assets/art/portraits/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});
const stills = import.meta.glob<string>('../../../assets/art/stills/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

function find(files: Readonly<Record<string, string>>, id: string): string | null {
  return Object.entries(files).find(([path]) => path.endsWith(`/${id}.svg`))?.[1] ?? null;
}

/** The bust of a person, or null where none is drawn. */
export function portraitOf(id: string | null): string | null {
  return id === null ? null : find(portraits, id);
}

/** The still picture of a venue or an ending, or null where none is drawn. */
export function stillOf(id: string): Drawing | null {
  const src = find(stills, id);
  return src === null ? null : { src, ...STILL };
}
