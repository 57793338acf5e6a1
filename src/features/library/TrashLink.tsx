import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useWorkspace } from '../../state/context';
import { trashPath } from '../../state/routes';
import { LinkButton } from '../../ui/LinkButton';

/** The way to the deleted journeys. With `onlyFull` it is there while there are any. */
export function TrashLink({ onlyFull = false }: { onlyFull?: boolean }) {
  const workspace = useWorkspace();
  const [number, setNumber] = useState(0);
  useEffect(
    () =>
      workspace.trash.watch(
        (records) => setNumber(records.length),
        () => {},
      ),
    [workspace],
  );
  if (onlyFull && number === 0) return null;
  return (
    <LinkButton variant="quiet" size="small" icon={<Trash2 aria-hidden />} href={`#${trashPath}`}>
      {number === 0 ? 'Trash' : `Trash (${number})`}
    </LinkButton>
  );
}
