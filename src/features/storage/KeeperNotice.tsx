import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { counted, isolated } from '../../domain/words';
import { saveJourney } from '../../parts/saveJourney';
import { shownTitle } from '../../parts/words';
import { useWorkspace } from '../../state/context';
import { askToKeep, notePromiseAnswered } from '../../state/persistence';
import type { Reminder } from '../../state/reminders';
import { isPresenting } from '../../state/routes';
import { announce } from '../../ui/Announcer';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { chooseFolder, saveEverything } from './copyingAloud';
import styles from './KeeperNotice.module.css';
import { useKeeper } from './keeper';

/** Starts what looks after the journeys, and draws the one word that it says at most once a day. */
export function KeeperNotice() {
  const { reminders } = useKeeper();
  const reminder = useStore(reminders.store, (state) => state.reminder);
  const [location] = useLocation();
  if (!reminder || isPresenting(location)) return null;
  return <Notice reminder={reminder} />;
}

function Notice({ reminder }: { reminder: Reminder }) {
  const words = wordsOf(reminder);
  useEffect(() => announce(words), [words]);
  return (
    <section className={styles.notice} aria-label="Backup">
      <Banner
        tone={reminder.kind === 'folder' ? 'warning' : 'info'}
        className={styles.banner}
        actions={<Actions reminder={reminder} />}
      >
        {words}
      </Banner>
    </section>
  );
}

function Actions({ reminder }: { reminder: Reminder }) {
  if (reminder.kind === 'folder') return <FolderActions reminder={reminder} />;
  return reminder.kind === 'copies' ? <CopyActions reminder={reminder} /> : <PromiseActions />;
}

function CopyActions({ reminder }: { reminder: Extract<Reminder, { kind: 'copies' }> }) {
  const workspace = useWorkspace();
  const { folder, reminders } = useKeeper();
  const { isSupported, name } = useStore(folder.store);
  const save = async () => {
    const [only, ...others] = reminder.due;
    const isOne = only && others.length === 0;
    if (await (isOne ? saveJourney(workspace, only.id) : saveEverything(workspace))) reminders.later();
  };
  const choose = async () => {
    if (await chooseFolder(folder)) reminders.later();
  };
  return (
    <>
      <Button size="small" variant="primary" onPress={() => void save()}>
        Save a copy
      </Button>
      {isSupported && name === null && (
        <Button size="small" onPress={() => void choose()}>
          Choose a folder
        </Button>
      )}
      <Button size="small" variant="quiet" onPress={reminders.later}>
        Later
      </Button>
    </>
  );
}

function FolderActions({ reminder }: { reminder: Extract<Reminder, { kind: 'folder' }> }) {
  const { folder, reminders } = useKeeper();
  const goOn = async () => {
    await (reminder.activity === 'permission' ? folder.allow() : folder.saveNow());
    if (folder.store.getState().activity === 'idle') reminders.later();
  };
  return (
    <>
      <Button size="small" variant="primary" onPress={() => void goOn()}>
        {reminder.activity === 'permission' ? 'Allow' : 'Try again'}
      </Button>
      <Button size="small" variant="quiet" onPress={reminders.later}>
        Later
      </Button>
    </>
  );
}

function PromiseActions() {
  const { access, now } = useWorkspace();
  const { reminders } = useKeeper();
  const answer = async (isWanted: boolean) => {
    reminders.later();
    await notePromiseAnswered(access, now());
    if (isWanted && (await askToKeep()) === 'promised') announce('The browser promised to keep your journeys.');
  };
  return (
    <>
      <Button size="small" variant="primary" onPress={() => void answer(true)}>
        Let the browser ask
      </Button>
      <Button size="small" variant="quiet" onPress={() => void answer(false)}>
        Not now
      </Button>
    </>
  );
}

function wordsOf(reminder: Reminder): string {
  if (reminder.kind === 'folder') {
    return reminder.activity === 'permission'
      ? `Copies no longer go into ‘${isolated(reminder.name)}’: the browser needs your permission again.`
      : (reminder.problem ?? `Copies no longer go into ‘${isolated(reminder.name)}’.`);
  }
  if (reminder.kind === 'promise') {
    return 'When room runs short, this browser may clear what is stored here. It can promise not to, and asks you for your permission first.';
  }
  const [first] = reminder.due;
  if (first && reminder.due.length === 1) {
    const isOne = first.edits === 1;
    return `‘${isolated(shownTitle(first.title))}’ has ${counted(first.edits, 'edit')} that ${isOne ? 'is' : 'are'} in this browser only.`;
  }
  return `${counted(reminder.due.length, 'journey')} have edits that are in this browser only.`;
}
