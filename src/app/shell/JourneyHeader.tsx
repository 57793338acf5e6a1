import { ChevronDown, Ellipsis, Redo2, Undo2 } from 'lucide-react';
import { Suspense } from 'react';
import { Link } from 'wouter';
import { editJourney } from '../../domain/commands/journeys';
import { journeyOf } from '../../domain/document';
import { travelBeyond, useTypingSession } from '../../parts/typingSession';
import { useOfferedActions } from '../../state/actionRegistry';
import { useDocument, useEngineState, useJourney } from '../../state/context';
import { journeyPath, libraryPath, type View, views } from '../../state/routes';
import { Badge } from '../../ui/Badge';
import { cx } from '../../ui/cx';
import { IconButton } from '../../ui/IconButton';
import { InlineText } from '../../ui/InlineText';
import { Mark } from '../../ui/Mark';
import { onDemand } from '../../ui/onDemand';
import { Spare } from '../../ui/Spare';
import { REGION } from '../../ui/screenParts';
import { viewEntries } from '../views';
import { Fold } from './Fold';
import styles from './JourneyHeader.module.css';
import { SaveStatus } from './SaveStatus';
import { ShellTools } from './ShellTools';

const ChangedInOtherTab = onDemand(() => import('./ChangedInOtherTab').then((m) => m.ChangedInOtherTab));

/** One slim line: where you are, the views, and whether your work is safe. */
export function JourneyHeader({ view }: { view: View }) {
  const { engine } = useJourney();
  return (
    <header className={styles.header} {...{ [REGION]: '' }}>
      <Link href={libraryPath} className={styles.home} aria-label="Library">
        <Mark size={22} />
      </Link>
      <Title />
      <nav aria-label="Views" className={styles.views}>
        <Fold
          label={`${viewEntries[view].name}, all views`}
          face={
            <>
              {viewEntries[view].name}
              <ChevronDown aria-hidden />
            </>
          }
          side="start"
        >
          {views.map((one) => (
            <Link
              key={one}
              href={journeyPath(engine.journeyId, one)}
              className={cx(styles.view, one === view && styles.current)}
              aria-current={one === view ? 'page' : undefined}
            >
              {viewEntries[one].name}
            </Link>
          ))}
        </Fold>
      </nav>
      <div className={styles.end}>
        <Spare resetKey={engine}>
          <Suspense>
            <ChangedInOtherTab />
          </Suspense>
        </Spare>
        <SaveStatus />
        <div className={styles.tools}>
          <HistoryButtons />
          <Fold label="More" face={<Ellipsis aria-hidden />} side="end">
            <ShellTools isFolding />
          </Fold>
        </div>
      </div>
    </header>
  );
}

function Title() {
  const { engine } = useJourney();
  const title = useDocument((document) => journeyOf(document).title);
  const isIllustration = useDocument((document) => journeyOf(document).illustration);
  const isReadOnly = useEngineState((state) => state.readOnly !== null);
  const sessions = useTypingSession('journey.title');
  const rename = (next: string) => {
    engine.dispatch(editJourney, { title: next }, sessions.now());
  };
  return (
    <div className={styles.title}>
      <h1 className={styles.heading}>
        <InlineText
          value={title}
          label="Journey title"
          placeholder="Untitled journey"
          maxLength={500}
          className={styles.name}
          isReadOnly={isReadOnly}
          onInput={rename}
          onBeyond={(kind) => travelBeyond(engine, kind)}
          onCommit={rename}
          onEditStart={sessions.begin}
        />
      </h1>
      {isIllustration && <Badge look="outline">Illustration</Badge>}
    </div>
  );
}

function HistoryButtons() {
  const { engine } = useJourney();
  const undo = useEngineState(({ history, readOnly }) => (readOnly ? undefined : history.done.at(-1)?.label));
  const redo = useEngineState(({ history, readOnly }) => (readOnly ? undefined : history.undone.at(-1)?.label));
  const actions = useOfferedActions();
  const run = (id: string) => actions.find((action) => action.id === id)?.run();
  const shortcut = (id: string) => actions.find((action) => action.id === id)?.shortcuts?.[0];
  return (
    <div key={engine.journeyId} className={styles.group}>
      <IconButton
        label={undo === undefined ? 'Undo' : `Undo: ${undo}`}
        shortcut={shortcut('undo')}
        icon={<Undo2 aria-hidden />}
        isDisabled={undo === undefined}
        onPress={() => run('undo')}
      />
      <IconButton
        label={redo === undefined ? 'Redo' : `Redo: ${redo}`}
        shortcut={shortcut('redo')}
        icon={<Redo2 aria-hidden />}
        isDisabled={redo === undefined}
        onPress={() => run('redo')}
      />
    </div>
  );
}
