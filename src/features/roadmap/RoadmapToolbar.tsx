import { ListPlus, Plus } from 'lucide-react';
import { gapCounts } from '../../domain/roadmap/gapCounts';
import { scoringMethods } from '../../domain/roadmap/scoring';
import { useDocument, useDocumentShallow } from '../../state/context';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { Switch } from '../../ui/Switch';
import styles from './RoadmapToolbar.module.css';
import { useRoadmapTools } from './roadmapDesk';
import { useRoadmapState, useRoadmapStore } from './roadmapState';

/** Everyone, as the value of a choice among owners. */
const ANYONE = 'anyone';
const NOBODY = 'nobody';
const ownedBy = (owner: string) => (owner === '' ? NOBODY : `owner:${owner}`);

/** What the board shows, and the two ways to put more on it. */
export function RoadmapToolbar() {
  const { action } = useRoadmapTools();
  const areGapsOpen = useRoadmapState((state) => state.areGapsOpen);
  const { open, onRoadmap } = useDocument(gapCounts);
  return (
    <div className={styles.bar}>
      <Button size="small" icon={<Plus aria-hidden />} onPress={() => action('roadmap.add').run()}>
        Add initiative
      </Button>
      <Button
        size="small"
        icon={<ListPlus aria-hidden />}
        aria-expanded={areGapsOpen}
        onPress={() => action('roadmap.gaps').run()}
      >
        Open gaps <span className={styles.count}>{open}</span>
        {onRoadmap > 0 && <span className={styles.count}>· {onRoadmap} on the roadmap</span>}
      </Button>
      <div className={styles.view}>
        <FinishedSwitch />
        <OwnerFilter />
        <ScoringChoice />
      </div>
    </div>
  );
}

function FinishedSwitch() {
  const { action } = useRoadmapTools();
  const hides = useRoadmapState((state) => state.filter.hidesFinished);
  return (
    <Switch isSelected={hides} onChange={() => action('roadmap.hideFinished').run()}>
      <span className={styles.word}>Hide finished</span>
    </Switch>
  );
}

function OwnerFilter() {
  const store = useRoadmapStore();
  const owner = useRoadmapState((state) => state.filter.owner);
  const owners = useDocumentShallow((document) =>
    [...new Set([...document.initiatives.values()].map((row) => row.owner.trim()))].sort(),
  );
  const known = owner === null || owners.includes(owner) ? owners : [...owners, owner];
  return (
    <Select
      label="Owner"
      hideLabel
      size="small"
      className={styles.select}
      items={[
        { id: ANYONE, label: 'All owners' },
        ...known.map((name) => ({ id: ownedBy(name), label: name || 'No owner' })),
      ]}
      value={owner === null ? ANYONE : ownedBy(owner)}
      onChange={(id) => {
        const next = known.find((name) => ownedBy(name) === id) ?? null;
        store.setState(({ filter }) => ({ filter: { ...filter, owner: next } }));
      }}
    />
  );
}

function ScoringChoice() {
  const store = useRoadmapStore();
  const methodId = useRoadmapState((state) => state.methodId);
  return (
    <Select
      label="Score on the cards"
      hideLabel
      size="small"
      className={styles.select}
      items={scoringMethods.map(({ id, name, description }) => ({ id, label: name, description }))}
      value={methodId}
      onChange={(id) => store.setState({ methodId: id })}
    />
  );
}
