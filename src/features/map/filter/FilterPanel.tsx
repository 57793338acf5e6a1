import { type ReactNode, useId, useMemo, useRef } from 'react';
import { type Choice, choicesOf, type ListField } from '../../../domain/filter/choices';
import { type Filter, matching, noFilter } from '../../../domain/filter/filter';
import { filterPath, parseFilter } from '../../../domain/filter/location';
import { matchWords } from '../../../domain/filter/words';
import { isolated } from '../../../domain/words';
import { useDocument, useSession } from '../../../state/context';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Checkbox';
import { AnchoredPopover } from '../../../ui/Popover';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { useMapContext } from '../mapContext';
import { changeFilter, clearFilter, hideOthers } from './changeFilter';
import styles from './FilterPanel.module.css';

/** The fields of which one chooses values, in the order in which they are asked for. */
const lists: readonly { readonly field: ListField; readonly heading: string; readonly hint?: string }[] = [
  { field: 'tags', heading: 'Tags' },
  { field: 'segments', heading: 'Segments', hint: 'On channels that the segment uses at the stage' },
  { field: 'channels', heading: 'Channels' },
];

const ways = [
  { id: 'dim', label: 'Dim others' },
  { id: 'hide', label: 'Hide others' },
] as const;

/** Where one says what the map is to show. */
export function FilterPanel() {
  const context = useMapContext();
  const document = useDocument((current) => current);
  const path = useSession((session) => session.filter);
  const isHiding = useSession((session) => session.isFilterHiding);
  const anchor = useRef(globalThis.document.getElementById('map-filter'));
  const choices = useMemo(() => choicesOf(document), [document]);
  const filter = useMemo(() => parseFilter(document, path), [document, path]);
  const isFiltering = filterPath(filter) !== filterPath(noFilter);
  const list = (field: ListField) => ({
    choices: choices.lists[field],
    chosen: filter[field],
    onChange: (ids: readonly string[]) => changeFilter(context, { [field]: ids } as Partial<Filter>),
  });
  return (
    <AnchoredPopover
      anchor={anchor}
      label="Filter"
      placement="top"
      className={styles.panel}
      onClose={() => context.map.setState({ isFilterOpen: false })}
    >
      <header className={styles.header}>
        <h2 className={styles.title}>Filter</h2>
        <span className={styles.matches}>
          {matchWords(document, matching(document, filter))}
          {isFiltering && ' match'}
        </span>
      </header>
      <div className={styles.body}>
        <Group heading="Who acts">
          <Boxes {...list('actors')} autoFocus />
        </Group>
        <Group heading="Experience">
          <Box
            name="Moments of truth"
            count={choices.momentOfTruth}
            isSelected={filter.momentOfTruth}
            onChange={(momentOfTruth) => changeFilter(context, { momentOfTruth })}
          />
          <Box
            name="Feels bad (emotion below 0)"
            count={choices.feelsBad}
            isSelected={filter.feelsBad}
            onChange={(feelsBad) => changeFilter(context, { feelsBad })}
          />
        </Group>
        {lists.map(
          ({ field, ...about }) =>
            choices.lists[field].length > 0 && (
              <Group key={field} {...about}>
                <Boxes {...list(field)} />
              </Group>
            ),
        )}
      </div>
      <footer className={styles.footer}>
        <SegmentedControl
          label="What does not match"
          size="small"
          options={ways}
          value={isHiding ? 'hide' : 'dim'}
          onChange={(way) => hideOthers(context, way === 'hide')}
        />
        <Button size="small" onPress={() => clearFilter(context)}>
          Clear
        </Button>
      </footer>
    </AnchoredPopover>
  );
}

interface GroupProps {
  readonly heading: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

function Group({ heading, hint, children }: GroupProps) {
  const id = useId();
  return (
    <fieldset className={styles.group} aria-labelledby={id} {...(hint && { 'aria-describedby': `${id}hint` })}>
      <h3 id={id} className={styles.heading}>
        {heading}
      </h3>
      {hint && (
        <p id={`${id}hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
    </fieldset>
  );
}

interface BoxesProps {
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly autoFocus?: boolean;
}

function Boxes({ choices, chosen, onChange, autoFocus = false }: BoxesProps) {
  return choices.map(({ id, name, count }, i) => (
    <Box
      key={id}
      name={isolated(name.trim() || 'Untitled')}
      count={count}
      isSelected={chosen.includes(id)}
      onChange={(isOn) => onChange(isOn ? [...chosen, id] : chosen.filter((other) => other !== id))}
      autoFocus={autoFocus && i === 0}
    />
  ));
}

interface BoxProps {
  readonly name: string;
  readonly count: number;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly autoFocus?: boolean;
}

function Box({ name, count, ...rest }: BoxProps) {
  return (
    <Checkbox {...rest} className={styles.box}>
      <span className={styles.name}>{name}</span>
      <span className={styles.count}>
        {count}
        <VisuallyHidden> {count === 1 ? 'touchpoint' : 'touchpoints'}</VisuallyHidden>
      </span>
    </Checkbox>
  );
}
