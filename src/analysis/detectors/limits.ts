/** The limits of theory.md (d), in its order: the same for the laboratory and for every case. */
export const LIMITS = {
  /** 1. */
  mostWins: 0.4,
  leastEntropyOfWinners: 2,
  /** 2: in standard deviations of luck, and of matches of ten. */
  leastEffect: 0.4,
  leastMatches: 0.8,
  /** 3: of likeliest replies told, and bits. */
  leastTold: 0.8,
  entropyOfReplies: [1, 2],
  /** 4. `hot` is a tension. */
  mostWar: 0.12,
  hot: 0.8,
  mostHot: 0.15,
  /** 5. */
  mostStalled: 0.5,
  mostDrift: 0.45,
  /** 6: the last threat of a row that may still pay. */
  lastPaid: { public: 1, private: 3 },
  /** 7. */
  leaks: [0.1, 0.4],
  /** 8. */
  leastMoved: 0.02,
} as const;

/** So many plays make a match. */
export const MATCH = 10;
