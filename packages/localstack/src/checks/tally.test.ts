import { addTallies, closingLine, jestTally, playwrightTally, withExitCode } from './tally';

const jestReport = {
  success: true,
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  numRuntimeErrorTestSuites: 0,
};

it('sums what the runners found, and mentions skipped tests only when there are some', () => {
  const sum = addTallies([
    { passed: 2, failed: 0, skipped: 0 },
    { passed: 3, failed: 1, skipped: 2 },
  ]);
  expect(closingLine(sum)).toBe('5 passed, 1 failed, 2 skipped');
  expect(closingLine({ passed: 7, failed: 0, skipped: 0 })).toBe('7 passed, 0 failed');
});

it('counts a test file that cannot be loaded as a failure', () => {
  expect(jestTally(jestReport)).toEqual({ passed: 5, failed: 0, skipped: 2 });
  expect(jestTally({ ...jestReport, success: false, numRuntimeErrorTestSuites: 2 }).failed).toBe(2);
  expect(jestTally({ ...jestReport, success: false }).failed).toBe(1);
});

it('counts flaky journeys and errors outside of them as failures', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 1 };
  expect(playwrightTally({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 3, skipped: 1 });
});

it('believes an exit code more than a report, and does not take nothing for success', () => {
  expect(withExitCode({ passed: 4, failed: 0, skipped: 0 }, 1).failed).toBe(1);
  expect(withExitCode({ passed: 4, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  expect(withExitCode({ passed: 4, failed: 0, skipped: 0 }, 0).failed).toBe(0);
  expect(withExitCode({ passed: 0, failed: 0, skipped: 3 }, 0).failed).toBe(1);
});
