import type { KeyboardEvent, MouseEvent } from 'react';
import { textWidth } from '../../domain/layout/textWidth';
import type { Phase } from '../../domain/model/stage';
import { useDocumentShallow } from '../../state/context';
import { cx } from '../../ui/cx';
import { EDGE, type Frame } from './frame/frame';
import { fitOneLine, SMALL_STRONG } from './frame/type';
import styles from './ProgressLine.module.css';
import phase from './parts/phase.module.css';
import { variables } from './parts/variables';
import { type Slide, slideLabel } from './slides';

interface ProgressLineProps {
  slides: readonly Slide[];
  index: number;
  frame: Frame;
  onGo: (index: number) => void;
}

/** The talk as a line with a station per slide: what is behind, where it stands, what is to come. */
export function ProgressLine({ slides, index, frame, onGo }: ProgressLineProps) {
  const phases = useDocumentShallow((document) =>
    slides.map((slide): Phase | undefined =>
      slide.kind === 'stage' ? document.stages.get(slide.stageId)?.phase : undefined,
    ),
  );
  const pitch = (frame.width - 2 * EDGE.side) / slides.length;
  const isNamed = slides.every(({ name }) => textWidth(name, SMALL_STRONG) <= pitch - 16);
  const current = slides[index];
  const part = slides.length > 1 ? index / (slides.length - 1) : 0;

  return (
    <nav aria-label="Slides" className={styles.line} style={variables({ count: slides.length, part })}>
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
              onClick={() => onGo(i)}
              onMouseDown={keepFocusAway}
              onKeyDown={(event) => pressOnSpace(event, () => onGo(i))}
            >
              <span className={styles.mark} />
              {isNamed && (
                <span aria-hidden className={styles.name}>
                  {slide.name}
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
      {!isNamed && current && (
        <span aria-hidden className={styles.only}>
          {fitOneLine(slideLabel(current), frame.width / 2, SMALL_STRONG).lines}
        </span>
      )}
    </nav>
  );
}

/** A station that was clicked must not keep the keys: Space goes on from there. */
function keepFocusAway(event: MouseEvent) {
  event.preventDefault();
}

/** On a station that has the focus Space presses it, as on any button, and does not turn the slide. */
function pressOnSpace(event: KeyboardEvent, press: () => void) {
  if (event.key !== ' ') return;
  event.preventDefault();
  press();
}
