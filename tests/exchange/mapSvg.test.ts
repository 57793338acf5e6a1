// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JourneyDocument, journeyOf } from '../../src/domain/document';
import { mapSvg } from '../../src/exchange/mapSvg';
import { exampleJourney } from '../helpers/exampleJourney';
import { randomDocument } from './randomDocuments';
import { NOW } from './samples';

async function drawn(document: JourneyDocument, scheme = 'light', lens = 'stages'): Promise<string> {
  return String(await mapSvg.export(document, { now: NOW, chosen: { scheme, lens } }));
}

function parsed(svg: string): Document {
  const tree = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(tree.querySelector('parsererror')?.textContent ?? null).toBeNull();
  return tree;
}

function withTitle(title: string): JourneyDocument {
  const document = exampleJourney();
  const journey = { ...journeyOf(document), title };
  const [first] = document.touchpoints.values();
  if (!first) throw new Error('no touchpoint');
  return {
    ...document,
    journeys: new Map([[journey.id, journey]]),
    touchpoints: new Map([...document.touchpoints, [first.id, { ...first, title }]]),
  };
}

/** All that a self-contained picture is made of. */
const PARTS = new Set(['svg', 'title', 'desc', 'rect', 'circle', 'path', 'text']);

describe('the map as SVG', () => {
  it('is XML of plain shapes and words, whatever people wrote', async () => {
    await fc.assert(
      fc.asyncProperty(randomDocument, async (document) => {
        for (const lens of ['stages', 'metro']) {
          const tree = parsed(await drawn(document, 'light', lens));
          for (const element of tree.querySelectorAll('*')) expect(PARTS).toContain(element.localName);
          expect(tree.querySelectorAll('title, desc')).toHaveLength(2);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps hostile text as text, and takes out what XML forbids', async () => {
    const hostile = '</text><script>alert(1)</script> & "x" \u0000\u0007\ufffe\ud800';
    const svg = await drawn(withTitle(hostile));
    const tree = parsed(svg);
    expect(tree.querySelector('script')).toBeNull();
    expect(svg).not.toContain('<script');
    expect(tree.querySelector('title')?.textContent).toBe('Map of </text><script>alert(1)</script> & "x" ');
    const words = [...tree.querySelectorAll('text')].map(({ textContent }) => textContent).join('');
    expect(words).toContain('<script>alert(1)</script>');
  });

  it('asks for nothing from elsewhere and runs nothing', async () => {
    const svg = await drawn(withTitle('See https://example.com/a.png'));
    const tree = parsed(svg);
    for (const element of tree.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on|href|^src|^style$|^class$/);
        if (name !== 'xmlns') expect(value).not.toMatch(/https?:|url\(|data:/);
      }
  });

  it('says its title and what is on it to a screen reader', async () => {
    const svg = parsed(await drawn(exampleJourney())).documentElement;
    expect(svg.getAttribute('role')).toBe('img');
    for (const id of (svg.getAttribute('aria-labelledby') ?? '').split(' '))
      expect(svg.querySelector(`#${id}`)?.textContent).not.toBe('');
    expect(svg.querySelector('desc')?.textContent).toMatch(/\d+ stages: .+\. \d+ touchpoints, \d+ links? and /);
  });

  it('sets lines in scripts from right to left from the right, and stretches none of them', async () => {
    const tree = parsed(await drawn(withTitle('يقرأ العميل مراجعة')));
    const lines = [...tree.querySelectorAll('text[direction="rtl"]')];
    expect(lines.map(({ textContent }) => textContent).join(' ')).toContain('يقرأ العميل');
    for (const line of lines) expect(line.getAttribute('textLength')).toBeNull();
  });

  it('is light or dark, and else the same', async () => {
    const [light, dark] = [await drawn(exampleJourney()), await drawn(exampleJourney(), 'dark')];
    expect(light).toContain('fill="#faf8f5"');
    expect(dark).toContain('fill="#171512"');
    const colourless = (svg: string) => svg.replace(/#[0-9a-f]{6}/g, '#');
    expect(colourless(dark)).toBe(colourless(light));
  });
});
