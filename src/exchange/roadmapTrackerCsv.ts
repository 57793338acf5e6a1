import type { JourneyDocument } from '../domain/document';
import type { Initiative, PlannedFrom } from '../domain/model/initiative';
import { coverageGain } from '../domain/roadmap/coverageGain';
import { gapStatuses } from '../domain/roadmap/gapStatus';
import { whenPlanned } from '../domain/roadmap/whenPlanned';
import { withoutIsolates } from '../domain/words';
import type { ExportFormat } from './format';
import { answersOf } from './roadmap/answers';
import { byRoadmap } from './roadmap/initiatives';
import { roundedScore, roundedShare } from './roadmap/rounded';
import { answerInWords, promisedInWords } from './roadmap/words';
import { quotedCell } from './spreadsheetCell';

interface Column {
  /** As trackers call it, where they have a word of their own. */
  readonly heading: string;
  value(initiative: Initiative, document: JourneyDocument): string | number | null;
}

/** Ids and labels hold no space, so a space divides them without doubt. */
const spaced = (words: readonly string[]) => words.join(' ');

const columns: readonly Column[] = [
  { heading: 'Id', value: ({ id }) => id },
  { heading: 'Summary', value: ({ title }) => title },
  { heading: 'Description', value: description },
  { heading: 'Status', value: ({ status }) => status },
  { heading: 'Labels', value: labels },
  { heading: 'Assignee', value: ({ owner }) => owner },
  { heading: 'Start date', value: ({ startsOn }) => startsOn },
  { heading: 'Due date', value: ({ endsOn }) => endsOn },
  { heading: 'Horizon', value: ({ horizon }) => horizon },
  { heading: 'Customer value', value: ({ customerValue }) => customerValue },
  { heading: 'Business value', value: ({ businessValue }) => businessValue },
  { heading: 'Effort', value: ({ effort }) => effort },
  { heading: 'Metric', value: ({ metric }) => metric },
  { heading: 'Target', value: ({ target }) => target },
  {
    heading: 'Coverage gain',
    value: (row, document) => {
      const gain = coverageGain(document, row).journey;
      return gain === null ? null : roundedShare(gain);
    },
  },
  { heading: 'Depends on', value: ({ dependsOn }) => spaced(dependsOn) },
  { heading: 'Gap ids', value: ({ gapIds }) => spaced(gapIds) },
  {
    heading: 'Evidence',
    value: (row, document) =>
      spaced([...new Set(gapStatuses(document, row).flatMap(({ gap }) => (gap ? [gap.evidence] : [])))]),
  },
  { heading: 'When planned', value: ({ plannedFrom }) => plannedFrom.map(figuresThen).join('; ') },
  {
    heading: 'Answers',
    value: (row, document) => spaced(answersOf(document, row).map(({ kind, id }) => `${kind}:${id}`)),
  },
];

/**
 * The initiatives as a table for programs: letter for letter what people wrote, rows named by id, ISO dates, numbers
 * with a point, nothing where nothing is known. Summary and Labels are called as trackers call them at import.
 */
export const roadmapTrackerCsv: ExportFormat = {
  id: 'roadmap-tracker-csv',
  name: 'Roadmap for trackers (CSV)',
  description:
    'The initiatives as a table for Jira, Linear and other tools: exactly as written, by id. Do not open it in a spreadsheet.',
  extension: 'csv',
  mimeType: 'text/csv',
  kind: 'text',
  fileWord: 'roadmap-tracker',
  export: async (document) => {
    const rows = byRoadmap(document).map((row) => columns.map(({ value }) => String(value(row, document) ?? '')));
    const lines = [columns.map(({ heading }) => heading), ...rows];
    return lines.map((cells) => `${cells.map(quotedCell).join(',')}\r\n`).join('');
  },
};

/** A person’s own words, then what the data says today and what answers it: a ticket is read away from the map. */
function description(initiative: Initiative, document: JourneyDocument): string {
  const findings = gapStatuses(document, initiative).flatMap(({ gap, gapId }) => {
    const then = whenPlanned(document, initiative, gapId);
    return gap ? [`${withoutIsolates(gap.sentence)}${then === null ? '' : ` ${then}.`}`] : [];
  });
  const parts = [
    initiative.description,
    ...findings,
    ...answersOf(document, initiative).map(answerInWords),
    ...promisedInWords(document, initiative),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** “demand-unmet:purchase:reddit demand=0.8 level=0 opportunity=16”; what was not known then is left out. */
function figuresThen({ gapId, demand, level, opportunity }: PlannedFrom): string {
  const figures = [
    ['demand', demand === null ? null : roundedShare(demand)],
    ['level', level],
    ['opportunity', opportunity === null ? null : roundedScore(opportunity)],
  ] as const;
  return spaced([gapId, ...figures.flatMap(([name, figure]) => (figure === null ? [] : [`${name}=${figure}`]))]);
}

/** Single words, as trackers want labels: where it acts and what rule found it. */
function labels(initiative: Initiative, document: JourneyDocument): string {
  const names = initiative.promisedLevels.flatMap(({ stageId, channelId }) => [
    document.stages.get(stageId)?.name ?? '',
    document.channels.get(channelId)?.name ?? '',
  ]);
  const rules = initiative.gapIds.map((gapId) => gapId.split(':')[0] ?? '');
  return spaced([...new Set(['throughline', ...names.map(labelOf), ...rules].filter((word) => word !== ''))]);
}

/** “Word of mouth” → “word-of-mouth”; letters and digits of every script stay. */
function labelOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
