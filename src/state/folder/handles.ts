/** What browsers with the File System Access API have and TypeScript's library does not know yet. */
interface WithPermission {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface WithPicker {
  showDirectoryPicker?(options: { id: string; mode: 'read' | 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

/** Whether a person can choose a folder here. */
export function canChooseFolder(): boolean {
  return typeof (globalThis as WithPicker).showDirectoryPicker === 'function';
}

/** Lets the person choose a folder; null when they close the window without choosing. Only after a press of a button. */
export async function chooseFolder(mode: 'read' | 'readwrite'): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await (globalThis as WithPicker).showDirectoryPicker?.({ id: 'throughline', mode })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether files may be written into the folder now, without asking the person. */
export async function isAllowed(folder: FileSystemDirectoryHandle & WithPermission): Promise<boolean> {
  return ((await folder.queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
}

/** Asks the person to let files be written into the folder. Only after a press of a button. */
export async function askAllowed(folder: FileSystemDirectoryHandle & WithPermission): Promise<boolean> {
  return ((await folder.requestPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted';
}
