/** Tells when the device looks up: the page is shown again, or the network is back. Returns its unbind. */
export function onWake(listener: () => void): () => void {
  if (typeof document === 'undefined') return () => {};
  const shown = () => {
    if (document.visibilityState === 'visible') listener();
  };
  document.addEventListener('visibilitychange', shown);
  addEventListener('online', listener);
  addEventListener('pageshow', listener);
  return () => {
    document.removeEventListener('visibilitychange', shown);
    removeEventListener('online', listener);
    removeEventListener('pageshow', listener);
  };
}
