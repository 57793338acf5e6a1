import type { ReactNode, RefObject } from 'react';
import type { Blank } from '../../state/talkChannel';
import { edgeOf, type Frame, isSmall, isWayOutBelow } from './frame/frame';
import { ProgressLine } from './ProgressLine';
import { variables } from './parts/variables';
import type { Slide } from './slides';
import styles from './Talk.module.css';
import { World } from './World';

interface TalkProps {
  /** The element that the frame is measured by. */
  readonly root: RefObject<HTMLDivElement | null>;
  readonly frame: Frame;
  readonly slides: readonly Slide[];
  readonly index: number;
  readonly blank: Blank | null;
  readonly onGo: (index: number) => void;
  /** What lies over the slides. */
  readonly children?: ReactNode;
}

/** The slides on a whole screen, as the facilitator's window and that of the audience show them. */
export function Talk({ root, frame, slides, index, blank, onGo, children }: TalkProps) {
  const edge = edgeOf(frame);
  return (
    <div
      ref={root}
      data-small={isSmall(frame) ? '' : undefined}
      data-below={isWayOutBelow(frame) ? '' : undefined}
      className={styles.present}
      style={variables({ u: `${frame.unit}px`, side: edge.side, top: edge.top })}
    >
      <div className={styles.talk} hidden={blank !== null}>
        <World slides={slides} index={index} frame={frame} />
        <ProgressLine slides={slides} index={index} frame={frame} onGo={onGo} />
      </div>
      {blank && <div className={styles.blank} data-blank={blank} />}
      {children}
    </div>
  );
}
