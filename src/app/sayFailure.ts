/**
 * The last resort: words on the screen when the app does not start, or fails as a whole. Made without React or any other
 * code that may be what failed.
 */
export function sayFailure(error: unknown): void {
  console.error(error);
  const element = (name: string, text: string, ...children: readonly Node[]) => {
    const made = document.createElement(name);
    made.append(text, ...children);
    return made;
  };
  const reload = element('button', 'Reload');
  reload.addEventListener('click', () => window.location.reload());
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const words = element(
    'main',
    '',
    element('h1', 'Throughline could not start'),
    element(
      'p',
      'Your saved work is not affected. Reload; if this comes back, allow cookies and site data for this page, or open it in another browser.',
    ),
    element('p', said),
    reload,
  );
  words.className = 'failure';
  words.setAttribute('role', 'alert');
  document.getElementById('root')?.replaceChildren(words);
}
