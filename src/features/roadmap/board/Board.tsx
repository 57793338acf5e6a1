import { type KeyboardEvent, useEffect } from 'react';
import { horizons } from '../../../domain/model/initiative';
import { useDocument, useJourney, useSession } from '../../../state/context';
import { isComposing } from '../../../ui/keys';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { cardAround, cardElement } from '../focus';
import { useRoadmapTools } from '../roadmapDesk';
import { useRoadmapState } from '../roadmapState';
import styles from './Board.module.css';
import { Column } from './Column';
import { cardBeside, columnsOf } from './places';

const steps: Readonly<Record<string, Parameters<typeof cardBeside>[2]>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

/** Now, next and later beside each other. Arrow keys walk over the cards; one card is the stop for Tab. */
export function Board() {
  const { desk } = useRoadmapTools();
  const { engine } = useJourney();
  const filter = useRoadmapState((state) => state.filter);
  const selectedId = useSession(
    (state) => state.selection.findLast(({ table }) => table === 'initiatives')?.id ?? null,
  );
  const tabStop = useDocument((document) => {
    const shown = columnsOf(document, filter).flat();
    return selectedId !== null && shown.includes(selectedId) ? selectedId : (shown[0] ?? null);
  });

  useEffect(() => {
    const selected = desk.selected();
    if (selected) cardElement(desk.root(), selected.id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [desk]);

  function walk(event: KeyboardEvent) {
    if (isComposing(event)) return;
    const to = steps[event.key];
    const card = cardAround(event.target as Element);
    const id = card?.dataset.initiative;
    if (event.key === 'Escape' && id && !event.defaultPrevented) {
      if (event.target === card) desk.closeDetails();
      else desk.focus(id);
      return;
    }
    if (!to || !id || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const next = cardBeside(columnsOf(engine.store.getState().document, filter), id, to);
    event.preventDefault();
    if (next) desk.focus(next);
  }

  return (
    <section
      data-board
      aria-label="Roadmap board"
      aria-describedby="roadmap-keys"
      className={styles.board}
      onKeyDown={walk}
    >
      <VisuallyHidden id="roadmap-keys">
        Arrow keys walk over the initiatives. Alt with an arrow key moves one. Enter edits its title, E opens its
        details.
      </VisuallyHidden>
      <div className={styles.columns}>
        {horizons.map((horizon) => (
          <Column key={horizon} horizon={horizon} tabStop={tabStop} />
        ))}
      </div>
    </section>
  );
}
