/** A drawn picture and the size at which it was drawn. */
export interface Drawing {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** The frames of every still and of every portrait (assets/art/kit). */
const STILL = { width: 1600, height: 900 } as const;
const PORTRAIT = { width: 160, height: 160 } as const;

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

function find(
  files: Readonly<Record<string, string>>,
  id: string,
  frame: Omit<Drawing, 'src'>,
): Drawing | null {
  const src = Object.entries(files).find(([path]) => path.endsWith(`/${id}.svg`))?.[1];
  return src === undefined ? null : { src, ...frame };
}

/** The bust of a person, or null where none is drawn. */
export function portraitOf(id: string | null): Drawing | null {
  return id === null ? null : find(portraits, id, PORTRAIT);
}

/** The bust of a person, or of somebody of the era on the screen, seen from behind. */
export function faceOf(id: string | null): Drawing | null {
  const { era } = document.documentElement.dataset;
  return portraitOf(id) ?? portraitOf(`p_stranger_${era}`);
}

/** The still picture of a venue or an ending, or null where none is drawn. */
export function stillOf(id: string): Drawing | null {
  return find(stills, id, STILL);
}
