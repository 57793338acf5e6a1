import { JOURNEY_FORMAT } from './journeyFormat';

type Fields = Readonly<Record<string, unknown>>;

interface Foreign {
  readonly is: (fields: Fields) => boolean;
  /** What it is and what to do, in one sentence. */
  readonly message: string;
}

const exportFrom = (app: string, way: string) =>
  `This is ${app}, which Throughline cannot open; ${way}, then paste them into a stage of the map.`;
const copyTexts = 'copy the texts of its cards there';

/** Files that people have at hand when they look for a journey, most specific first. */
const known: readonly Foreign[] = [
  {
    is: ({ format }) => format === 'throughline/roadmap',
    message:
      'This is a roadmap that Throughline exported for other tools; it does not hold the whole journey, so open the journey export instead.',
  },
  {
    is: ({ $id }) => typeof $id === 'string' && $id.startsWith('urn:throughline:'),
    message: 'This is the JSON Schema that describes Throughline’s files; open a journey export instead.',
  },
  {
    is: ({ format }) => typeof format === 'string' && format.startsWith('throughline/'),
    message:
      'This is a Throughline file of a kind that this version does not know; reload to update, then open it again.',
  },
  {
    is: ({ type }) => type === 'excalidraw' || type === 'excalidraw/clipboard' || type === 'excalidrawlib',
    message: exportFrom('an Excalidraw drawing', copyTexts),
  },
  {
    is: (fields) => 'tldrawFileFormatVersion' in fields || (isObject(fields.schema) && isObject(fields.store)),
    message: exportFrom('a tldraw drawing', copyTexts),
  },
  {
    is: (fields) => /^https:\/\/(api\.)?miro\.com\//.test(firstLink(fields)),
    message: exportFrom('a Miro board', 'export the board there as CSV and copy the texts from it'),
  },
  {
    is: ({ document, type }) => isObject(document) && document.type === 'DOCUMENT' && type === undefined,
    message: exportFrom('a Figma or FigJam file', copyTexts),
  },
  {
    is: (fields) =>
      /^https:\/\/trello\.com\//.test(String(fields.shortUrl ?? '')) || ('lists' in fields && 'cards' in fields),
    message: exportFrom('a Trello board', 'copy the titles of its cards'),
  },
  {
    is: ({ type }) => type === 'FeatureCollection',
    message: 'This is map data (GeoJSON), not a customer journey; open a journey that Throughline exported.',
  },
  {
    is: ({ nodes, edges }) => Array.isArray(nodes) && Array.isArray(edges),
    message: exportFrom('a diagram of nodes and edges from another app', copyTexts),
  },
];

/** What a JSON file is when it is not a journey, and what to do about it; null when it is one of ours. */
export function foreignMessage(value: unknown): string | null {
  if (!isObject(value)) {
    return 'This JSON does not come from Throughline: a journey file is an object that begins with “format”.';
  }
  if (value.format === JOURNEY_FORMAT) return null;
  const match = known.find(({ is }) => is(value));
  if (match) return match.message;
  return `This JSON does not come from Throughline: its “format” is not “${JOURNEY_FORMAT}”.`;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where a Miro export says what it came from: on the board itself, or on the first of its items. */
function firstLink({ viewLink, links, data }: Fields): string {
  const [item] = Array.isArray(data) ? data : [];
  const itemLinks = isObject(item) ? item.links : undefined;
  for (const link of [viewLink, selfOf(links), selfOf(itemLinks)]) if (typeof link === 'string') return link;
  return '';
}

function selfOf(links: unknown): unknown {
  return isObject(links) ? links.self : undefined;
}
