import { useAnalysis, useDocument } from '../../../state/context';
import { EDGE, type Frame } from '../frame/frame';
import { variables } from '../parts/variables';
import { ChannelList } from './ChannelList';
import { channelRows } from './channelRows';
import { StagePanel } from './StagePanel';
import styles from './StageSlide.module.css';
import { TouchpointCards } from './TouchpointCards';

/** Sizes in units: the panel at the left, and what lies between and inside the parts. */
const PANEL = 520;
const GUTTER = 36;
const TOP = 44;
const LANE_GAP = 24;

interface StageSlideProps {
  stageId: string;
  /** From 1, among so many. */
  number: number;
  count: number;
  frame: Frame;
}

/** One stage from near: what customers want there, what was promised, what happens, and on which channels. */
export function StageSlide({ stageId, number, count, frame }: StageSlideProps) {
  const stage = useDocument((document) => document.stages.get(stageId));
  const channels = useDocument((document) => document.channels);
  const presences = useDocument((document) => document.presences);
  const cells = useAnalysis((analysis) => analysis.cells);
  if (!stage) return null;

  const width = frame.width - 2 * EDGE.side - PANEL - GUTTER;
  const height = frame.height - TOP - EDGE.line;
  const list = channelRows({ stageId, channels, presences, cells }, frame);
  return (
    <div className={styles.stage} style={variables({ panel: PANEL, gutter: GUTTER, top: TOP, lane: LANE_GAP })}>
      <StagePanel stage={stage} number={number} count={count} width={PANEL} height={height} />
      <div className={styles.side}>
        <TouchpointCards stageId={stageId} width={width} height={height - list.height - LANE_GAP} />
        <ChannelList list={list} width={width} />
      </div>
    </div>
  );
}
