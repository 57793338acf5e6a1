import { describe, expect, it } from 'vitest';
import { readJourneyBlob, readJourneyFile } from '../../src/exchange/readJourney';
import { roadmapJson } from '../../src/exchange/roadmapJson';
import { workedExample } from '../helpers/workedExample';
import { type BadFile, changed, file, good, stage, withField } from './badFiles';
import { NOW } from './samples';

const bytes = (...values: number[]) => new Uint8Array(values);

const table: readonly BadFile[] = [
  // Not JSON
  ['nothing', '', 'This file is empty.', ''],
  [
    'wrong JSON',
    '{\n  "format": "throughline/journey",\n  version: 1\n}',
    'This is not valid JSON: line 3, column 3 has “v” where a name in double quotes belongs.',
    'line 3, column 3',
  ],
  [
    'a comma too many',
    '{"stages": [1, 2,]}',
    'This is not valid JSON: line 1, column 18 has “]” where a value belongs.',
    'line 1, column 18',
  ],
  [
    'something after the end',
    `{} {}`,
    'This is not valid JSON: line 1, column 4 has “{” where nothing more belongs.',
    'line 1, column 4',
  ],
  [
    'a truncated file',
    good.slice(0, 200),
    'This file looks cut off: it ends at line 8, column 17, where the closing quote of a text should follow.',
    'line 8, column 17',
  ],
  [
    'a file cut inside a character',
    new TextEncoder().encode('{"title": "Zürich').subarray(0, 13),
    'This file looks cut off: it ends at line 1, column 13, where the closing quote of a text should follow.',
    'line 1, column 13',
  ],
  [
    'XML',
    '<mxfile host="app.diagrams.net">',
    'This is a diagrams.net (draw.io) drawing; a journey is a .json file that Throughline exported. To use its texts, open it where it was made, copy its lines and paste them onto a stage of the map: each becomes a card.',
    '',
  ],
  [
    'a PDF',
    bytes(0x25, 0x50, 0x44, 0x46, 0x2d),
    'This is a PDF; a journey is a .json file that Throughline exported. To use what it says, copy its lines and paste them onto a stage of the map: each becomes a card.',
    '',
  ],
  [
    'a damaged archive',
    bytes(0x50, 0x4b, 3, 4, 20),
    'This ZIP file holds no journey: none of its files is a .json file that could be one.',
    '',
  ],
  [
    'a picture',
    bytes(0x89, 0x50, 0x4e, 0x47),
    'This is a picture; a journey is a .json file that Throughline exported.',
    '',
  ],
  [
    'other bytes',
    bytes(0x7b, 0x80, 0x01),
    'This is not a text file; a journey is a .json file that Throughline exported.',
    '',
  ],
  // Not ours
  [
    'a list',
    '[]',
    'This JSON does not come from Throughline: a journey file is an object that begins with “format”.',
    '',
  ],
  [
    'unknown JSON',
    '{"name": "left-pad"}',
    'This JSON does not come from Throughline: its “format” is not “throughline/journey”.',
    '',
  ],
  [
    'Excalidraw',
    '{"type": "excalidraw", "version": 2, "elements": []}',
    'This is an Excalidraw drawing, which Throughline cannot open; copy the texts of its cards there, then paste them into a stage of the map.',
    '',
  ],
  [
    'tldraw',
    '{"tldrawFileFormatVersion": 1, "schema": {}, "records": []}',
    'This is a tldraw drawing, which Throughline cannot open; copy the texts of its cards there, then paste them into a stage of the map.',
    '',
  ],
  [
    'Miro',
    '{"data": [{"id": "1", "links": {"self": "https://api.miro.com/v2/boards/1/items/1"}}]}',
    'This is a Miro board, which Throughline cannot open; export the board there as CSV and copy the texts from it, then paste them into a stage of the map.',
    '',
  ],
  [
    'Figma',
    '{"name": "Journey", "document": {"id": "0:0", "type": "DOCUMENT", "children": []}}',
    'This is a Figma or FigJam file, which Throughline cannot open; copy the texts of its cards there, then paste them into a stage of the map.',
    '',
  ],
  [
    'another diagram',
    '{"nodes": [], "edges": []}',
    'This is a diagram of nodes and edges from another app, which Throughline cannot open; copy the texts of its cards there, then paste them into a stage of the map.',
    '',
  ],
  [
    'our JSON Schema',
    '{"$id": "urn:throughline:journey:1"}',
    'This is the JSON Schema that describes Throughline’s files; open a journey export instead.',
    '',
  ],
  [
    'a kind of ours from the future',
    '{"format": "throughline/workspace"}',
    'This is a Throughline file of a kind that this version does not know; reload to update, then open it again.',
    '',
  ],
  // Too much
  [
    '21 MB',
    `{"a": "${'x'.repeat(21_000_000)}"}`,
    'This file is 21.1 MB; the most that Throughline opens is 20 MB.',
    '',
  ],
  [
    'a newer version',
    changed((copy) => Object.assign(copy, { version: 4, lanes: [] })),
    'This was made by a newer version of Throughline (schema 4; this one reads up to 3). Reload to update, then open it again.',
    'version',
  ],
  [
    '20,001 records',
    changed((copy) => {
      copy.stages = Array.from({ length: 20_000 }, (_, i) => stage(i, {}));
      copy.channels = [];
      copy.demands = [];
      copy.presences = [];
      copy.segments = [];
      copy.initiatives = [];
    }),
    'This file holds 20,001 records; the most that a journey holds is 20,000.',
    '',
  ],
  [
    'more values than any journey',
    `{"a": [${'1,'.repeat(1_000_000)}1]}`,
    'This file holds more than 1,000,000 values, which no journey does.',
    'line 1, column 2000005',
  ],
  [
    'a list without end',
    withField(
      'initiatives',
      0,
      'dependsOn',
      Array.from({ length: 500_000 }, () => 7),
    ),
    '“initiatives[0].dependsOn” must hold at most 10,000 entries; it has 500,000.',
    'initiatives[0].dependsOn',
  ],
  [
    'deep nesting',
    `{"a":${'['.repeat(100_000)}`,
    'At line 1, column 69 it nests deeper than 64 lists and objects, which no journey does.',
    'line 1, column 69',
  ],
  [
    'a long text',
    withField('stages', 0, 'goal', 'x'.repeat(20_001)),
    '“stages[0].goal” must be at most 20,000 characters; it has 20,001.',
    'stages[0].goal',
  ],
  [
    'a long name',
    withField('stages', 0, 'name', 'x'.repeat(501)),
    '“stages[0].name” must be at most 500 characters; it has 501.',
    'stages[0].name',
  ],
];

