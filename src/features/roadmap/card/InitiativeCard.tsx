import { Ellipsis, GripVertical, PanelRight } from 'lucide-react';
import { type MouseEvent, memo } from 'react';
import { ButtonContext } from 'react-aria-components';
import { horizonLabels, statusLabels } from '../../../domain/labels';
import { isOpen } from '../../../domain/model/initiative';
import { counted, quoted } from '../../../domain/words';
import { useDocument, useSession } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { IconButton } from '../../../ui/IconButton';
import { InlineText } from '../../../ui/InlineText';
import { useRoadmapTools } from '../roadmapDesk';
import { useRoadmapState } from '../roadmapState';
import { Blockers, Changed, GainFigure, GapsFigure, Score } from './CardFigures';
import { gapsOfCard } from './figures';
import styles from './InitiativeCard.module.css';
import { PromisedLevels } from './PromisedLevels';
import { Ratings } from './Ratings';
import { StatusMark } from './StatusMark';

interface Props {
  readonly id: string;
  /** 1-based, among the shown cards of its column. */
  readonly position: number;
  readonly count: number;
  /** Whether Tab stops here; one card of the board is the stop, arrow keys lead to the others. */
  readonly isTabStop: boolean;
}

const inTabOrder = {};
const outOfTabOrder = { excludeFromTabOrder: true };

/** An initiative on the board. */
export const InitiativeCard = memo(function InitiativeCard({ id, position, count, isTabStop }: Props) {
  const { desk, action } = useRoadmapTools();
  const initiative = useDocument((document) => document.initiatives.get(id));
  const closes = useDocument((document) => {
    const row = document.initiatives.get(id);
    return row ? gapsOfCard(document, row).count : 0;
  });
  const isSelected = useSession((state) => state.selection.some((row) => row.id === id));
  const isRenaming = useRoadmapState((state) => state.renamingId === id);
  const isCarried = useRoadmapState((state) => state.carried?.id === id);
  if (!initiative) return null;

  const { title, status, owner, horizon } = initiative;
  const name = [
    `Initiative ${quoted(title)}`,
    horizonLabels[horizon],
    `${position} of ${count}`,
    statusLabels[status].toLowerCase(),
    ...(closes > 0 ? [`${isOpen(initiative) ? 'closes' : 'closed'} ${counted(closes, 'gap')}`] : []),
  ].join(', ');

  const openMenu = (event: MouseEvent<HTMLElement>) => {
    event.preventDefault();
    desk.select(id);
    const isPointer = event.button === 2;
    const target = isPointer ? { x: event.clientX, y: event.clientY } : event.currentTarget;
    desk.store.setState({ menu: { id, target } });
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this groups what is said about one initiative
    <div
      role="group"
      data-initiative={id}
      data-carry={title}
      aria-label={name}
      tabIndex={isTabStop ? 0 : -1}
      className={cx(
        styles.card,
        isSelected && styles.selected,
        isCarried && styles.carried,
        !isOpen(initiative) && styles.finished,
        status === 'dropped' && styles.dropped,
      )}
      onFocus={() => desk.select(id)}
      onContextMenu={openMenu}
    >
      <ButtonContext value={isTabStop ? inTabOrder : outOfTabOrder}>
        <div className={styles.top}>
          <StatusMark status={status} />
          {owner.trim() !== '' && (
            <span dir="auto" className={styles.owner}>
              {owner}
            </span>
          )}
          <span className={styles.tools}>
            <IconButton
              label="Details"
              shortcut={action('roadmap.details').shortcuts?.[0]}
              icon={<PanelRight aria-hidden />}
              size="small"
              className={styles.tool}
              onPress={() => desk.openDetails(id)}
            />
            <IconButton
              label={`Actions for ${quoted(title)}`}
              icon={<Ellipsis aria-hidden />}
              size="small"
              hasTooltip={false}
              className={styles.tool}
              aria-haspopup="menu"
              onPress={({ target }) => {
                desk.select(id);
                desk.store.setState({ menu: { id, target } });
              }}
            />
            <span data-grip aria-hidden className={styles.grip}>
              <GripVertical />
            </span>
          </span>
        </div>
        <h3 className={styles.title}>
          <InlineText
            value={title}
            label="Initiative title"
            placeholder="What will you do?"
            maxLength={500}
            isFocusable={false}
            isEditing={isRenaming}
            onEditStart={() => desk.rename(id)}
            onInput={(text) => desk.typeTitle(id, text)}
            onRestore={(text) => desk.restoreTitle(id, text)}
            onCommit={(text) => desk.typeTitle(id, text)}
            onEditEnd={(reason) => desk.endRename(id, reason)}
          />
        </h3>
        <PromisedLevels initiative={initiative} />
        <Changed initiative={initiative} />
        <div className={styles.figures}>
          <Ratings initiative={initiative} />
          <Score initiative={initiative} />
        </div>
        <div className={styles.outcome}>
          <GapsFigure initiative={initiative} />
          <GainFigure initiative={initiative} />
          <Blockers initiative={initiative} />
        </div>
      </ButtonContext>
    </div>
  );
});
