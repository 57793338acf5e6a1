import { ListFilter } from 'lucide-react';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { type Filter as Chosen, matching } from '../../../domain/filter/filter';
import { filterPath, parseFilter } from '../../../domain/filter/location';
import { filterWords, matchWords } from '../../../domain/filter/words';
import { cardKey } from '../../../domain/layout/mapLayout';
import { useDocument, useSession } from '../../../state/context';
import { announce } from '../../../ui/Announcer';
import { Button } from '../../../ui/Button';
import { cx } from '../../../ui/cx';
import { enterRegion } from '../../../ui/regions';
import { CANVAS } from '../actions/focus';
import { useLens } from '../lens';
import { useMapContext } from '../mapContext';
import { useMapState, useMapStore } from '../mapStore';
import { clearFilter } from './changeFilter';
import styles from './Filter.module.css';
import { FilterPanel } from './FilterPanel';
import { createFiltered } from './filtered';

/** The filter of the map: what it does, the bar that says so, and the panel in which it is chosen. */
export function Filter() {
  const isOpen = useMapState((map) => map.isFilterOpen);
  const isFiltering = useSession(({ filter }) => filter !== '');
  return (
    <>
      {isFiltering && <Filtering />}
      {isOpen && <FilterPanel />}
    </>
  );
}

/** As long as it is there, the map is filtered. */
function Filtering() {
  const context = useMapContext();
  const document = useDocument((current) => current);
  const path = useSession((session) => session.filter);
  const isAside = useSession((session) => session.isInspectorOpen);
  const isBesidePalette = useSession((session) => session.isPaletteOpen);
  const isCanvas = useLens().draws === 'map';
  const filter = useMemo(() => parseFilter(document, path), [document, path]);
  const matches = useMemo(() => matching(document, filter), [document, filter]);
  useFiltered(matches);
  useOnlyWhatIsThere(filter, path);
  const clear = () => {
    clearFilter(context);
    // The button that had the focus is gone.
    const canvas = globalThis.document.querySelector(`[${CANVAS}]`);
    if (canvas) enterRegion(canvas);
  };
  return (
    <section
      aria-label="What is filtered"
      className={cx(
        styles.bar,
        isAside && styles.aside,
        isBesidePalette && styles.besidePalette,
        isCanvas && styles.overCanvas,
      )}
    >
      <ListFilter aria-hidden className={styles.icon} />
      <span className={styles.words}>
        <span className={styles.what}>{filterWords(document, filter)}</span>
        {`: ${matchWords(document, matches)}`}
      </span>
      <Button size="small" variant="quiet" aria-label="Clear the filter" onPress={clear}>
        Clear
      </Button>
    </section>
  );
}

/** Hands the canvas, the outline and the arrow keys what the filter does. */
function useFiltered(matches: ReadonlySet<string> | null): void {
  const map = useMapStore();
  const { session } = useMapContext();
  const document = useDocument((current) => current);
  const isHiding = useSession((state) => state.isFilterHiding);
  const last = useRef<ReadonlySet<string>>(new Set());
  const pale = useMemo(() => {
    const next = new Set<string>();
    for (const table of ['touchpoints', 'presences'] as const)
      for (const id of document[table].keys()) {
        const key = cardKey(table, id);
        if (matches && !matches.has(key)) next.add(key);
      }
    const isSame = next.size === last.current.size && [...next].every((key) => last.current.has(key));
    if (!isSame) last.current = next;
    return last.current;
  }, [document, matches]);
  useLayoutEffect(
    () => map.setState({ filtered: createFiltered(pale, isHiding, session) }),
    [map, session, pale, isHiding],
  );
  useLayoutEffect(() => () => map.setState({ filtered: null }), [map]);
}

/** Drops what is gone from the journey, such as a tag that somebody removes: the map never waits for what cannot come. */
function useOnlyWhatIsThere(filter: Chosen, path: string): void {
  const { engine, session } = useMapContext();
  useEffect(() => {
    const there = filterPath(filter);
    if (there === path) return;
    session.setState({ filter: there });
    const { document } = engine.store.getState();
    const left = there === '' ? 'Nothing is filtered' : filterWords(document, filter);
    announce(`What was filtered for is gone. ${left}: ${matchWords(document, matching(document, filter))}`);
  }, [engine, session, filter, path]);
}
