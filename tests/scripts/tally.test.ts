import { describe, expect, it } from 'vitest';
import { closingLine, tallyCommand, tallyEngines, tallyPlaywright, tallyVitest } from '../../scripts/tally.mjs';

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

describe('counting per engine', () => {
  const ran = (projectName: string, status: string, why?: string) => ({
    projectName,
    status,
    annotations: why ? [{ type: 'skip', description: why }] : [],
  });
  const report = {
    suites: [
      {
        specs: [{ title: 'one', tests: [ran('firefox', 'expected'), ran('webkit', 'skipped', 'It has none.')] }],
        suites: [
          { specs: [{ title: 'two', tests: [ran('firefox', 'flaky'), ran('webkit', 'skipped', 'It has none.')] }] },
          { specs: [{ title: 'three', tests: [ran('firefox', 'skipped')] }] },
        ],
      },
    ],
  };

  it('says what came of each, and each reason for a skip once', () => {
    expect(tallyEngines(report, 1)).toEqual({
      engines: {
        firefox: { passed: 1, failed: 1, skipped: 1 },
        webkit: { passed: 0, failed: 0, skipped: 2 },
      },
      skips: ['webkit: It has none. (2 tests)', 'firefox: ‘three’, without a reason'],
      total: { passed: 1, failed: 1, skipped: 3 },
    });
  });

  it('counts a crash, and a run in which everything was skipped, as a failure', () => {
    expect(tallyEngines(undefined, 1).total).toEqual({ passed: 0, failed: 1, skipped: 0 });
    const skipped = { suites: [{ specs: [{ title: 'one', tests: [ran('webkit', 'skipped', 'It has none.')] }] }] };
    expect(tallyEngines(skipped, 0).total).toEqual({ passed: 0, failed: 1, skipped: 1 });
  });
});

it('closes with the sum over all runners', () => {
  const tallies = [tallyCommand(0), tallyCommand(2), { passed: 10, failed: 2 }];
  expect(closingLine(tallies)).toBe('11 passed, 3 failed');
});
