import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/domain/coverage/analyse';
import type { JourneyDocument } from '../../../src/domain/document';
import { inOrder } from '../../../src/domain/order';
import { EDGE, edgeOf, type Frame, frameOf, isNarrow, isSmall } from '../../../src/features/present/frame/frame';
import { shortest } from '../../../src/features/present/frame/paged';
import { gapsPages } from '../../../src/features/present/gaps/gapsPages';
import { rowsOf } from '../../../src/features/present/overview/rows';
import { roadmapPages } from '../../../src/features/present/roadmap/roadmapPages';
import { stagePages } from '../../../src/features/present/stage/stagePages';
import { buildDocument } from '../../helpers/documents';

const phone = frameOf(360, 640);

const long = (words: number) => 'travellers write far too much '.repeat(words).trim();

/** One stage with so many cards, on a channel that customers use and on others. */
function journey(cards: number, words = 2): JourneyDocument {
  return buildDocument({
    stages: [{ id: 's', name: long(words), goal: long(words), promise: long(words) }],
    channels: Array.from({ length: 12 }, (_, i) => ({ id: `c${i}`, name: `Channel ${i}` })),
    touchpoints: Array.from({ length: cards }, (_, i) => ({ id: `t${i}`, stageId: 's', title: `${i} ${long(words)}` })),
    presences: Array.from({ length: 12 }, (_, i) => ({ stageId: 's', channelId: `c${i}`, level: 1 as const })),
    segments: [{ id: 'everyone' }],
    demands: [{ channelId: 'c1', segmentId: 'everyone', usage: 0.9 }],
    initiatives: Array.from({ length: 9 }, (_, i) => ({
      id: `i${i}`,
      title: `${i} ${long(words)}`,
      horizon: i % 2 === 0 ? ('now' as const) : ('later' as const),
    })),
  });
}

function pagesOf(document: JourneyDocument, frame: Frame) {
  const [stage] = inOrder(document.stages.values());
  if (!stage) throw new Error('There is no stage.');
  return stagePages(document, stage, stage.name, frame);
}

describe('the frame of a small screen', () => {
  it.each([
    [360, 640],
    [390, 844],
    [320, 568],
    [568, 320],
    [640, 360],
    [820, 1180],
  ])('makes the smallest type at least 11 px, at %i × %i', (width, height) => {
    const frame = frameOf(width, height);
    expect(24 * frame.unit).toBeGreaterThanOrEqual(11);
    expect(frame.width * frame.unit).toBeCloseTo(width);
    expect(frame.height * frame.unit).toBeCloseTo(height);
    expect(isSmall(frame)).toBe(true);
  });

  it('is a projector’s wherever that can be read', () => {
    for (const [width, height] of [
      [1920, 1080],
      [1440, 900],
      [1280, 720],
      [1024, 768],
    ] as const) {
      expect(isSmall(frameOf(width, height))).toBe(false);
      expect(edgeOf(frameOf(width, height))).toBe(EDGE);
    }
  });

  it('is narrow on a phone held upright, and not on one held across', () => {
    expect(isNarrow(phone)).toBe(true);
    expect(isNarrow(frameOf(640, 360))).toBe(false);
  });
});

describe('a stage on a phone', () => {
  it.each([
    [0, 2],
    [5, 2],
    [30, 2],
    [8, 12],
    [300, 2],
  ])('shows all of %i cards, in one column and in order, and every channel', (count, words) => {
    const pages = pagesOf(journey(count, words), phone);
    const cards = pages.flatMap((page) => page.cards);
    expect(cards.map(({ item }) => item.touchpoint.id)).toEqual(Array.from({ length: count }, (_, i) => `t${i}`));
    expect(pages.flatMap(({ channels }) => channels?.rows ?? [])).toHaveLength(12);
    for (const { look, channels, isStacked, cards: own, statements } of pages) {
      expect(isStacked && look.columns === 1 && (channels?.columns ?? 1) === 1).toBe(true);
      expect(own.length + statements.length + (channels?.rows.length ?? 0), 'no slide is empty').toBeGreaterThan(0);
    }
  });

  it('keeps a list of channels on one slide where that costs none', () => {
    const lists = pagesOf(journey(5), frameOf(390, 844)).filter(({ channels }) => channels !== null);
    expect(lists).toHaveLength(1);
  });

  it('is set even where there is no room for a name beside a level', () => {
    expect(pagesOf(journey(5), frameOf(568, 320)).length).toBeGreaterThan(1);
  });
});

describe('gaps and roadmap on a phone', () => {
  it('list every gap that a projector does, in its order', () => {
    const analysis = analyse(journey(5));
    const ranks = (frame: Frame) => gapsPages(analysis, frame).flatMap(({ rows }) => rows.map(({ gap }) => gap.id));
    expect(ranks(phone)).toEqual(ranks(frameOf(1920, 1080)));
  });

  it('put horizons one below the other, each once begun before the next, and say once that one is empty', () => {
    const { initiatives } = journey(0, 5);
    const pages = roadmapPages(initiatives.values(), phone);
    expect(pages.length).toBeGreaterThan(1);
    const shown = pages.flatMap(({ columns }) => columns.flat().map(({ initiative }) => initiative.id));
    expect(shown).toEqual(['i0', 'i2', 'i4', 'i6', 'i8', 'i1', 'i3', 'i5', 'i7']);
    expect(pages.filter(({ isShown }) => isShown[1])).toHaveLength(1);
  });

  it('take as few slides as there can be, and the largest type among those', () => {
    expect(shortest([['a', 'b'], ['c'], ['d']])).toEqual(['c']);
    expect(shortest([])).toEqual([]);
  });
});

describe('the overview on a phone', () => {
  it.each([1, 7, 17, 22])('has a row for each of %i stages, above the line of progress', (count) => {
    const rows = rowsOf(phone, count);
    expect(rows?.shown).toBe(count);
    const lines = Math.ceil(count / (rows?.abreast ?? 1));
    const { top = 0, height = 0, gap = 0 } = rows ?? {};
    expect(top + lines * height + (lines - 1) * gap).toBeLessThanOrEqual(phone.height - EDGE.line);
    expect(height).toBeGreaterThanOrEqual(60);
  });

  it('has columns where they have room', () => {
    expect(rowsOf(frameOf(1024, 768), 7)).toBeNull();
    expect(rowsOf(frameOf(820, 1180), 7)).toBeNull();
    expect(rowsOf(frameOf(640, 360), 7)?.abreast).toBeGreaterThan(1);
  });
});
