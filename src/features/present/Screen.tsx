import { cx } from '../../ui/cx';
import type { Sight } from './frame/camera';
import { variables } from './parts/variables';
import styles from './Screen.module.css';
import { type Slide, slideLabel } from './slides';

/** One slide where the camera sees it. Those that it does not look at are out of reach for keys and screen readers. */
export function Screen(props: { slide: Slide; sight: Sight; isShown: boolean; children: React.ReactNode }) {
  const { slide, sight, isShown, children } = props;
  return (
    <section
      aria-roledescription="slide"
      aria-label={slideLabel(slide)}
      data-slide={slide.key}
      inert={!isShown}
      className={cx(styles.slide, isShown && styles.shown)}
      style={variables({ x: sight.x, y: sight.y, scale: sight.scale })}
    >
      {children}
    </section>
  );
}
