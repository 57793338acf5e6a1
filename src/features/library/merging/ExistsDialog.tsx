import { useMemo, useState } from 'react';
import { type Merge, mergePatch, type Side } from '../../../domain/compare/merge';
import { counted, isolated } from '../../../domain/words';
import { Banner } from '../../../ui/Banner';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { RadioGroup } from '../../../ui/RadioGroup';
import type { ImportAnswer } from '../importJourneys';
import styles from './ExistsDialog.module.css';
import { MergeList } from './MergeList';
import { wordedItems } from './sections';

type How = 'merge' | 'replace' | 'both';

interface ExistsDialogProps {
  isOpen: boolean;
  name: string;
  title: string;
  /** What the journey here is called. */
  existing: string;
  merge: Merge;
  onAnswer: (answer: ImportAnswer) => void;
}

const options: readonly { readonly id: How; readonly label: string; readonly description: string }[] = [
  {
    id: 'merge',
    label: 'Merge',
    description:
      'For each difference below the newer side counts, unless you choose the other. Nothing is removed unless you say so.',
  },
  {
    id: 'replace',
    label: 'Replace',
    description: 'The journey here becomes what the file holds. What only the journey here has goes.',
  },
  {
    id: 'both',
    label: 'Keep both',
    description: 'The file comes in as a separate copy. The journey here stays as it is.',
  },
];

/** Asks what becomes of a file whose journey is here already, with every difference in sight. Closing it changes nothing. */
export function ExistsDialog({ isOpen, name, title, existing, merge, onAnswer }: ExistsDialogProps) {
  const isSame = merge.items.length === 0;
  const [how, setHow] = useState<How>(isSame ? 'both' : 'merge');
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(new Map());
  const items = useMemo(() => wordedItems(merge), [merge]);
  const changes = useMemo(() => mergePatch(merge, choices).length, [merge, choices]);
  const all = (side: Side) => setChoices(new Map(merge.items.map(({ key }) => [key, side])));
  const shown = useMemo(
    () =>
      how === 'merge'
        ? choices
        : new Map(merge.items.map(({ key }) => [key, how === 'replace' ? 'file' : 'here'] as const)),
    [how, choices, merge],
  );
  const [choose] = useState(() => (key: string, side: Side) => setChoices((known) => new Map(known).set(key, side)));
  const other = existing === title ? 'the journey here' : `‘${isolated(existing)}’, as it is called here,`;
  const description = isSame
    ? `“${isolated(name)}” holds nothing else than ${other.replace(/,$/, '')}. There is nothing to merge or replace.`
    : `“${isolated(name)}” and ${other} differ in ${counted(items.length, 'place')}. Nothing has been changed yet.`;
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(open) => !open && onAnswer({ kind: 'cancel' })}
      size={isSame ? 'medium' : 'wide'}
      title={`‘${isolated(title)}’ is already here`}
      description={description}
      footer={
        <>
          {how !== 'both' && (
            <p className={styles.safe}>
              A version of the journey as it is now is kept first, and it is one step to undo.
            </p>
          )}
          <Button onPress={() => onAnswer({ kind: 'cancel' })}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={how === 'merge' && changes === 0}
            onPress={() => onAnswer(how === 'merge' ? { kind: 'merge', choices } : { kind: how })}
          >
            {how === 'both' ? 'Keep both' : how === 'replace' ? 'Replace' : mergeLabel(changes)}
          </Button>
        </>
      }
    >
      {!isSame && (
        <div className={styles.body}>
          <RadioGroup
            label="What becomes of the file"
            hideLabel
            options={options}
            value={how}
            onChange={setHow}
            className={styles.how}
          />
          {merge.file.clock === null && how === 'merge' && (
            <Banner title="The file does not say when it was changed">
              It comes from an older version of Throughline or from another tool, so it counts as newer throughout. Look
              through the list before you merge.
            </Banner>
          )}
          <div className={styles.tools}>
            <h3 className={styles.title}>{counted(items.length, 'difference')}</h3>
            {how === 'merge' && (
              <>
                <Button
                  size="small"
                  variant="quiet"
                  isDisabled={choices.size === 0}
                  onPress={() => setChoices(new Map())}
                >
                  The newer of each
                </Button>
                <Button size="small" variant="quiet" onPress={() => all('here')}>
                  All as here
                </Button>
                <Button size="small" variant="quiet" onPress={() => all('file')}>
                  All as in the file
                </Button>
              </>
            )}
          </div>
          <MergeList
            items={items}
            choices={shown}
            hasClock={merge.file.clock !== null}
            isFixed={how !== 'merge'}
            onChoose={choose}
          />
        </div>
      )}
    </Dialog>
  );
}

function mergeLabel(changes: number): string {
  return changes === 0
    ? 'Merge: nothing would change'
    : `Merge: ${changes} ${changes === 1 ? 'record changes' : 'records change'}`;
}
