import { score as opportunityScore } from '../domain/coverage/opportunity';
import type { JourneyDocument } from '../domain/document';
import { percent, rounded, UNKNOWN } from '../domain/figures';
import { evidenceLabels, horizonLabels, levelLabel, statusLabels } from '../domain/labels';
import type { Initiative } from '../domain/model/initiative';
import { coverageGain } from '../domain/roadmap/coverageGain';
import { gapLabel, gapStatuses } from '../domain/roadmap/gapStatus';
import { scoringMethods } from '../domain/roadmap/scoring';
import { suggestionsFor } from '../domain/roadmap/suggestions';
import { withoutIsolates } from '../domain/words';
import type { ExportChoice, ExportFormat } from './format';
import { answersOf } from './roadmap/answers';
import { byRoadmap } from './roadmap/initiatives';
import { roundedScore } from './roadmap/rounded';
import { answerInWords, listed, promisedInWords } from './roadmap/words';
import { type DecimalSign, spreadsheetCell } from './spreadsheetCell';

/** Says to Excel that the file is UTF-8. */
const MARK = '\ufeff';

/** What a spreadsheet in this language writes between whole and fraction. */
function decimalSignOf(language: string): DecimalSign {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
}

const separators: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t' };

/** The sign between the cells of a CSV file, as chosen; a comma where nothing was. */
export function separatorOf(chosen: Readonly<Record<string, string>>): string {
  return separators[chosen.separator ?? ''] ?? ',';
}

const separatorChoice: ExportChoice = {
  id: 'separator',
  label: 'Between cells',
  options: [
    { id: 'comma', label: 'Comma' },
    { id: 'semicolon', label: 'Semicolon' },
    { id: 'tab', label: 'Tab' },
  ],
  // Where the comma divides numbers, Excel expects a semicolon between cells.
  suits: (language) => (decimalSignOf(language) === ',' ? 'semicolon' : 'comma'),
};

const decimalChoice: ExportChoice = {
  id: 'decimal',
  label: 'Numbers',
  options: [
    { id: 'point', label: '12.5' },
    { id: 'comma', label: '12,5' },
  ],
  suits: (language) => (decimalSignOf(language) === ',' ? 'comma' : 'point'),
};

interface Column {
  readonly heading: string;
  value(initiative: Initiative, document: JourneyDocument): string | number;
}

const columns: readonly Column[] = [
  { heading: 'Title', value: ({ title }) => title },
  { heading: 'Description', value: ({ description }) => description },
  { heading: 'Horizon', value: ({ horizon }) => horizonLabels[horizon] },
  { heading: 'Starts on', value: ({ startsOn }) => startsOn ?? '' },
  { heading: 'Ends on', value: ({ endsOn }) => endsOn ?? '' },
  { heading: 'Status', value: ({ status }) => statusLabels[status] },
  { heading: 'Owner', value: ({ owner }) => owner },
  { heading: 'Value to the customer', value: ({ customerValue }) => customerValue ?? '' },
  { heading: 'Value to the business', value: ({ businessValue }) => businessValue ?? '' },
  { heading: 'Effort', value: ({ effort }) => effort ?? '' },
  // As on screen. A method that orders without a score has no column.
  ...scoringMethods
    .filter(({ isScore }) => isScore)
    .map(({ name, score }) => ({
      heading: `Score: ${name.toLowerCase()}`,
      value: (initiative: Initiative) => {
        const figure = score(initiative);
        return figure === null ? '' : rounded(figure, 2);
      },
    })),
  {
    heading: 'Coverage gain (percentage points)',
    value: (initiative, document) => {
      const gain = coverageGain(document, initiative).journey;
      return gain === null ? '' : roundedScore(gain * 100);
    },
  },
  { heading: 'Metric', value: ({ metric }) => metric },
  { heading: 'Target', value: ({ target }) => target },
  {
    heading: 'Depends on',
    value: ({ dependsOn }, { initiatives }) => listed(dependsOn.map((id) => initiatives.get(id)?.title ?? id)),
  },
  {
    heading: 'Gaps that it closes',
    value: (initiative, document) =>
      listed(gapStatuses(document, initiative).map(({ label, status }) => `${label} (${status})`)),
  },
  { heading: 'Only suggested', value: suggestedOnly },
  {
    heading: 'Findings today',
    value: (initiative, document) =>
      gapStatuses(document, initiative)
        .flatMap(({ gap }) => (gap ? [withoutIsolates(gap.sentence)] : []))
        .join('\n'),
  },
  {
    heading: 'When planned',
    value: (initiative, document) =>
      initiative.plannedFrom
        .map(({ gapId, demand, level, opportunity }) =>
          [
            `${withoutIsolates(gapLabel(document, gapId))}: demand ${percent(demand)}`,
            `presence ${levelLabel(level).toLowerCase()}`,
            `opportunity ${opportunity === null ? UNKNOWN : opportunityScore(opportunity)}`,
          ].join(', '),
        )
        .join('\n'),
  },
  {
    heading: 'Evidence',
    value: (initiative, document) =>
      listed([
        ...new Set(gapStatuses(document, initiative).flatMap(({ gap }) => (gap ? [evidenceLabels[gap.evidence]] : []))),
      ]),
  },
  { heading: 'Presence levels promised', value: (row, document) => listed(promisedInWords(document, row)) },
  { heading: 'Answered by', value: (row, document) => listed(answersOf(document, row).map(answerInWords)) },
  // Last: a tracker that is fed again recognises by it what it has, and people need not read it.
  { heading: 'Id', value: ({ id }) => id },
];

/** The initiatives as a table for people who work in a spreadsheet: a row each, by horizon, then as on the board. */
export const roadmapCsv: ExportFormat = {
  id: 'roadmap-csv',
  name: 'Roadmap for spreadsheets (CSV)',
  description: 'The initiatives as a table for Excel, Numbers or Calc, a row each. Nothing in it runs as a formula.',
  extension: 'csv',
  mimeType: 'text/csv',
  kind: 'text',
  fileWord: 'roadmap',
  choices: [separatorChoice, decimalChoice],
  export: async (document, { chosen = {} }) => {
    const separator = separatorOf(chosen);
    const decimal: DecimalSign = chosen.decimal === 'comma' ? ',' : '.';
    const rows = byRoadmap(document).map((row) => columns.map(({ value }) => value(row, document)));
    const lines = [columns.map(({ heading }) => heading), ...rows];
    const lineOf = (cells: readonly (string | number)[]) =>
      cells.map((cell) => spreadsheetCell(cell, decimal)).join(separator);
    return `${MARK}${lines.map((cells) => `${lineOf(cells)}\r\n`).join('')}`;
  },
};

/** What the app suggests and nobody has said: “Value to the customer 4; Effort 2; Presence levels promised”. */
function suggestedOnly(initiative: Initiative, document: JourneyDocument): string {
  const { customerValue, businessValue, effort, metric, target } = suggestionsFor(document, initiative);
  return listed([
    ...(customerValue === null ? [] : [`Value to the customer ${customerValue}`]),
    ...(businessValue === null ? [] : [`Value to the business ${businessValue}`]),
    ...(effort === null ? [] : [`Effort ${effort}`]),
    ...(metric === '' ? [] : [`Metric: ${metric}`]),
    ...(target === '' ? [] : [`Target: ${target}`]),
    ...(initiative.promisedLevelsSuggested ? ['Presence levels promised'] : []),
  ]);
}
