import { Ellipsis, TriangleAlert } from 'lucide-react';
import { type MouseEvent, memo, useEffect, useEffectEvent, useRef } from 'react';
import { GridListItem } from 'react-aria-components';
import { journeyKindLabels } from '../../domain/labels';
import { gapCountsInWords } from '../../domain/roadmap/gapCounts';
import { isolated } from '../../domain/words';
import { exactTime, relativeTime } from '../../parts/relativeTime';
import { SceneView } from '../../parts/SceneView';
import { shownTitle } from '../../parts/words';
import type { JourneyRecord } from '../../state/workspace';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import type { ContextMenuTarget } from '../../ui/ContextMenu';
import { type EditEnd, InlineText } from '../../ui/InlineText';
import { MenuButton } from '../../ui/MenuButton';
import { CoverageFigure } from './CoverageFigure';
import styles from './JourneyCard.module.css';
import { journeyMenu } from './journeyActions';
import type { Reader } from './readings';
import type { JourneySummary } from './summary';
import { useReading } from './useLibrary';
import type { TypedTitle } from './useRename';

export interface CardHandlers {
  /** The card is on the page. */
  onDrawn(journeyId: string): void;
  /** Runs one of `journeyActions`. */
  onAction(actionId: string, journeyId: string): void;
  onMenu(target: ContextMenuTarget, record: JourneyRecord, title: string): void;
  onRename(journeyId: string, typed: TypedTitle): void;
  onRenameEnd(journeyId: string, reason: EditEnd): void;
  /** Downloads what the database holds of a journey that cannot be read. */
  onSalvage(journeyId: string): void;
}

export interface JourneyCardProps {
  /** The same object with every render. */
  handlers: CardHandlers;
  record: JourneyRecord;
  reader: Reader;
  /** Milliseconds since 1970. */
  now: number;
  isRenaming: boolean;
  typed: TypedTitle | undefined;
}

/** A journey in the grid: its picture, what it is called, how well it is covered and when it last changed. */
export const JourneyCard = memo(function JourneyCard(props: JourneyCardProps) {
  const { record, reader, typed, handlers } = props;
  const reading = useReading(reader, record.id);
  const item = useRef<HTMLDivElement>(null);
  const stored = reading?.kind === 'read' ? reading.summary.title : '';
  const title = shownTitle(typed && typed.seq === reading?.seq ? typed.title : stored);
  const name = reading?.kind === 'unreadable' ? 'A journey that cannot be read' : title;

  const openMenu = (event: MouseEvent) => {
    event.preventDefault();
    // The context-menu key has no point to open at; then the card itself is the place.
    const byPointer = event.button === 2;
    handlers.onMenu(byPointer || !item.current ? { x: event.clientX, y: event.clientY } : item.current, record, name);
  };

  return (
    <GridListItem
      ref={item}
      id={record.id}
      textValue={name}
      className={styles.card ?? ''}
      onContextMenu={openMenu}
      data-journey={record.id}
    >
      <Drawn onDrawn={() => handlers.onDrawn(record.id)} />
      {reading === null && <Waiting />}
      {reading?.kind === 'read' && <Content {...props} summary={reading.summary} seq={reading.seq} title={title} />}
      {reading?.kind === 'unreadable' && (
        <Unreadable {...props} message={reading.problem.message} onRetry={() => reader.retry(record.id)} />
      )}
    </GridListItem>
  );
});

/** React Aria renders the card itself ahead of the page, to know its items; what is inside it is rendered on the page. */
function Drawn({ onDrawn }: { onDrawn: () => void }) {
  const drawn = useEffectEvent(onDrawn);
  useEffect(() => drawn(), []);
  return null;
}

interface ContentProps extends JourneyCardProps {
  summary: JourneySummary;
  /** The commit that the summary is of. */
  seq: number;
  title: string;
}

function Content(props: ContentProps) {
  const { record, summary, title, isRenaming } = props;
  const { gaps } = summary;
  return (
    <>
      <div className={styles.picture}>
        <SceneView scene={summary.picture} isFitted />
      </div>
      <div className={styles.body}>
        <div className={styles.heading}>
          {isRenaming ? (
            <TitleField {...props} />
          ) : (
            <h3 dir="auto" className={styles.title}>
              {title}
            </h3>
          )}
          <MenuButton
            iconOnly
            size="small"
            label={`More for ‘${isolated(title)}’`}
            icon={<Ellipsis aria-hidden />}
            items={journeyMenu}
            placement="bottom end"
            onAction={(id) => props.handlers.onAction(id, record.id)}
          />
        </div>
        <div className={styles.marks}>
          <Badge look={summary.kind === 'future' ? 'hatched' : 'outline'} title={journeyKindLabels[summary.kind]}>
            {summary.kind === 'current' ? 'As-is' : 'To-be'}
          </Badge>
          {summary.illustration && <Badge title="A made-up example">Illustration</Badge>}
        </div>
        <div className={styles.figures}>
          <CoverageFigure summary={summary} />
          <span className={styles.gaps}>{gapCountsInWords(gaps)}</span>
          <Changed record={record} now={props.now} />
        </div>
      </div>
    </>
  );
}

/** Keeps presses in the field from reaching the card, which would open the journey. */
function TitleField({ record, summary, seq, handlers }: ContentProps) {
  const stop = (event: { stopPropagation(): void }) => event.stopPropagation();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps events of the field inside
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys in the field stay there by themselves
    <div className={styles.title} onPointerDown={stop} onMouseDown={stop} onClick={stop} onContextMenu={stop}>
      <InlineText
        isEditing
        isFocusable={false}
        label="Title"
        placeholder="Untitled journey"
        maxLength={500}
        value={summary.title}
        onCommit={(title) => handlers.onRename(record.id, { title, seq })}
        onEditEnd={(reason) => handlers.onRenameEnd(record.id, reason)}
      />
    </div>
  );
}

function Changed({ record, now }: { record: JourneyRecord; now: number }) {
  return (
    <time
      className={styles.changed}
      dateTime={new Date(record.updatedAt).toISOString()}
      title={`Changed on ${exactTime(record.updatedAt)}`}
    >
      {relativeTime(record.updatedAt, now)}
    </time>
  );
}

function Waiting() {
  return (
    <>
      <div className={styles.picture} />
      <div className={styles.body}>
        <span className={styles.blank} />
      </div>
    </>
  );
}

function Unreadable(props: JourneyCardProps & { message: string; onRetry: () => void }) {
  const { record, message, now, onRetry, handlers } = props;
  return (
    <div className={styles.unreadable}>
      <TriangleAlert aria-hidden className={styles.warning} />
      <h3 className={styles.title}>This journey cannot be read</h3>
      <p className={styles.message}>{message}</p>
      <p className={styles.kept}>
        It is kept as it is. Last change: <Changed record={record} now={now} />
      </p>
      <div className={styles.ways}>
        <Button size="small" onPress={() => handlers.onSalvage(record.id)}>
          Download what is there
        </Button>
        <Button size="small" variant="quiet" onPress={onRetry}>
          Try again
        </Button>
        <Button size="small" variant="quiet" onPress={() => handlers.onAction('library.remove', record.id)}>
          Delete
        </Button>
      </div>
    </div>
  );
}
