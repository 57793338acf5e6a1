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
  Tag: 'Tagged',
  Take: 'Took',
};

/** What an undo step did, after it happened: “Delete stage ‘Support’” becomes “Deleted stage ‘Support’”. */
export function inPastTense(label: string): string {
  const [verb = '', ...rest] = label.split(' ');
  return [past[verb] ?? verb, ...rest].join(' ');
}

/** The name, or a stand-in while it is still empty. */
export function named(name: string, standIn = 'Untitled'): string {
  return name.trim() === '' ? standIn : name;
}

/** A journey's title to show and to say, also where it is still empty. */
export const shownTitle = (title: string) => named(title, 'Untitled journey');
