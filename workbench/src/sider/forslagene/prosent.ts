const HELE = 100;

/** 0.913 → «91 %». Rounded down: what is nearly always right is not always right. */
export const prosent = (del: number): string => `${Math.floor(del * HELE)}\u00a0%`;
