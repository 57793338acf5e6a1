import { bytesOf } from '../../domain/bytes';
import { MAX_FILE_BYTES } from '../../exchange/limits';
import { MAX_FILES, MAX_TOTAL_BYTES } from '../../exchange/workspaceZip';

/** What a workspace file may hold at most, so that import takes it. */
export interface Limits {
  readonly files: number;
  /** Of all files, unpacked. */
  readonly bytes: number;
  /** Of each file. */
  readonly fileBytes: number;
}

/** Kept free for the manifest: of each file it says less than two kilobytes. */
const MANIFEST_BYTES = 2_000 * MAX_FILES;

const importLimits: Limits = {
  files: MAX_FILES - 1,
  bytes: MAX_TOTAL_BYTES - MANIFEST_BYTES,
  fileBytes: MAX_FILE_BYTES,
};

/** The room that is left in a workspace file while it is filled. */
export interface Room {
  /** Whether no file at all fits any more. */
  readonly isFull: boolean;
  /** Takes a file in, unless import would then refuse the whole. Answers whether it did. */
  take(text: string): boolean;
}

export function roomFor({ files, bytes, fileBytes }: Limits = importLimits): Room {
  let [leftFiles, leftBytes] = [files, bytes];
  return {
    get isFull() {
      return leftFiles === 0;
    },
    take(text) {
      const size = bytesOf(text);
      if (leftFiles === 0 || size > fileBytes || size > leftBytes) return false;
      leftFiles -= 1;
      leftBytes -= size;
      return true;
    },
  };
}
