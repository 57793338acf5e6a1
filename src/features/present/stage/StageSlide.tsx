import { cx } from '../../../ui/cx';
import { variables } from '../parts/variables';
import { ChannelList } from './ChannelList';
import { StagePanel } from './StagePanel';
import styles from './StageSlide.module.css';
import type { StagePage } from './stagePage';
import { SLIDE } from './stagePages';
import { TouchpointCards } from './TouchpointCards';

interface StageSlideProps {
  page: StagePage;
  /** From 1, among so many. */
  number: number;
  count: number;
  /** Which part of the stage it is: “continued 2 of 3”, or nothing. */
  part: string;
  isFirst: boolean;
}

/** One stage from near: what customers want there, what was promised, what happens, and on which channels. */
export function StageSlide({ page, number, count, part, isFirst }: StageSlideProps) {
  const { panel, gutter, top, lane } = SLIDE;
  const form = page.isStacked ? styles.stacked : page.isBare && styles.bare;
  return (
    <div
      className={cx(styles.stage, form)}
      style={variables({ panel, gutter, lane, ...(page.isStacked ? {} : { top }) })}
    >
      <StagePanel page={page} number={number} count={count} part={part} isFirst={isFirst} />
      {!page.isBare && (
        <div className={styles.side}>
          {page.cards.length > 0 && <TouchpointCards cards={page.cards} look={page.look} />}
          {page.channels && <ChannelList page={page.channels} />}
        </div>
      )}
    </div>
  );
}
