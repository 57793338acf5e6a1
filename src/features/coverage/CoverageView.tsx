import { ChartColumn, ChartScatter, Grid3x3 } from 'lucide-react';
import { useActions } from '../../state/actionRegistry';
import { useDocument, useJourney } from '../../state/context';
import { journeyPath } from '../../state/routes';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { REGION } from '../../ui/screenParts';
import { type TabItem, Tabs } from '../../ui/Tabs';
import styles from './CoverageView.module.css';
import { LandscapePane } from './charts/LandscapePane';
import { StagesPane } from './charts/StagesPane';
import { coverageActions } from './coverageActions';
import { GapPane } from './gaps/GapPane';
import { MatrixPane } from './matrix/MatrixPane';
import { type Lens, useSettings, useSettingsStore } from './settings';
import { SummaryStrip } from './summary/SummaryStrip';

const lenses: readonly TabItem<Lens>[] = [
  { id: 'matrix', label: 'Matrix', icon: <Grid3x3 aria-hidden />, content: <MatrixPane /> },
  { id: 'stages', label: 'By stage', icon: <ChartColumn aria-hidden />, content: <StagesPane /> },
  { id: 'landscape', label: 'Opportunity landscape', icon: <ChartScatter aria-hidden />, content: <LandscapePane /> },
];

/** Where customers are and the organisation is not: the figures on the left, what to decide about them on the right. */
export function CoverageView() {
  const { engine } = useJourney();
  const settings = useSettingsStore();
  const lens = useSettings((state) => state.lens);
  const isEmpty = useDocument(({ stages, channels }) => stages.size === 0 || channels.size === 0);
  useActions(coverageActions, { settings });

  if (isEmpty) {
    return (
      <div className={styles.empty}>
        <EmptyState
          title="Nothing to cover yet"
          action={
            <LinkButton variant="primary" href={`#${journeyPath(engine.journeyId, 'map')}`}>
              Go to the map
            </LinkButton>
          }
        >
          Attach a channel to a stage on the map. Here you then see where customers are and you are not, stage by stage.
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <SummaryStrip />
      <div className={styles.halves}>
        <section
          aria-label="Figures"
          {...{ [REGION]: '' }}
          className={styles.figures}
          onFocus={() => settings.setState({ gapAtHand: null })}
        >
          <Tabs
            label="What to look at"
            items={lenses}
            value={lens}
            onChange={(next) => settings.setState({ lens: next })}
            className={styles.tabs}
            panelClassName={styles.panel}
          />
        </section>
        <GapPane />
      </div>
    </div>
  );
}
