import type { Results } from './results';
import { runUnit, type UnitOptions } from './runUnit';
import { combine, type Suite, type UnitResult } from './suite';

/** What came of one suite. */
export interface Outcome {
  readonly suite: Suite;
  readonly units: { readonly done: number; readonly of: number };
  readonly seconds: number;
  readonly figures: Readonly<Record<string, number>>;
  readonly losses: readonly string[];
  /** Units that could not be judged: a browser that did not start, a page that never came. */
  readonly unjudged: readonly string[];
}

export interface RunOptions extends UnitOptions {
  readonly results: Results;
  readonly build: string;
  readonly size: string;
}

/** Runs the units of a suite that are not among the results yet. A unit that throws is told, not kept, and tried again next time. */
export async function runSuite(suite: Suite, options: RunOptions): Promise<Outcome> {
  const { results, build, size, isShort, say } = options;
  const of = isShort ? suite.units.short : suite.units.full;
  const unjudged: string[] = [];
  for (let unit = 0; unit < of; unit++) {
    const place = `${suite.id} ${unit + 1}/${of}`;
    if (results.read(suite.id).some((line) => line.unit === unit)) continue;
    const begun = Date.now();
    try {
      const result = await runUnit(suite, unit, options);
      const seconds = Math.round((Date.now() - begun) / 1_000);
      results.append(suite.id, { build, size, unit, seconds, ...result });
      say(`${place}: ${sentenceOf(suite, result)} (${seconds} s)`);
      for (const loss of result.losses) say(`  ${loss}`);
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      unjudged.push(`${place}: ${message}`);
      say(`${place} could not be judged: ${message}`);
    }
  }
  const lines = results.read(suite.id).filter((line) => line.unit < of);
  return {
    suite,
    units: { done: lines.length, of },
    seconds: lines.reduce((sum, { seconds }) => sum + seconds, 0),
    figures: combine(suite, lines),
    losses: lines.flatMap(({ losses }) => losses),
    unjudged,
  };
}

export const isGood = ({ losses, unjudged }: Outcome) => losses.length === 0 && unjudged.length === 0;

/** “10 kills, 925 acknowledged edits, 0 lost”. */
export function sentenceOf(suite: Pick<Suite, 'figures'>, { figures }: Pick<UnitResult, 'figures'>): string {
  return suite.figures.map(({ key, name }) => `${(figures[key] ?? 0).toLocaleString('en')} ${name}`).join(', ');
}

/** All outcomes as one table in Markdown: promise, figures, verdict. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map((outcome) => {
    const { suite, units, seconds, unjudged, losses } = outcome;
    const verdict = isGood(outcome) ? 'kept' : losses.length > 0 ? `BROKEN (${losses.length})` : 'not judged';
    const part =
      units.done === units.of
        ? ''
        : ` (${units.done} of ${units.of} units${unjudged.length > 0 ? ', some failed' : ''})`;
    return `| ${suite.promise} | ${suite.id} | ${sentenceOf(suite, outcome)}${part} | ${verdict} | ${Math.round(seconds / 60)} min |`;
  });
  return ['| promise | suite | figures | verdict | time |', '|---|---|---|---|---|', ...rows].join('\n');
}
