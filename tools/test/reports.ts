import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** A runner that fails without a failed test (a file that will not load, a crashed worker) still counts as one failure. */
function atLeastOneWhen(code: number, counts: Counts): Counts {
  return code !== 0 && counts.failed === 0 ? { passed: counts.passed, failed: 1 } : counts;
}

/** Sums vitest's JSON report. */
export function vitestCounts(file: string, code: number): Counts {
  if (!existsSync(file)) return atLeastOneWhen(code, { passed: 0, failed: 0 });
  const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  return atLeastOneWhen(code, { passed: report.numPassedTests, failed: report.numFailedTests });
}

/** Sums playwright's JSON report; a flaky test has passed only on a second try, which is a failure here. */
export function playwrightCounts(file: string, code: number): Counts {
  if (!existsSync(file)) return atLeastOneWhen(code, { passed: 0, failed: 0 });
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  return atLeastOneWhen(code, { passed: stats.expected, failed: stats.unexpected + stats.flaky });
}
