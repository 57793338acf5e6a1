import { type ChildProcess, spawnSync } from 'node:child_process';

const living = new Set<ChildProcess>();
let endsTogether = false;

/** Ends this process' group when the run ends, however it ends. The process must lead a group of its own (`detached`). */
export function own(child: ChildProcess): void {
  living.add(child);
  child.once('exit', () => living.delete(child));
  if (endsTogether) return;
  endsTogether = true;
  process.once('exit', () => {
    for (const one of living) signalGroup(one.pid, 'SIGKILL');
  });
}

/** SIGKILL to a process and all of its group; resolves when none is left. */
export async function endGroup(child: Pick<ChildProcess, 'pid'>): Promise<void> {
  signalGroup(child.pid, 'SIGKILL');
  await groupGone(child.pid);
}

/** Resolves when nobody is left in the group; throws when somebody stays. */
export async function groupGone(group: number | undefined, patience = 20_000): Promise<void> {
  const deadline = Date.now() + patience;
  while (signalGroup(group, 0)) {
    if (Date.now() > deadline) throw new Error('A process of the browser does not end.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Sends a signal to a group; false when nobody is left in it. */
export function signalGroup(group: number | undefined, name: NodeJS.Signals | 0): boolean {
  if (group === undefined) return false;
  try {
    process.kill(-group, name);
    return true;
  } catch {
    return false;
  }
}

/** Groups of the processes that name this folder in their command line. */
export function groupsNaming(folder: string): number[] {
  const { stdout } = spawnSync('ps', ['-axo', 'pgid=,args='], { encoding: 'utf8' });
  const groups = stdout
    .split('\n')
    .filter((line) => line.includes(folder))
    .map((line) => Number.parseInt(line, 10));
  return [...new Set(groups)].filter((group) => group > 1);
}

/** Rejects with this sentence when the promise takes longer. */
export function within<T>(milliseconds: number, promise: Promise<T>, sentence: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(sentence)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
