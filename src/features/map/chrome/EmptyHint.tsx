import { Plus } from 'lucide-react';
import { inOrder } from '../../../domain/order';
import { useSession } from '../../../state/context';
import { Button } from '../../../ui/Button';
import { cx } from '../../../ui/cx';
import { Kbd } from '../../../ui/Kbd';
import { documentOf, useMapContext } from '../mapContext';
import { addTouchpointTo } from '../typing';
import styles from './EmptyHint.module.css';

/** The first step on an empty map, done together: over the canvas, or among the lines around it. */
export function EmptyHint({ isAmongLines = false }: { isAmongLines?: boolean }) {
  const context = useMapContext();
  const isPaletteOpen = useSession((session) => session.isPaletteOpen);
  if (isPaletteOpen) return null;
  const first = inOrder(documentOf(context).stages.values())[0];
  return (
    <section className={cx(styles.hint, isAmongLines && styles.amongLines)} aria-label="How to begin">
      <p className={styles.text}>
        Where do customers first hear of you? Type it as a touchpoint; then add what happens next, stage by stage.
      </p>
      <Button variant="primary" icon={<Plus aria-hidden />} onPress={() => first && addTouchpointTo(context, first.id)}>
        Add the first touchpoint
      </Button>
      <p className={styles.keys}>
        or press <Kbd shortcut="n" /> in any stage
      </p>
    </section>
  );
}
