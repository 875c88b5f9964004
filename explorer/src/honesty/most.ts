/** In points: what one question may cost at the most; the server refuses more. */
export const MOST_POINTS = 10_000;
