/**
 * Tries a failed fetch of a part again. A browser remembers that a module could not be had for as long
 * as the page stands, so the page is loaded anew, at the same address; but only when it can be reached,
 * since a page that cannot is better kept.
 */
export async function loadAgain(): Promise<void> {
  const page = await fetch(location.pathname, { cache: 'no-store' });
  if (page.ok) location.reload();
}
