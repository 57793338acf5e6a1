import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { percent } from '../../../domain/figures';
import { evidenceLabels, presenceLevelHints, presenceLevelLabels } from '../../../domain/labels';
import { cardKey } from '../../../domain/layout/mapLayout';
import type { PresenceLevel } from '../../../domain/model/presence';
import { quoted } from '../../../domain/words';
import { useDocument } from '../../../state/context';
import { Kbd } from '../../../ui/Kbd';
import { digitOf } from '../../../ui/keys';
import { LevelDots } from '../../../ui/LevelDots';
import { presenceLevels, setLevel } from '../actions/rating';
import { type Asking, answerDemand, askNext, cellOfPresence, endAsking } from '../asking';
import { type MapContext, useMapContext } from '../mapContext';
import { useMapState } from '../mapStore';
import { stageName } from '../words';
import { Beside } from './Beside';
import styles from './ChipQuestion.module.css';
import { FigureField } from './FigureField';

/** Under a channel that was just attached: how many customers use it there, then how far the organisation is. */
export function ChipQuestion() {
  const context = useMapContext();
  const asking = useMapState((map) => map.asking);
  const row = useDocument((document) => document.presences.get(asking?.presenceId ?? ''));
  const rect = useDocument(
    (document) =>
      context.sights
        .map()
        .layOut(document)
        .cards.get(cardKey('presences', asking?.presenceId ?? ''))?.rect,
  );
  const name = useDocument((document) => document.channels.get(row?.channelId ?? '')?.name ?? '');
  const stage = useDocument((document) => stageName(document, row?.stageId ?? ''));
  const isGone = asking !== null && row === undefined;
  useLayoutEffect(() => {
    // Taken back by undo, or by another tab.
    if (isGone) endAsking(context, false);
  }, [isGone, context]);
  if (!asking || !row || !rect) return null;
  const where = `${quoted(name)} at ${stage}`;
  return asking.question === 'demand' ? (
    <Demand key="demand" {...{ context, asking, rect }} label={`How many customers use ${where}?`} />
  ) : (
    <Level key="level" {...{ context, asking, rect }} label={`How far are you on ${where}?`} current={row.level} />
  );
}

interface QuestionProps {
  readonly context: MapContext;
  readonly asking: Asking;
  readonly rect: Parameters<typeof Beside>[0]['rect'];
  readonly label: string;
}

interface QuestionFormProps extends QuestionProps {
  readonly words: string;
  /** What is known of the demand, in words. */
  readonly known: (share: string, evidence: string) => string;
  /** Does what a key of the question's own means, and answers whether it did. */
  readonly press: (event: KeyboardEvent) => boolean;
  /** What Enter goes on to. */
  readonly next: Asking['question'] | null;
  readonly keys: ReactNode;
  /** The answers. */
  readonly children: ReactNode;
}

/** One question with its answers and the keys for them. */
function Question(props: QuestionFormProps) {
  const { context, asking, rect, label, words, known, press, next, keys, children } = props;
  const cell = cellOfPresence(context, asking.presenceId);
  const mark = useRef<HTMLSpanElement>(null);
  // The group around it takes the focus, so that the answer can be typed at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each question
  useLayoutEffect(() => mark.current?.closest<HTMLElement>('[data-beside]')?.focus({ preventScroll: true }), [asking]);
  return (
    <Beside
      of={cardKey('presences', asking.presenceId)}
      rect={rect}
      label={label}
      onLeave={() => endAsking(context, false)}
      onKeyDown={(event) => {
        const isTyping = event.target instanceof HTMLInputElement;
        if (isTyping && event.key !== 'Escape') return;
        if (press(event)) event.preventDefault();
        else pressAny(context, event, () => askNext(context, next));
      }}
    >
      <span ref={mark} hidden />
      <p className={styles.question}>
        {words}
        {cell && cell.evidence !== 'none' && (
          <span className={styles.known}> {known(percent(cell.demand), evidenceLabels[cell.evidence])}</span>
        )}
      </p>
      <div className={styles.answers}>{children}</div>
      <p className={styles.keys}>{keys}</p>
    </Beside>
  );
}

const SHARES = [20, 40, 60, 80] as const;

function Demand(props: QuestionProps) {
  const { context, asking } = props;
  const answer = (usage: number) => {
    answerDemand(context, asking.presenceId, usage);
    askNext(context, 'level');
  };
  const press = (event: KeyboardEvent) => {
    const digit = plainDigit(event);
    if (digit !== null) answer(digit / 10);
    return digit !== null;
  };
  return (
    <Question
      {...props}
      words="How many customers use it here?"
      known={(share, evidence) => `${evidence}: ${share}`}
      press={press}
      next="level"
      keys={
        <>
          <Kbd shortcut="1" />–<Kbd shortcut="9" /> 10–90 % <Kbd shortcut="Enter" /> not known
        </>
      }
    >
      {SHARES.map((share) => (
        <button key={share} type="button" className={styles.answer} onClick={() => answer(share / 100)}>
          {share} %
        </button>
      ))}
      <FigureField onAnswer={answer} />
    </Question>
  );
}

function Level({ current, ...props }: QuestionProps & { readonly current: PresenceLevel | null }) {
  const { context, asking } = props;
  const answer = (level: PresenceLevel | null) => {
    setLevel(context, [asking.presenceId], level);
    askNext(context, null);
  };
  const press = (event: KeyboardEvent) => {
    const level = presenceLevels.find((one) => one === plainDigit(event));
    const isUnsaid = event.key === 'Delete' || event.key === 'Backspace';
    if (level !== undefined || isUnsaid) answer(level ?? null);
    return level !== undefined || isUnsaid;
  };
  return (
    <Question
      {...props}
      words="How far are you there?"
      known={(share, evidence) => `${share} use it, ${evidence.toLowerCase()}`}
      press={press}
      next={null}
      keys={
        <>
          <Kbd shortcut="0" />–<Kbd shortcut="4" /> the level <Kbd shortcut="Enter" />{' '}
          {current === null ? (
            'not said yet'
          ) : (
            <>
              stays {presenceLevelLabels[current].toLowerCase()} <Kbd shortcut="Delete" /> not said yet
            </>
          )}
        </>
      }
    >
      {presenceLevels.map((level) => (
        <button
          key={level}
          type="button"
          className={styles.answer}
          title={presenceLevelHints[level]}
          onClick={() => answer(level)}
        >
          <LevelDots level={level} size={6} />
          {presenceLevelLabels[level]}
        </button>
      ))}
    </Question>
  );
}

function plainDigit(event: KeyboardEvent): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const digit = digitOf(event);
  return digit === null ? null : Number(digit);
}

/** Enter goes on without an answer, Esc ends, arrows walk along the answers. */
function pressAny(context: MapContext, event: KeyboardEvent, next: () => void): void {
  const isOnAnswer = event.target instanceof HTMLButtonElement;
  if (event.key === 'Escape') endAsking(context, true);
  else if (event.key === 'Enter' && !isOnAnswer) next();
  else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') walk(event);
  else return;
  event.preventDefault();
}

function walk(event: KeyboardEvent): void {
  const answers = [...event.currentTarget.querySelectorAll<HTMLElement>('button, input')];
  const place = answers.indexOf(event.target as HTMLElement);
  const next = event.key === 'ArrowRight' ? place + 1 : place - 1;
  answers[Math.max(0, Math.min(answers.length - 1, next))]?.focus();
}
