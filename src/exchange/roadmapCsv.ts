import { recommendationOf } from '../domain/catalogue/recommendations';
import type { JourneyDocument } from '../domain/document';
import { horizonLabels, presenceLevelLabels, statusLabels } from '../domain/labels';
import type { Initiative } from '../domain/model/initiative';
import { gapStatuses } from '../domain/roadmap/gapStatus';
import { scoringMethods } from '../domain/roadmap/scoring';
import type { ExportFormat } from './format';
import { byRoadmap, inMapOrder } from './roadmap/initiatives';
import { roundedScore } from './roadmap/rounded';
import { spreadsheetCell } from './spreadsheetCell';

/** Says to Excel that the file is UTF-8. */
const MARK = '\ufeff';

interface Column {
  readonly heading: string;
  value(initiative: Initiative, document: JourneyDocument): string | number;
}

/** Rows that a row names, in one cell. */
const listed = (items: readonly string[]) => items.join('; ');

const columns: readonly Column[] = [
  { heading: 'Title', value: ({ title }) => title },
  { heading: 'Description', value: ({ description }) => description },
  { heading: 'Horizon', value: ({ horizon }) => horizonLabels[horizon] },
  { heading: 'Starts on', value: ({ startsOn }) => startsOn ?? '' },
  { heading: 'Ends on', value: ({ endsOn }) => endsOn ?? '' },
  { heading: 'Status', value: ({ status }) => statusLabels[status] },
  { heading: 'Owner', value: ({ owner }) => owner },
  { heading: 'Value to the customer', value: ({ customerValue }) => customerValue },
  { heading: 'Value to the business', value: ({ businessValue }) => businessValue },
  { heading: 'Effort', value: ({ effort }) => effort },
  ...scoringMethods.map(({ name, score }) => ({
    heading: `Score: ${name.toLowerCase()}`,
    value: (initiative: Initiative) => roundedScore(score(initiative)),
  })),
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
  { heading: 'Presence levels promised', value: promised },
  {
    heading: 'Recommendation',
    value: ({ recommendationId }) => (recommendationId === null ? '' : recommendationOf(recommendationId).name),
  },
  // Last: a tracker that is fed again recognises by it what it has, and people need not read it.
  { heading: 'Id', value: ({ id }) => id },
];

/** The initiatives as a table for trackers and spreadsheets: a row each, by horizon, then as on the board. */
export const roadmapCsv: ExportFormat = {
  id: 'roadmap-csv',
  name: 'Roadmap (CSV)',
  description:
    'The initiatives as a table, a row each, for trackers and spreadsheets. Nothing in it runs as a formula.',
  extension: 'csv',
  mimeType: 'text/csv',
  fileWord: 'roadmap',
  export: async (document) => {
    const rows = byRoadmap(document).map((row) => columns.map(({ value }) => value(row, document)));
    const lines = [columns.map(({ heading }) => heading), ...rows];
    return `${MARK}${lines.map((cells) => `${cells.map(spreadsheetCell).join(',')}\r\n`).join('')}`;
  },
};

/** “Purchase, Reddit: Engaging”, in map order. */
function promised({ promisedLevels }: Initiative, document: JourneyDocument): string {
  const { stages, channels } = document;
  return listed(
    [...promisedLevels]
      .sort(inMapOrder(document))
      .map(
        ({ stageId, channelId, level }) =>
          `${stages.get(stageId)?.name ?? stageId}, ${channels.get(channelId)?.name ?? channelId}: ${presenceLevelLabels[level]}`,
      ),
  );
}
