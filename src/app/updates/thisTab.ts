import { isPresenting } from '../../state/routes';
import type { Workspace } from '../../state/workspace';
import { DATABASE_VERSION } from '../../storage/database';
import { answerTabs, type TabInfo, type Tabs } from '../../storage/tabs';

/** This tab among the others of the browser. */
export interface ThisTab {
  readonly tabs: Tabs;
  /** What it says of itself when another tab asks. */
  describe(): TabInfo;
  /** Whether text went into a field within the last seconds, the pointer is held down, or a dialog or menu is open. */
  isInHand(): boolean;
}

/** Milliseconds after the last key in a field during which somebody is taken to be typing. */
const TYPING = 4_000;

/** Something that a reload would take away. A message that comes and goes calls itself a dialog that is not modal. */
const OPEN_DIALOG = '[role="dialog"], [role="alertdialog"]:not([aria-modal="false"]), [role="menu"]';

/** Follows what happens in this tab, and answers the tabs that ask for it. */
export function watchThisTab({
  tab,
  tabs,
  access,
  hasUnsavedEdits,
}: Pick<Workspace, 'tab' | 'tabs' | 'hasUnsavedEdits'> & {
  readonly access: Pick<Workspace['access'], 'isOpen'>;
}): ThisTab {
  let typedAt = Number.NEGATIVE_INFINITY;
  let isHeld = false;
  const listen = (types: readonly string[], listener: () => void) => {
    for (const type of types) window.addEventListener(type, listener, { capture: true, passive: true });
  };
  listen(['input'], () => {
    typedAt = performance.now();
  });
  listen(['pointerdown'], () => {
    isHeld = true;
  });
  listen(['pointerup', 'pointercancel', 'dragend', 'blur'], () => {
    isHeld = false;
  });

  const isInHand = () => isHeld || performance.now() - typedAt < TYPING || document.querySelector(OPEN_DIALOG) !== null;
  const describe = (): TabInfo => ({
    id: tab.id,
    title: document.title,
    databaseVersion: DATABASE_VERSION,
    keepsDatabase: access.isOpen(),
    isSaved: !hasUnsavedEdits(),
    isIdle: !isInHand() && !isPresenting(window.location.hash),
  });
  answerTabs(tabs, describe);
  return { tabs, describe, isInHand };
}
