import type { DropTarget } from '../../../domain/layout/dropTarget';
import { acceptedFiles } from '../../../exchange/importFormats';
import { keyOfElement, refOfKey } from '../canvas/keys';
import { stageIdOf } from '../kinds';
import { documentOf, type MapContext } from '../mapContext';
import { importFile, pasteOnMap, say } from './clipboard';
import { pastedIn } from './forms';

const NONE: ReadonlySet<string> = new Set();
const TABLES = acceptedFiles('rows');

/**
 * A text or a table dragged over the map from elsewhere: text shows where its cards would land. Nothing happens to what
 * the map has no place for, such as a link. The keyboard's way is to paste.
 */
export function dragOnMap(context: MapContext, event: DragEvent): void {
  const { dataTransfer: data } = event;
  if (event.type === 'dragleave') {
    if (!isOnMap(event.relatedTarget)) showLanding(context, null);
    return;
  }
  if (!data || event.defaultPrevented || !isOnMap(event.target) || context.engine.store.getState().readOnly) return;
  const hasFiles = data.types.includes('Files');
  const isText = !hasFiles && data.types.includes('text/plain') && !data.types.includes('text/uri-list');
  const target = isText || hasFiles ? targetAt(context, event) : null;
  if (event.type === 'dragover') {
    if (!isText) return;
    event.preventDefault();
    data.dropEffect = 'copy';
    showLanding(context, target && 'line' in target ? target : null);
    return;
  }
  showLanding(context, null);
  const [file, ...others] = [...data.files].filter(isTable);
  if (!file && !isText) return;
  event.preventDefault();
  if (file) importFile(context, file, target?.stageId ?? null);
  else pasteOnMap(context, pastedIn(data), target);
  if (others.length > 0) say('One table comes at a time: the first of them was taken.');
}

const isTable = ({ name }: File) => TABLES.some((ending) => name.toLowerCase().endsWith(ending));

/** A field that is being written in takes text itself. */
function isOnMap(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('.react-flow, [role="tree"]') !== null &&
    !target.closest('input, textarea')
  );
}

function targetAt(
  context: MapContext,
  { clientX, clientY, target }: DragEvent,
): DropTarget | { stageId: string } | null {
  const camera = context.camera();
  if (camera) {
    const point = camera.pointAt({ x: clientX, y: clientY });
    return context.sights.map().dropTarget(documentOf(context), point, { table: 'touchpoints' });
  }
  const stageId = stageIdOf(documentOf(context), refOfKey(keyOfElement(target)));
  return stageId ? { stageId } : null;
}

/** As for cards in hand, of which there are none here. */
function showLanding(context: MapContext, card: DropTarget | null): void {
  const { drag } = context.map.getState();
  const isThere = drag?.card?.stageId === card?.stageId && drag?.card?.index === card?.index;
  if (!isThere) context.map.setState({ drag: card && { keys: NONE, card, stage: null } });
}
