import { unzipSync } from 'fflate';

/**
 * Files that people pick when they look for a journey, and what can be done with each. Every refusal says what the file
 * is, and the way on.
 */

const JOURNEY = 'a journey is a .json file that Throughline exported';
const CARDS = 'copy its lines and paste them onto a stage of the map: each becomes a card';

interface Signature {
  /** The first bytes, as Latin-1, from `at`. */
  readonly start: string;
  readonly at?: number;
  readonly message: string;
}

const picture = `This is a picture; ${JOURNEY}.`;
const recording = `This is a sound or film; ${JOURNEY}.`;

const signatures: readonly Signature[] = [
  { start: '%PDF', message: `This is a PDF; ${JOURNEY}. To use what it says, ${CARDS}.` },
  { start: '\x89PNG', message: picture },
  { start: '\xff\xd8\xff', message: picture },
  { start: 'GIF8', message: picture },
  { start: 'BM', message: picture },
  { start: 'II*\0', message: picture },
  { start: 'WEBP', at: 8, message: picture },
  { start: 'ftyphei', at: 4, message: picture },
  { start: 'ftypavif', at: 4, message: picture },
  { start: 'ftyp', at: 4, message: recording },
  { start: 'ID3', message: recording },
  { start: 'RIFF', message: recording },
  {
    start: '{\\rtf',
    message: `This is a formatted text (RTF), not a journey; open it in your word processor, ${CARDS}.`,
  },
  {
    start: '\xd0\xcf\x11\xe0',
    message: `This is a file of an older Office program (.xls, .doc or .ppt), not a journey; open it there, ${CARDS}.`,
  },
  { start: '\x1f\x8b', message: 'This is a GZIP archive; unpack it, and import the .json or .zip file that is in it.' },
  {
    start: '7z\xbc\xaf',
    message: 'This is a 7-Zip archive; unpack it, and import the .json or .zip file that is in it.',
  },
  { start: 'Rar!', message: 'This is a RAR archive; unpack it, and import the .json or .zip file that is in it.' },
  { start: 'SQLite format 3', message: `This is a database (SQLite); ${JOURNEY}.` },
];

/** What a file is that begins with these bytes, and what to do; null when it may be text. */
export function refusalOfBytes(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 24));
  if (start.startsWith('PK\x03\x04')) return refusalOfZip(bytes);
  return signatures.find((one) => start.startsWith(one.start, one.at ?? 0))?.message ?? null;
}

/** Archives that are documents of a program, by a file that each of them holds. */
const archives: readonly (readonly [holds: RegExp, message: string])[] = [
  [/^xl\//, `This is an Excel workbook, which import cannot read yet; open it in Excel, ${CARDS}.`],
  [/^word\//, `This is a Word document, not a journey; open it in Word, ${CARDS}.`],
  [/^ppt\//, `This is a PowerPoint file, not a journey; open it in PowerPoint, ${CARDS}.`],
  [/^visio\//, `This is a Visio drawing, not a journey; open it in Visio, ${CARDS}.`],
  [/^Index\/.*\.iwa$/, `This is a Numbers, Pages or Keynote file, not a journey; open it there, ${CARDS}.`],
  [/^content\.xml$/, `This is a LibreOffice document, not a journey; open it in LibreOffice, ${CARDS}.`],
  [
    /^(canvas|document)\.(fig|json)$|^pages\/|^canvas\.fig$/,
    `This is a Figma or Sketch file, not a journey; open it there, ${CARDS}.`,
  ],
  [
    /^(content\.json|Thumbnails\/|metadata\.json)$/,
    `This is a mind map (XMind), not a journey; open it there, ${CARDS}.`,
  ],
];

/** Most entries of an archive that are looked at to tell what it is. */
const LOOKED_AT = 200;

/** What an archive is that holds no journey. It is asked of archives only. */
export function refusalOfZip(bytes: Uint8Array): string {
  const names: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => names.length < LOOKED_AT && names.push(name) < 0 });
  } catch {
    // A damaged archive is told by the names that could be read.
  }
  const known = archives.find(([holds]) => names.some((name) => holds.test(name)));
  if (known) return known[1];
  const tables = names.some((name) => /\.(csv|tsv|xlsx?)$/i.test(name));
  return tables
    ? `This ZIP file holds tables and no journey; unpack it, open a table in your spreadsheet, ${CARDS}.`
    : 'This ZIP file holds no journey: none of its files is a .json file that could be one.';
}

interface Markup {
  readonly is: RegExp;
  readonly what: string;
}

const markups: readonly Markup[] = [
  { is: /<svg[\s>]/i, what: 'a picture (SVG)' },
  { is: /<mxfile|<mxGraphModel/i, what: 'a diagrams.net (draw.io) drawing' },
  { is: /<(\w+:)?definitions[^>]*bpmn/i, what: 'a process model (BPMN)' },
  { is: /<opml/i, what: 'an outline (OPML)' },
  { is: /<map version/i, what: 'a mind map (FreeMind)' },
  { is: /<(!doctype html|html|head|body)[\s>]/i, what: 'a web page' },
];

/** Column headings of the roadmap as CSV, old and new: enough of them tell it from other tables. */
const roadmapHeadings = /\b(Value to the customer|customerValue)\b.*\b(Value to the business|businessValue)\b/;

/**
 * What a text is that cannot be JSON, by how it begins, and what to do with it; null when it may be JSON that is
 * damaged, of which line and column say more.
 */
export function refusalOfText(text: string): string | null {
  const start = text.slice(0, 4_000).trimStart();
  if (/^[{[]/.test(start)) return null;
  if (start.startsWith('<')) {
    const what = markups.find(({ is }) => is.test(start))?.what ?? 'an XML file';
    return `This is ${what}; ${JOURNEY}. To use its texts, open it where it was made, ${CARDS}.`;
  }
  // What is in quotes may hold separators and line breaks of its own.
  const [head = '', ...rows] = start
    .replace(/"(?:[^"]|"")*"/g, (cell) => cell.replace(/[\s,;|]+/g, ' '))
    .split(/\r\n|\r|\n/);
  if (roadmapHeadings.test(head)) {
    return 'This is the roadmap as a table (CSV) that Throughline exported for trackers and spreadsheets; it does not hold the whole journey, so import the journey (.json) instead.';
  }
  const separator = separatorOf(head, rows);
  if (separator) {
    const columns = head.split(separator).length;
    return `This is a table (CSV) with ${columns} columns, not a journey; to bring its rows in as cards, open the journey that they belong to and choose ‘Import a table of touchpoints’ there (Ctrl+K finds it).`;
  }
  if (start.startsWith('"')) return null;
  // One word may be the start of damaged JSON; a line of several is somebody’s text.
  return /\p{L}\S*\s+\S+/u.test(head) || /^(#|- |\* )/.test(head)
    ? `This is plain text, not a journey; to use it, ${CARDS}.`
    : null;
}

/** The sign that divides the head of a table and the row after it into the same number of cells, two or more. */
function separatorOf(head: string, [row]: readonly string[]): string | null {
  const count = (line: string, sign: string) => line.split(sign).length;
  const signs = [',', ';', '\t', '|'].filter((sign) => count(head, sign) > 1);
  const alike = signs.filter((sign) => row === undefined || row === '' || count(row, sign) === count(head, sign));
  return (
    alike[0] ?? (signs.length > 0 && row !== undefined && count(row, signs[0] ?? ',') > 1 ? (signs[0] ?? null) : null)
  );
}
