import type { MouseEvent } from 'react';
import { textWidth } from '../../domain/layout/textWidth';
import { type StageTone, stageTones } from '../../domain/stageTone';
import { useDocumentShallow } from '../../state/context';
import { cx } from '../../ui/cx';
import { edgeOf, type Frame, isSmall, isWayOutBelow, WAY_OUT } from './frame/frame';
import { fitOneLine, SMALL_STRONG } from './frame/type';
import styles from './ProgressLine.module.css';
import phase from './parts/phase.module.css';
import { variables } from './parts/variables';
import { type Slide, slideLabel } from './slides';

/** Units across a station, where there is room for it. */
const DOT = 22;
/** By how much the one that is shown is larger. */
const HERE = 1.7;

interface ProgressLineProps {
  slides: readonly Slide[];
  index: number;
  frame: Frame;
  onGo: (index: number) => void;
}

/** The talk as a line with a station per subject: what is behind, where it stands, what is to come. */
export function ProgressLine({ slides: all, index: shown, frame, onGo }: ProgressLineProps) {
  const slides = all.filter(({ part }) => part === 1);
  const index = all.slice(0, shown + 1).filter(({ part }) => part === 1).length - 1;
  const phases = useDocumentShallow((document) =>
    slides.map((slide): StageTone | undefined =>
      slide.kind === 'stage' ? stageTones(document.stages).get(slide.stageId) : undefined,
    ),
  );
  const { side } = edgeOf(frame);
  const end = isWayOutBelow(frame) ? Math.max(side, WAY_OUT) : side;
  const width = frame.width - side - end;
  const pitch = width / slides.length;
  const isNamed = slides.every(({ name }) => textWidth(name, SMALL_STRONG) <= pitch - 16);
  const current = all[shown];
  const part = slides.length > 1 ? index / (slides.length - 1) : 0;

  return (
    <nav
      aria-label="Slides"
      className={styles.line}
      style={variables({ count: slides.length, part, end, dot: Math.min(DOT, pitch / HERE) })}
    >
      <span aria-hidden className={styles.rail} />
      <span aria-hidden className={styles.travelled} />
      <ol className={styles.stations}>
        {slides.map((slide, i) => (
          <li key={slide.key} className={styles.stop}>
            <button
              type="button"
              aria-label={slideLabel(slide)}
              aria-current={i === index ? 'step' : undefined}
              data-phase={phases[i]}
              data-state={i < index ? 'behind' : i === index ? 'here' : 'ahead'}
              className={cx(phase.colours, styles.station)}
              onClick={() => onGo(all.indexOf(slide))}
              onMouseDown={keepFocusAway}
            >
              <span className={styles.mark} />
              {isNamed && (
                <span dir="auto" aria-hidden className={styles.name}>
                  {slide.name}
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
      {!isNamed && current && (
        <span aria-hidden className={styles.only}>
          {fitOneLine(slideLabel(current), isSmall(frame) ? width - pitch : frame.width / 2, SMALL_STRONG).lines}
        </span>
      )}
    </nav>
  );
}

/** A station that was clicked must not keep the keys: Space goes on from there. */
function keepFocusAway(event: MouseEvent) {
  event.preventDefault();
}
