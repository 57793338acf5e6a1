// Imported first, so that an old Node says one clear sentence instead of a stack trace from some dependency.
// Keep the syntax of this file old.

/**
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined} what is wrong with it, or undefined if Throughline runs on it
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fine = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (fine) return undefined;
  return `Throughline needs Node 20.19 or newer (22.12 or newer of the 22 line), and this is Node ${version}: install a current Node from nodejs.org and run the command again.`;
}

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
