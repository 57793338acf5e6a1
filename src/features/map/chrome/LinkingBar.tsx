import { quoted } from '../../../domain/words';
import { useDocument } from '../../../state/context';
import { Button } from '../../../ui/Button';
import { Kbd } from '../../../ui/Kbd';
import { cancelLinking } from '../linking';
import { useMapContext } from '../mapContext';
import { useMapState } from '../mapStore';
import styles from './LinkingBar.module.css';

/** Says that a link is being drawn, from where to where, and how to end it. */
export function LinkingBar() {
  const context = useMapContext();
  const linking = useMapState((map) => map.linking);
  const from = useDocument((document) => document.touchpoints.get(linking?.fromId ?? '')?.title);
  const to = useDocument((document) => document.touchpoints.get(linking?.toId ?? '')?.title);
  if (!linking) return null;
  return (
    <div className={styles.bar}>
      <span className={styles.text}>
        {to === undefined
          ? `Link from ${quoted(from ?? '')}: choose a card`
          : `Link ${quoted(from ?? '')} to ${quoted(to)}`}
      </span>
      <span className={styles.keys}>
        <Kbd shortcut="Enter" /> links
      </span>
      <Button size="small" variant="quiet" onPress={() => cancelLinking(context)}>
        Cancel
      </Button>
    </div>
  );
}
