/** The whole address at which a student comes in with the code typed already; what a QR code holds. */
export function joinAddress(host: string, code: string): string {
  return `${location.protocol}//${host}${location.pathname}#/class/${code}`;
}
