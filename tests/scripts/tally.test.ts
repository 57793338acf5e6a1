import { describe, expect, it } from 'vitest';
import { closingLine, tallyCommand, tallyPlaywright, tallyVitest } from '../../scripts/tally.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe('counting what Vitest reports', () => {
  it('adds up passed and failed tests', () => {
    const report = { numPassedTests: 4, numFailedTests: 1, testResults: [file('failed', 'failed', 'passed')] };
    expect(tallyVitest(report, 1)).toEqual({ passed: 4, failed: 1 });
  });

  it('counts a file that does not load as one failure', () => {
    const report = { numPassedTests: 4, numFailedTests: 0, testResults: [file('failed'), file('passed', 'passed')] };
    expect(tallyVitest(report, 1)).toEqual({ passed: 4, failed: 1 });
  });

  it('counts an unhandled error after green tests, a missing report and an empty run as failures', () => {
    expect(tallyVitest({ numPassedTests: 4, numFailedTests: 0, testResults: [] }, 1)).toEqual({ passed: 4, failed: 1 });
    expect(tallyVitest(undefined, null)).toEqual({ passed: 0, failed: 1 });
    expect(tallyVitest({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('counting what Playwright reports', () => {
  it('counts a test that passed only at a second try as failed', () => {
    const report = { stats: { expected: 7, unexpected: 2, flaky: 1, skipped: 3 } };
    expect(tallyPlaywright(report, 1)).toEqual({ passed: 7, failed: 3 });
  });

  it('counts a crash and an empty run as failures', () => {
    expect(tallyPlaywright({ stats: { expected: 7, unexpected: 0 } }, 1)).toEqual({ passed: 7, failed: 1 });
    expect(tallyPlaywright(undefined, 1)).toEqual({ passed: 0, failed: 1 });
    expect(tallyPlaywright({ stats: { expected: 0, unexpected: 0 } }, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

it('closes with the sum over all runners', () => {
  const tallies = [tallyCommand(0), tallyCommand(2), { passed: 10, failed: 2 }];
  expect(closingLine(tallies)).toBe('11 passed, 3 failed');
});
