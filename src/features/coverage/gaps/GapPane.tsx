import { useRef } from 'react';
import { gapCounts, gapCountsInWords } from '../../../domain/roadmap/gapCounts';
import { quoted } from '../../../domain/words';
import { useDocument } from '../../../state/context';
import { useAnalysis } from '../../../state/useAnalysis';
import { Button } from '../../../ui/Button';
import { REGION } from '../../../ui/screenParts';
import { useSettings, useSettingsStore } from '../settings';
import { DismissedGaps } from './DismissedGaps';
import { choicesIn, noFilter, passes } from './filter';
import { GapFilters } from './GapFilters';
import { GapList } from './GapList';
import styles from './GapPane.module.css';
import { useGapEdits } from './useGapEdits';

/** The gaps of the journey, worst first, with what can be decided about each. */
export function GapPane() {
  const settings = useSettingsStore();
  const document = useDocument((whole) => whole);
  const gaps = useAnalysis((analysis) => analysis.gaps);
  const hasCells = useAnalysis((analysis) => analysis.cells.size > 0);
  const filter = useSettings((state) => state.gapFilter);
  const edits = useGapEdits();
  const search = useRef<HTMLInputElement>(null);
  const shown = gaps.filter((gap) => passes(filter, gap, document));
  const isNarrowed = choicesIn(filter) > 0 || filter.text.trim() !== '';
  return (
    <section aria-label="Gaps" {...{ [REGION]: '' }} className={styles.pane}>
      <header className={styles.head}>
        <h2 className={styles.title}>Gaps, worst first</h2>
        <span className={styles.count} role="status">
          {isNarrowed ? `${shown.length} of ${gaps.length}` : gapCountsInWords(gapCounts(document))}
        </span>
        {isNarrowed && (
          <Button size="small" variant="quiet" onPress={() => settings.setState({ gapFilter: noFilter })}>
            Show all
          </Button>
        )}
      </header>
      <GapFilters searchRef={search} />
      <div className={styles.scroller}>
        {shown.length > 0 ? (
          <GapList gaps={shown} edits={edits} searchRef={search} />
        ) : (
          <p className={styles.none}>{emptyWords(isNarrowed, hasCells)}</p>
        )}
        <DismissedGaps edits={edits} />
      </div>
    </section>
  );
}

function emptyWords(isNarrowed: boolean, hasCells: boolean): string {
  if (isNarrowed) return 'No gap matches. Widen the search or the filter.';
  return hasCells
    ? `Nothing falls short of the demand that is known. Gaps show here as soon as you say in ${quoted('Demand')} who uses which channel.`
    : 'Gaps show here as soon as the journey has stages and channels.';
}
