/** How long the class tests are: with CLASS_LONG set, as `npm run test:class` has it, or as the gate runs them. */
const isLong = process.env.CLASS_LONG !== undefined;

/** @param short - in the gate's run, which has a minute or so for all of them */
export const sized = <T>(full: T, short: T): T => (isLong ? full : short);
