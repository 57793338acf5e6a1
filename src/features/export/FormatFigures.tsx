import { ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import type { JourneyDocument } from '../../domain/document';
import { percent } from '../../domain/figures';
import { useDocument } from '../../state/context';
import { Explain } from '../../ui/Explain';
import styles from './FormatFigures.module.css';
import { type Count, initiativeCounts, journeyCounts, type RoadmapFigures, roadmapFigures } from './figures';

/** What is in the file, in figures; a format that has none shows none. */
export function FormatFigures({ formatId }: { formatId: string }) {
  if (formatId === 'journey-json') return <JourneyFigures />;
  if (formatId === 'roadmap-json') return <RoadmapFiguresList />;
  if (formatId === 'roadmap-csv' || formatId === 'roadmap-tracker-csv') return <InitiativeFigures />;
  return null;
}

/** The roadmap as a table holds its initiatives alone: what they promise, not what the data says. */
function InitiativeFigures() {
  return <Counts counts={useFromJourney(initiativeCounts)} />;
}

function JourneyFigures() {
  return <Counts counts={useFromJourney(journeyCounts)} />;
}

function Counts({ counts }: { counts: readonly Count[] }) {
  return (
    <ul className={styles.figures} aria-label="What the file holds">
      {counts.map(({ count, noun }) => (
        <li key={noun} className={styles.figure}>
          <span className={styles.value}>{count}</span>
          <span className={styles.noun}>{noun}</span>
        </li>
      ))}
    </ul>
  );
}

function RoadmapFiguresList() {
  const figures = useFromJourney(roadmapFigures);
  const { initiatives, openInitiatives, gapsOpen, gapsOnRoadmap, gapsClosed, gapsDismissed } = figures;
  return (
    <ul className={styles.figures} aria-label="What the file holds">
      <li className={styles.figure}>
        <span className={styles.value}>{initiatives}</span>
        <span className={styles.noun}>
          {initiatives === 1 ? 'initiative' : 'initiatives'}, {openInitiatives} open
        </span>
      </li>
      <li className={styles.figure}>
        <span className={styles.value}>{gapsOpen}</span>
        <span className={styles.noun}>{gapsOpen === 1 ? 'gap' : 'gaps'} open</span>
      </li>
      <li className={styles.figure}>
        <span className={styles.value}>{gapsOnRoadmap}</span>
        <span className={styles.noun}>{gapsOnRoadmap === 1 ? 'gap' : 'gaps'} on the roadmap</span>
      </li>
      <li className={styles.figure}>
        <span className={styles.value}>{gapsClosed}</span>
        <span className={styles.noun}>{gapsClosed === 1 ? 'gap' : 'gaps'} closed</span>
      </li>
      <li className={styles.figure}>
        <span className={styles.value}>{gapsDismissed}</span>
        <span className={styles.noun}>{gapsDismissed === 1 ? 'gap' : 'gaps'} dismissed</span>
      </li>
      <li className={styles.figure}>
        <CoverageFigure figures={figures} />
        <span className={styles.noun}>coverage now and planned</span>
      </li>
    </ul>
  );
}

function CoverageFigure({ figures: { coverage, planned } }: { figures: RoadmapFigures }) {
  const now = inWords(coverage);
  const then = inWords(planned.later);
  return (
    <Explain
      isPlain
      className={styles.value}
      label={`Coverage now ${now}, planned ${then}`}
      title="Coverage of the journey"
      rows={[
        { label: 'Today', value: now },
        { label: 'With “now” done', value: inWords(planned.now) },
        { label: 'With “next” done too', value: inWords(planned.next) },
        { label: 'With all horizons done', value: then },
      ]}
      formula="Per stage Σ demand × presence ÷ Σ demand; the journey is their mean, weighted by importance."
      evidence="Planned counts the presence levels that open initiatives promise."
    >
      {now}
      <ArrowRight aria-hidden className={styles.arrow} />
      {then}
    </Explain>
  );
}

function useFromJourney<T>(work: (document: JourneyDocument) => T): T {
  const journey = useDocument((document) => document);
  return useMemo(() => work(journey), [work, journey]);
}

function inWords(coverage: number | null): string {
  return coverage === null ? 'unknown' : percent(coverage);
}
