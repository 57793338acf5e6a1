import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { UnitResult } from './suite';

/** A finished unit, one line of `<suite>.jsonl`. */
interface Line extends UnitResult {
  /** Content hash of the build that was tortured. */
  readonly build: string;
  /** `full`, `short`, or how it was asked for otherwise. */
  readonly size: string;
  readonly unit: number;
  readonly seconds: number;
}

/** Finished units on the disk: an interrupted run goes on behind them, unless the build has changed since. */
export interface Results {
  read(suite: string): readonly Line[];
  append(suite: string, line: Line): void;
  forget(suite: string): void;
}

export function resultsIn(folder: string, build: string, size: string): Results {
  const fileOf = (suite: string) => path.join(folder, `${suite}.jsonl`);
  return {
    read(suite) {
      if (!existsSync(fileOf(suite))) return [];
      const lines = readFileSync(fileOf(suite), 'utf8').split('\n').filter(Boolean);
      return lines.flatMap(parsed).filter((line) => line.build === build && line.size === size);
    },
    append(suite, line) {
      mkdirSync(folder, { recursive: true });
      // On a line of its own, even behind one that was cut off.
      appendFileSync(fileOf(suite), `\n${JSON.stringify(line)}\n`);
    },
    forget(suite) {
      rmSync(fileOf(suite), { force: true });
    },
  };
}

/** The last line of a run that was itself killed may be cut off. */
function parsed(text: string): Line[] {
  try {
    return [JSON.parse(text) as Line];
  } catch {
    return [];
  }
}
