import fc from 'fast-check';
import { journeyText } from '../../src/exchange/journeyJson';
import { type OpenedFile, readJourneyFile } from '../../src/exchange/readJourney';
import { type Mutant, mutant } from './mutations';

const NOW = 1_800_000_000_000;

/** What became of one mutant: opened whole, refused in a plain sentence, or a promise broken. */
export type Verdict = { readonly kind: 'accepted' | 'refused' } | { readonly kind: 'failed'; readonly why: string };

interface Failure {
  readonly index: number;
  readonly how: string;
  readonly why: string;
  readonly input: string;
}

export interface MutantRun {
  readonly tried: number;
  readonly accepted: number;
  readonly refused: number;
  readonly failures: readonly Failure[];
}

/** The mutant with this number in the run with this seed: always the same, whatever was tried before. */
export function mutantAt(seed: number, index: number): Mutant {
  const [made] = fc.sample(mutant, { seed: (Math.imul(seed, 0x9e3779b1) + index) | 0, numRuns: 1 });
  if (!made) throw new Error('fast-check made no sample');
  return made;
}

/**
 * Tries the mutants numbered `from` to `from + count − 1` of a seed. Needs no test runner, and each stands on its own:
 * a run that was stopped goes on at any number.
 */
export function runMutants({ from, count, seed }: { from: number; count: number; seed: number }): MutantRun {
  const tally = { accepted: 0, refused: 0 };
  const failures: Failure[] = [];
  for (let index = from; index < from + count; index += 1) {
    const { how, input } = mutantAt(seed, index);
    const verdict = judge(input);
    if (verdict.kind === 'failed') failures.push({ index, how, why: verdict.why, input: shown(input) });
    else tally[verdict.kind] += 1;
  }
  return { tried: count, ...tally, failures };
}

/** Opens the file, and holds what comes of it to every promise. */
export function judge(input: string | Uint8Array): Verdict {
  try {
    const read = readJourneyFile(input);
    const why = hasPollution()
      ? 'a prototype was changed'
      : read.ok
        ? faultOf(read.value)
        : faultIn(read.error.message);
    if (why !== null) return { kind: 'failed', why };
    return { kind: read.ok ? 'accepted' : 'refused' };
  } catch (error) {
    return { kind: 'failed', why: `threw ${error instanceof Error ? error.stack : String(error)}` };
  }
}

/** The file of an opened journey, its clock included. */
export function textOf({ document, clock }: OpenedFile): string {
  return journeyText(document, { now: NOW, ...(clock ? { clock } : {}) });
}

/** What was opened is whole: written and read again there is nothing left to mend, and written once more it is the same bytes. */
function faultOf(opened: OpenedFile): string | null {
  if (opened.repairSummary.length !== opened.repairs.length) return 'a repair is not said in a sentence';
  const text = textOf(opened);
  const again = readJourneyFile(text);
  if (!again.ok) return `its own export is refused: ${again.error.message}`;
  if (again.value.repairs.length > 0) return `its own export needs mending: ${again.value.repairSummary[0]}`;
  return textOf(again.value) === text ? null : 'its export is no fixpoint';
}

/** A refusal is one plain sentence, without the words of the machinery. */
function faultIn(message: string): string | null {
  const isPlain =
    /^\S[^\n]*\.$/u.test(message) &&
    !/undefined|\[object|expected|Invalid input|received|NaN/.test(withoutQuotes(message));
  return isPlain ? null : `not a plain sentence: ${message}`;
}

/** What stands between quotation marks is the file's. */
function withoutQuotes(message: string): string {
  return message.replace(/“[^”]*”/g, '“”');
}

function hasPollution(): boolean {
  return Object.keys(Object.prototype).length > 0 || Object.keys(Array.prototype).length > 0 || 'polluted' in {};
}

function shown(input: string | Uint8Array): string {
  const text = typeof input === 'string' ? JSON.stringify(input) : `bytes ${Array.from(input).join(' ')}`;
  return text.length > 6_000 ? `${text.slice(0, 6_000)}… (${text.length} characters)` : text;
}
