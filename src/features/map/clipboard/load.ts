type Clipboard = typeof import('./clipboard') & typeof import('./byMenu') & typeof import('./dropping');
let loaded: Clipboard | null = null;

/** The code of the clipboard, which is no part of the first view. */
export async function loadClipboard(): Promise<Clipboard> {
  const [clipboard, byMenu, dropping] = await Promise.all([
    import('./clipboard'),
    import('./byMenu'),
    import('./dropping'),
  ]);
  loaded = { ...clipboard, ...byMenu, ...dropping };
  return loaded;
}

/** The same where it is there already: browsers copy only while the event of a key or a press lasts. */
export function clipboardNow(): Clipboard | null {
  return loaded;
}
