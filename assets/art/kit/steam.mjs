// Steam and smoke as a screen of dots: a field made of round puffs, [x, y, r] each, with soft lower edges.

export const puffs =
  (list, a = 0.9, soft = 0.45) =>
  (x, y) => {
    let most = 0;
    for (const [cx, cy, r] of list) {
      const d = Math.hypot(x - cx, y - cy) / r;
      if (d >= 1) continue;
      const edge = Math.min(1, (1 - d) / soft);
      const lit = 0.55 + 0.45 * Math.max(-1, Math.min(1, (cy - y) / r));
      most = Math.max(most, edge * lit);
    }
    return a * most;
  };
