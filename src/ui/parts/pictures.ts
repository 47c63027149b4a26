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

/** The still picture of a venue, or null where none is drawn. */
export function stillOf(venue: string): string | null {
  return find(stills, venue);
}
