import { HardDrive } from 'lucide-react';
import { useRef, useState } from 'react';
import { sizeInWords } from '../../parts/size';
import type { Keeping } from '../../state/persistence';
import { announce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { Meter } from '../../ui/Meter';
import { Spinner } from '../../ui/Spinner';
import { Section } from './Section';
import styles from './StorageView.module.css';
import type { Usage } from './useUsage';

const promises: Readonly<Record<Keeping, { readonly title: string; readonly sentence: string }>> = {
  promised: {
    title: 'The browser promised to keep it',
    sentence:
      'It will not clear your journeys by itself when room runs short. You still can: “Clear browsing data” takes them with it, and a lost computer does too.',
  },
  'not-promised': {
    title: 'The browser has not promised to keep it',
    sentence:
      'When room runs short, or after a long time without a visit, it may clear your journeys. It decides by how much you use this site; installing Throughline or bookmarking it helps.',
  },
  unknown: {
    title: 'The browser does not say whether it keeps it',
    sentence: 'Treat what is here as if it could be cleared, and keep a copy elsewhere.',
  },
};

function sizeTitle(journeys: Usage['journeys']): string {
  if (!journeys) return 'How large your journeys are cannot be read';
  const bytes = [...journeys.values()].reduce((sum, one) => sum + one.rows + one.versions + one.journal, 0);
  return `${sizeInWords(bytes)} of journeys`;
}

/** What this browser stores and what it promised. */
export function BrowserCard({ usage }: { usage: Usage }) {
  const [answer, setAnswer] = useState('');
  const { browser, journeys, keeping } = usage;
  const promise = keeping && promises[keeping];
  const promiseTitle = useRef<HTMLHeadingElement>(null);
  const ask = async () => {
    const now = await usage.ask();
    const words = now === 'promised' ? 'The browser promised.' : 'The browser did not promise this time.';
    setAnswer(words);
    announce(words);
    // The button goes with the question.
    if (now !== 'not-promised') promiseTitle.current?.focus();
  };
  return (
    <Section icon={<HardDrive />} title="In this browser">
      <div className={styles.facts}>
        <div className={styles.fact}>
          <h3 className={styles.factTitle}>
            {keeping === null ? <Spinner label="Measuring" showLabel /> : sizeTitle(journeys)}
          </h3>
          {keeping === null ? null : browser ? (
            <>
              <Meter
                label="Room used"
                tone="accent"
                value={browser.quota > 0 ? browser.usage / browser.quota : null}
                format={() => `${sizeInWords(browser.usage)} of ${sizeInWords(browser.quota)}`}
              />
              <p className={styles.factSentence}>
                With the app itself {sizeInWords(browser.usage)}, of {sizeInWords(browser.quota)} that the browser
                allows.
              </p>
            </>
          ) : (
            <p className={styles.factSentence}>The browser does not say how much room there is.</p>
          )}
        </div>
        {promise && (
          <div className={styles.fact}>
            <h3 ref={promiseTitle} tabIndex={-1} className={styles.factTitle}>
              {promise.title}
            </h3>
            <p className={styles.factSentence}>{promise.sentence}</p>
            {keeping === 'not-promised' && (
              <div className={styles.ask}>
                <Button size="small" onPress={() => void ask()}>
                  Ask again
                </Button>
                <span className={styles.answer}>{answer}</span>
              </div>
            )}
          </div>
        )}
      </div>
    </Section>
  );
}
