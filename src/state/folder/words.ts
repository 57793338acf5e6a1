import { isolated } from '../../domain/words';
/** Why a folder could not be written to, as a sentence. */
export function folderProblem(error: unknown, folder: string): string {
  if (!(error instanceof Error)) return String(error);
  switch (error.name) {
    case 'NotFoundError':
      return `The folder ‘${isolated(folder)}’ is no longer where it was. Choose it again, or another one.`;
    case 'NotAllowedError':
    case 'SecurityError':
      return `The browser no longer lets Throughline write into ‘${isolated(folder)}’.`;
    case 'QuotaExceededError':
      return `There is no room left where ‘${isolated(folder)}’ lies. Free some space; the copies of before are still there.`;
    case 'NoModificationAllowedError':
    case 'InvalidModificationError':
      return `Another program holds the files in ‘${isolated(folder)}’. The copies of before are still there.`;
    case 'ReadBackFailed':
      return `What was written into ‘${isolated(folder)}’ could not be read back, so it does not count. The copies of before are still there.`;
    default:
      return `Saving into ‘${isolated(folder)}’ failed: ${error.message}`;
  }
}
