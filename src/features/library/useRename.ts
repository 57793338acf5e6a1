import { useState } from 'react';
import { useWorkspace } from '../../state/context';
import { toasts } from '../../ui/Toast';

/** A title on its way to the database; it holds while the journey is as of commit `seq`. */
export interface TypedTitle {
  readonly title: string;
  readonly seq: number;
}

export interface Rename {
  /** The journey whose title is a field now. */
  readonly renamingId: string | null;
  /** By journey, so that the old title does not flash up before the database has the new one. */
  readonly typedTitles: ReadonlyMap<string, TypedTitle>;
  start(id: string): void;
  commit(id: string, typed: TypedTitle): void;
  end(): void;
}

/** Renaming in place. An empty title changes nothing. */
export function useRename(): Rename {
  const workspace = useWorkspace();
  const [renamingId, setRenamingId] = useState<string | null>(null);
  const [typedTitles, setTypedTitles] = useState<ReadonlyMap<string, TypedTitle>>(new Map());

  const commit = async (id: string, typed: TypedTitle) => {
    if (typed.title === '') return;
    setTypedTitles((titles) => new Map(titles).set(id, typed));
    const renamed = await workspace.rename(id, typed.title);
    if (renamed.ok) return;
    setTypedTitles((titles) => new Map([...titles].filter(([key]) => key !== id)));
    toasts.show({ tone: 'danger', message: `Not renamed. ${renamed.error.message}` });
  };

  return { renamingId, typedTitles, start: setRenamingId, commit, end: () => setRenamingId(null) };
}
