const past: Readonly<Record<string, string>> = {
  Add: 'Added',
  Attach: 'Attached',
  Change: 'Changed',
  Clear: 'Cleared',
  Delete: 'Deleted',
  Detach: 'Detached',
  Edit: 'Edited',
  Link: 'Linked',
  Move: 'Moved',
  Rename: 'Renamed',
  Reverse: 'Reversed',
  Set: 'Set',
};

/** What an undo step did, after it happened: “Delete stage ‘Support’” becomes “Deleted stage ‘Support’”. */
export function inPastTense(label: string): string {
  const [verb = '', ...rest] = label.split(' ');
  return [past[verb] ?? verb, ...rest].join(' ');
}

/** “a”, “a and b”, “a, b and c”. */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The name, or a stand-in while it is still empty. */
export function named(name: string, standIn = 'Untitled'): string {
  return name.trim() === '' ? standIn : name;
}
