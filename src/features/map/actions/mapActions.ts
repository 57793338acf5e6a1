import type { Action } from '../../../state/actions';
import type { MapContext } from '../mapContext';
import { addingActions } from './adding';
import { clipboardActions } from './clipboard';
import { editingActions } from './editing';
import { linkActions } from './links';
import { movingActions } from './moving';
import { ratingActions } from './rating';
import { viewingActions } from './viewing';

/** Everything one can do on the map. Where two share a key, the first that makes sense has it. */
export const mapActions: readonly Action<MapContext>[] = [
  ...addingActions,
  ...editingActions,
  ...clipboardActions,
  ...movingActions,
  ...linkActions,
  ...ratingActions,
  ...viewingActions,
];
