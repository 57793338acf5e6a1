import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readJourneyFile } from '../../src/exchange/readJourney';
import { readWorkspaceZip } from '../../src/exchange/readWorkspaceZip';
import { roadmapCsv } from '../../src/exchange/roadmapCsv';
import { workedExample } from '../helpers/workedExample';
import { NOW } from './samples';

const WAY_ON = 'paste them onto a stage of the map: each becomes a card';
const TABLE_WAY_ON = 'choose ‘Import a table of touchpoints’ there';

function refusal(content: string | Uint8Array): string {
  const opened = readJourneyFile(content);
  if (opened.ok) throw new Error('It was opened.');
  return opened.error.message;
}

/** Western text as Windows writes it where nobody chose UTF-8. */
const windows1252 = (text: string) => Uint8Array.from([...text].map((char) => char.charCodeAt(0)));

describe('a file that is no journey is named, with what can be done', () => {
  it.each([
    [
      'a table with commas',
      'Name,Stage,Channel\nAsk a friend,Interest,Reddit\n',
      'This is a table (CSV) with 3 columns',
    ],
    ['a table as Excel in German writes it', 'Name;Anteil\nReddit;12,5\n', 'This is a table (CSV) with 2 columns'],
    ['cells with tabs', 'Name\tStage\nAsk\tInterest', 'This is a table (CSV) with 2 columns'],
    ['a table with quoted line breaks', '"Name, first","Q1"\n"a\nb",2', 'This is a table (CSV) with 2 columns'],
    [
      'a table in Windows-1252',
      windows1252('K\u00e4ufer;St\u00fcck\nM\u00fcller;3\n'),
      'This is a table (CSV) with 2 columns',
    ],
    ['notes', 'Ideas from the workshop\n- ask on Reddit\n', 'This is plain text'],
    ['Markdown', '# Workshop\n\nIdeas', 'This is plain text'],
    ['a picture in SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'This is a picture (SVG)'],
    [
      'a process model',
      '<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>',
      'This is a process model (BPMN)',
    ],
    ['a web page', '<!doctype html><title>x</title>', 'This is a web page'],
    ['formatted text', strToU8('{\\rtf1 hello}'), 'This is a formatted text (RTF)'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'This is a file of an older Office program'],
  ])('%s', (_, content, what) => {
    expect(refusal(content)).toContain(what);
    expect(refusal(content)).toContain(what.startsWith('This is a table') ? TABLE_WAY_ON : WAY_ON);
  });

  it.each([
    ['a workbook', 'xl/workbook.xml', 'This is an Excel workbook'],
    ['a text document', 'word/document.xml', 'This is a Word document'],
    ['slides', 'ppt/presentation.xml', 'This is a PowerPoint file'],
    ['a LibreOffice table', 'content.xml', 'This is a LibreOffice document'],
    ['tables in an archive', 'survey/results.csv', 'This ZIP file holds tables and no journey'],
  ])('%s, offered as a file or an archive', (_, name, what) => {
    const bytes = zipSync({ [name]: strToU8('x') });
    const zip = readWorkspaceZip(bytes);
    expect(zip).toMatchObject({ ok: false, error: { message: expect.stringContaining(what) } });
    expect(refusal(bytes)).toContain(what);
    expect(refusal(bytes)).toContain(WAY_ON);
  });

  it('knows the roadmap table that Throughline itself exported', async () => {
    const table = await roadmapCsv.export(workedExample(), { now: NOW });
    expect(refusal(String(table))).toContain('This is the roadmap as a table (CSV)');
  });

  it('asks for UTF-8 where letters of another encoding cannot be told for certain', () => {
    expect(refusal(windows1252('{"title": "Z\u00fcrich"}'))).toContain('save it as UTF-8');
  });

  it('reads UTF-16 without its mark', () => {
    const bytes = new Uint8Array(new Uint16Array([...'{"a": 1}'].map((char) => char.charCodeAt(0))).buffer);
    expect(refusal(bytes)).toContain('This JSON does not come from Throughline');
  });

  it('leaves damaged JSON to line and column', () => {
    expect(refusal('{"format": oops}')).toBe(
      'This is not valid JSON: line 1, column 12 has “o” where a value belongs.',
    );
  });
});

describe('a journey file with several problems', () => {
  it('names each of them, ten at most, and counts the rest', () => {
    const stages = Array.from({ length: 13 }, (_, at) => ({ id: `s${at}`, order: 'a0', name: 'Stage', importance: 9 }));
    const journey = { id: 'j', title: 'Thirteen', createdAt: 0 };
    const opened = readJourneyFile(JSON.stringify({ format: 'throughline/journey', version: 1, journey, stages }));
    if (opened.ok) throw new Error('It was opened.');
    expect(opened.error.message).toBe('“stages[0].importance” must be a whole number from 1 to 5, or null; it is 9.');
    expect(opened.error.others).toHaveLength(10);
    expect(opened.error.others?.[0]).toBe(
      '“stages[1].importance” must be a whole number from 1 to 5, or null; it is 9.',
    );
    expect(opened.error.others?.at(-1)).toBe('3 more of such problems are not listed.');
  });

  it('names every field of a row that is wrong, and every one that is not known', () => {
    const stages = [{ id: 's', order: 'a0', name: 7, importance: 9, colour: 'red', width: 3 }];
    const journey = { id: 'j', title: 'One', createdAt: 0 };
    const opened = readJourneyFile(JSON.stringify({ format: 'throughline/journey', version: 1, journey, stages }));
    if (opened.ok) throw new Error('It was opened.');
    const told = [opened.error.message, ...(opened.error.others ?? [])].join(' ');
    for (const field of ['name', 'importance', 'colour', 'width']) expect(told).toContain(`“stages[0].${field}”`);
  });
});
