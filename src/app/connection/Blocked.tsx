import { DatabaseZap } from 'lucide-react';
import { useEffect } from 'react';
import type { Connection } from '../../state/connection';
import { useWorkspace } from '../../state/context';
import { announce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import screen from '../Screen.module.css';
import styles from './Connection.module.css';
import { tabName } from './tabName';

type BlockedConnection = Extract<Connection, { kind: 'blocked' }>;

/** A tab that was asked has three seconds to save; one that has not let go by now does not answer. Milliseconds. */
const ANSWER = 4_500;

/** In the place of everything while tabs of an older build keep the database open. Goes by itself when they let go. */
export function Blocked({ connection: { tabs, asked } }: { connection: BlockedConnection }) {
  const { askToRelease } = useWorkspace();
  const names = tabs.map(tabName);
  const said = names.length === 0 ? 'a tab that does not answer' : names.join(', ');
  useEffect(() => announce(`Throughline waits for other tabs to close: ${said}.`), [said]);
  useEffect(() => {
    document.title = 'Close other tabs – Throughline';
  }, []);
  const isUnanswered = asked !== null && asked >= ANSWER;
  return (
    <main className={screen.centred}>
      <section className={styles.panel} aria-labelledby="blocked-title">
        <DatabaseZap aria-hidden className={styles.sign} />
        <h1 id="blocked-title" className={styles.title}>
          Other tabs are in the way
        </h1>
        <p>
          This newer version of Throughline has to bring your journeys’ database up to date. That cannot start while an
          older version keeps it open, in {tabs.length > 1 ? 'these tabs' : 'this tab'}:
        </p>
        <ul className={styles.tabs}>
          {tabs.map((tab) => (
            <li key={tab.id}>
              <strong>{tabName(tab)}</strong>
              {!tab.isSaved && <span className={styles.aside}>has edits that are not saved</span>}
            </li>
          ))}
          {tabs.length === 0 && (
            <li>
              <strong>A tab that does not answer</strong>
              <span className={styles.aside}>perhaps asleep, or in another window</span>
            </li>
          )}
        </ul>
        <p>
          Close {tabs.length > 1 ? 'them' : 'it'}, and this page goes on by itself. Or ask: a tab that is asked saves
          its edits and lets go of the database, and stays open to read.
        </p>
        <div className={styles.actions}>
          <Button variant="primary" isDisabled={asked !== null && !isUnanswered} onPress={askToRelease}>
            Ask them to close the database
          </Button>
        </div>
        <p role="status" className={styles.answer}>
          {asked !== null && !isUnanswered && 'Asked. Waiting for them to save and let go…'}
          {isUnanswered && 'No answer. Close all other tabs and windows of Throughline by hand.'}
        </p>
      </section>
    </main>
  );
}
