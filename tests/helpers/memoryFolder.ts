/** What can be made to go wrong in a folder. */
export interface FolderFaults {
  /** The next write stops before its file is closed, as when the browser is killed: what is there stays as it is. */
  dies?: boolean;
  /** Files come back from the folder other than they were written. */
  garbles?: boolean;
  /** Files that nobody may write. */
  refuses?: (file: string) => boolean;
}

export interface MemoryFolder {
  readonly kind: 'directory';
  readonly name: string;
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
  readonly folders: Map<string, MemoryFolder>;
  readonly faults: FolderFaults;
  /** Files that were opened for writing, in order. */
  readonly opened: string[];
}

/**
 * A folder in memory that behaves as the File System Access API does: a file that is made is empty, what is written
 * appears with `close`, and nothing of it before.
 */
export function memoryFolder(name = 'Maps', faults: FolderFaults = {}, opened: string[] = []): MemoryFolder {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const folders = new Map<string, MemoryFolder>();

  const fileHandle = (file: string) => ({
    kind: 'file' as const,
    name: file,
    getFile: async () => {
      const bytes = files.get(file) ?? new Uint8Array();
      return new File([faults.garbles ? bytes.slice(0, -1) : bytes], file, { lastModified: 1_000 });
    },
    createWritable: async () => {
      if (faults.refuses?.(file)) throw new DOMException('held', 'NoModificationAllowedError');
      opened.push(file);
      const parts: Uint8Array<ArrayBuffer>[] = [];
      return {
        write: async (bytes: Uint8Array<ArrayBuffer>) => void parts.push(bytes),
        close: async () => {
          if (faults.dies) throw new DOMException('gone', 'AbortError');
          files.set(file, new Uint8Array(await new Blob(parts).arrayBuffer()));
        },
        abort: async () => {},
      };
    },
  });
  const missing = () => new DOMException('not there', 'NotFoundError');
  const folder = {
    kind: 'directory' as const,
    name,
    files,
    folders,
    faults,
    opened,
    async getFileHandle(file: string, { create = false } = {}) {
      if (!files.has(file)) {
        if (!create) throw missing();
        files.set(file, new Uint8Array());
      }
      return fileHandle(file);
    },
    async getDirectoryHandle(inner: string, { create = false } = {}) {
      const known = folders.get(inner);
      if (known) return known;
      if (!create) throw missing();
      const made = memoryFolder(inner, faults, opened);
      folders.set(inner, made);
      return made;
    },
    async removeEntry(entry: string) {
      // A browser that is gone tidies nothing up.
      if (faults.dies) throw missing();
      if (!files.delete(entry) && !folders.delete(entry)) throw missing();
    },
    async *entries() {
      for (const [key, inner] of [...folders]) yield [key, inner] as const;
      for (const key of [...files.keys()]) yield [key, fileHandle(key)] as const;
    },
  };
  return folder;
}

/** As the code that writes into folders knows it. */
export function asHandle(folder: MemoryFolder): FileSystemDirectoryHandle {
  return folder as unknown as FileSystemDirectoryHandle;
}