describe('a file that cannot be opened', () => {
  it.each(table)('says what is wrong and where: %s', (_, input, message, path) => {
    const read = readJourneyFile(input);
    expect(read).toMatchObject({ ok: false, error: { message, path } });
  });

  it('says in one sentence, in plain words', () => {
    for (const [, , message] of table) {
      expect(message).toMatch(/^[A-Z“].*\.$/);
      expect(message).not.toMatch(/\b(zod|invalid|undefined|regex|enum|string|integer|schema\.)\b/i);
      expect(message.length).toBeLessThan(220);
    }
  });

  it('tells our roadmap export from a journey', async () => {
    const roadmap = (await roadmapJson.export(workedExample(), { now: NOW })) as string;
    expect(readJourneyFile(roadmap)).toMatchObject({
      ok: false,
      error: {
        message:
          'This is a roadmap that Throughline exported for other tools; it does not hold the whole journey, so open the journey export instead.',
      },
    });
  });

  it('is refused by its size before it is read', async () => {
    const file = { size: 21_000_000, arrayBuffer: () => Promise.reject(new Error('was read')) } as unknown as Blob;
    expect(await readJourneyBlob(file)).toMatchObject({
      ok: false,
      error: { message: 'This file is 21 MB; the most that Throughline opens is 20 MB.' },
    });
    expect(await readJourneyBlob(new Blob([good]))).toMatchObject({ ok: true });
  });

  it('may be just as large as allowed', () => {
    const rows = Array.from({ length: 19_999 }, (_, i) => stage(i, {}));
    const read = readJourneyFile(
      JSON.stringify({
        ...file(),
        stages: rows,
        channels: [],
        demands: [],
        presences: [],
        segments: [],
        initiatives: [],
      }),
    );
    expect(read.ok && read.value.document.stages.size).toBe(19_999);
    expect(readJourneyFile(withField('stages', 0, 'goal', 'x'.repeat(20_000))).ok).toBe(true);
  });
});
