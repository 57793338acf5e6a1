// Turns what each runner reports into passed and failed. A runner that crashed, or ran nothing, has failed: no number
// of green tests before that may hide it.

/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * A runner whose tests all pass but which exits with an error (an unhandled rejection, a broken teardown) has failed,
 * and so has one without a single test.
 * @param {Tally} counted
 * @param {number | null} code exit code, null when a signal ended it
 * @returns {Tally}
 */
function orCrashed({ passed, failed }, code) {
  const crashed = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: crashed ? 1 : failed };
}

/**
 * A step that is one check as a whole: types, lint, build.
 * @param {number | null} code
 * @returns {Tally}
 */
export function tallyCommand(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {unknown} report Vitest's JSON report, or undefined if it wrote none
 * @param {number | null} code
 * @returns {Tally}
 */
export function tallyVitest(report, code) {
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    testResults = [],
  } = /** @type {{ numPassedTests?: number, numFailedTests?: number, testResults?: { status: string, assertionResults: { status: string }[] }[] }} */ (
    report ?? {}
  );
  // A file that does not even load has no tests of its own to count.
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return orCrashed({ passed: numPassedTests, failed: numFailedTests + broken.length }, code);
}

/**
 * @param {unknown} report Playwright's JSON report, or undefined if it wrote none
 * @param {number | null} code
 * @returns {Tally}
 */
export function tallyPlaywright(report, code) {
  const { stats = {} } = /** @type {{ stats?: { expected?: number, unexpected?: number, flaky?: number } }} */ (
    report ?? {}
  );
  const { expected = 0, unexpected = 0, flaky = 0 } = stats;
  return orCrashed({ passed: expected, failed: unexpected + flaky }, code);
}

/** @typedef {Tally & { skipped: number }} EngineTally */

/**
 * @typedef {{ specs?: { title: string, tests: PlaywrightTest[] }[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ projectName: string, status: string, annotations?: { type: string, description?: string }[] }} PlaywrightTest
 */

/**
 * What came of each engine, and why some tests were skipped: the same reason once, with the number of tests.
 * @param {unknown} report Playwright's JSON report, or undefined if it wrote none
 * @param {number | null} code
 * @returns {{ engines: Record<string, EngineTally>, skips: string[], total: EngineTally }}
 */
export function tallyEngines(report, code) {
  const { suites = [] } = /** @type {PlaywrightSuite} */ (report ?? {});
  /** @type {Record<string, EngineTally>} */
  const engines = {};
  /** @type {Map<string, number>} */
  const reasons = new Map();
  /** @param {PlaywrightSuite} suite */
  const count = (suite) => {
    for (const spec of suite.specs ?? []) {
      for (const { projectName, status, annotations = [] } of spec.tests) {
        engines[projectName] ??= { passed: 0, failed: 0, skipped: 0 };
        const tally = engines[projectName];
        if (status === 'expected') tally.passed += 1;
        else if (status !== 'skipped') tally.failed += 1;
        else {
          tally.skipped += 1;
          const why =
            annotations.find(({ type }) => type === 'skip')?.description ?? `‘${spec.title}’, without a reason`;
          const reason = `${projectName}: ${why}`;
          reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        }
      }
    }
    for (const inner of suite.suites ?? []) count(inner);
  };
  for (const suite of suites) count(suite);
  const all = Object.values(engines);
  /** @param {'passed' | 'failed' | 'skipped'} key */
  const sum = (key) => all.reduce((total, tally) => total + tally[key], 0);
  const total = { ...orCrashed({ passed: sum('passed'), failed: sum('failed') }, code), skipped: sum('skipped') };
  const skips = [...reasons].map(([reason, tests]) => (tests > 1 ? `${reason} (${tests} tests)` : reason));
  return { engines, skips, total };
}

/**
 * The last line of `npm test`.
 * @param {Tally[]} tallies
 */
export function closingLine(tallies) {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  return `${passed} passed, ${failed} failed`;
}
