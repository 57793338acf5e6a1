import { ArrowRight, CircleAlert, CircleDot, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { GapSeverity } from '../../../domain/coverage/types';
import { severityLabels } from '../../../domain/labels';
import { gapCounts, gapCountsInWords } from '../../../domain/roadmap/gapCounts';
import { stageTones } from '../../../domain/stageTone';
import { quoted } from '../../../domain/words';
import { useDocument, useFigures } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { EDGE } from '../frame/frame';
import { EvidenceMark } from '../parts/EvidenceMark';
import phase from '../parts/phase.module.css';
import { Spoken } from '../parts/Spoken';
import { variables } from '../parts/variables';
import styles from './GapsSlide.module.css';
import { type FittedGap, type GapsPage, PAGE, STACKED } from './gapsPages';

const signs = { critical: OctagonAlert, serious: TriangleAlert, moderate: CircleAlert, minor: CircleDot } as const;

interface GapsSlideProps {
  page: GapsPage;
  /** Which part of the gaps it is: “continued 2 of 2”, or nothing. */
  part: string;
  /** Gaps on all parts together. */
  shown: number;
}

/** Where customers are let down most: the worst gaps, the next step on each, and how well it is known. */
export function GapsSlide({ page: { rows, type, isStacked }, part, shown }: GapsSlideProps) {
  const counts = useDocument(gapCounts);
  const coverage = useFigures((figures) => figures.coverage);
  const stages = useDocument((document) => document.stages);
  const channels = useDocument((document) => document.channels);
  const names = useMemo(
    () => [...stages.values(), ...channels.values()].map(({ name }) => name).filter((name) => name.trim() !== ''),
    [stages, channels],
  );
  const isPart = counts.all > shown;
  // Beside a part there is no room for it; the overview says it too.
  const unknown = counts.all > 0 && coverage === null && part === '' ? 'coverage unknown' : '';
  const count = [counts.all > 0 ? gapCountsInWords(counts) : '', part, unknown].filter(Boolean).join(' · ');
  return (
    <div
      className={cx(styles.gaps, isStacked && styles.stacked)}
      style={variables({
        ...(isStacked ? { head: STACKED.head } : { head: PAGE.head, top: PAGE.top }),
        foot: EDGE.line + PAGE.foot,
        size: type.size,
        leading: type.lineHeight,
      })}
    >
      <header className={styles.head}>
        <h1 className={styles.title}>{isPart ? `The ${shown} worst gaps` : 'The gaps'}</h1>
        {count !== '' && <p className={styles.count}>{count}</p>}
      </header>
      {rows.length === 0 ? (
        <p className={styles.empty}>No gaps: presence meets demand wherever it is known.</p>
      ) : (
        <ol className={styles.list}>
          {rows.map((row) => (
            <Row key={row.gap.id} row={row} names={names} />
          ))}
        </ol>
      )}
    </div>
  );
}

function Row({
  row: { gap, rank, sentence, step, idea, isOneLine },
  names,
}: {
  row: FittedGap;
  names: readonly string[];
}) {
  const tone = useDocument((document) => stageTones(document.stages).get(gap.stageId ?? ''));
  return (
    <li data-phase={tone} className={cx(phase.colours, styles.row)}>
      <span aria-hidden className={styles.rank}>
        {rank}
      </span>
      <div className={styles.words}>
        <p className={styles.sentence}>
          <Sentence text={sentence.text} names={names} />
        </p>
        <p className={styles.answer}>
          <ArrowRight aria-hidden className={styles.next} />
          <Spoken>Next step: </Spoken>
          <strong>{step.text}</strong>
          {isOneLine ? ' · ' : <br />}
          <span className={styles.idea}>{idea.text}</span>
        </p>
      </div>
      <div className={styles.side}>
        <Severity severity={gap.severity} />
        <EvidenceMark evidence={gap.evidence} />
      </div>
    </li>
  );
}

/** A gap's sentence with the names of what it is about set off, so that a room finds them at a glance. */
function Sentence({ text, names }: { text: string; names: readonly string[] }) {
  const marked = names.map((name) => quoted(name));
  const parts: string[] = [];
  let rest = text;
  while (rest !== '') {
    const places = marked.flatMap((name) => (rest.includes(name) ? [{ name, at: rest.indexOf(name) }] : []));
    const first = places.sort((a, b) => a.at - b.at)[0];
    if (!first) break;
    parts.push(rest.slice(0, first.at), first.name);
    rest = rest.slice(first.at + first.name.length);
  }
  parts.push(rest);
  // Every second part is a name.
  return parts.map((part, index) => {
    if (index % 2 === 0) return part;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place only
      <strong key={index}>{part}</strong>
    );
  });
}

function Severity({ severity }: { severity: GapSeverity }) {
  const Sign = signs[severity];
  return (
    <span data-severity={severity} className={styles.severity}>
      <Sign aria-hidden className={styles.sign} />
      {severityLabels[severity]}
    </span>
  );
}
