import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/domain/coverage/figuresOf';
import type { JourneyDocument } from '../../../src/domain/document';
import type { Scene, SceneItem, TextItem } from '../../../src/domain/scene/items';
import { mapScene } from '../../../src/domain/scene/mapScene';
import { randomDocument } from '../../exchange/randomDocuments';
import { samples } from '../../exchange/samples';
import { exampleJourney } from '../../helpers/exampleJourney';
import { layoutMap } from '../../helpers/layoutMap';

const sceneOf = (document: JourneyDocument): Scene => mapScene(document, layoutMap(document), figuresOf(document));

const isText = (item: SceneItem): item is TextItem => item.kind === 'text';

/** What stands written in something's own column: not its signs, figures and dots. */
function wordsOf(scene: Scene, key: string, types: readonly TextItem['type'][]): string[][] {
  return scene.items
    .filter(isText)
    .filter((item) => item.key === key && types.includes(item.type))
    .map(({ lines }) => lines.map(({ text }) => text));
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function extentOf(item: SceneItem): Extent {
  if (item.kind === 'box') {
    const { x, y, width, height } = item.rect;
    return { left: x, right: x + width, top: y, bottom: y + height };
  }
  if (item.kind === 'circle') {
    const { x, y, radius } = item;
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  }
  if (item.kind === 'path') {
    // Ends and corners; the flags and radii of arcs are small numbers that stand before their ends.
    const ends = [...item.d.matchAll(/[MLQA][^A-Z]*/g)].map(([part]) => part.slice(1).split(/ /).map(Number));
    const xs = ends.map((numbers) => numbers.at(-2) ?? 0);
    const ys = ends.map((numbers) => numbers.at(-1) ?? 0);
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  }
  const wide = Math.max(0, ...item.lines.map(({ width }) => width));
  const [before, after] =
    item.anchor === 'middle'
      ? [wide / 2, wide / 2]
      : (item.anchor === 'end') !== (item.direction === 'rtl')
        ? [wide, 0]
        : [0, wide];
  const ys = item.lines.map(({ y }) => y);
  if (item.angle === -90 && item.pivot) {
    const { x, y } = item.pivot;
    return { left: x - 7, right: x + 7, top: y - wide / 2, bottom: y + wide / 2 };
  }
  return { left: item.x - before, right: item.x + after, top: Math.min(...ys) - 16, bottom: Math.max(...ys) + 4 };
}

function expectInside(scene: Scene): void {
  for (const item of scene.items) {
    const { left, right, top, bottom } = extentOf(item);
    const said = `${item.kind} of ${item.key}: ${left} ${right} ${top} ${bottom}`;
    expect(Number.isFinite(left + right + top + bottom), said).toBe(true);
    expect(left >= 0 && right <= scene.width && top >= 0 && bottom <= scene.height, said).toBe(true);
  }
}

function expectAll(document: JourneyDocument, scene: Scene): void {
  const layout = layoutMap(document);
  const count = (key: string, kind: SceneItem['kind'], role: SceneItem['role']) =>
    scene.items.filter((item) => item.key === key && item.kind === kind && item.role === role).length;
  for (const { id, title } of document.touchpoints.values()) {
    const key = `touchpoints:${id}`;
    expect(count(key, 'box', 'touchpoint')).toBe(1);
    const lines = layout.cards.get(key)?.lines;
    expect(wordsOf(scene, key, ['card'])).toEqual([title.trim() === '' ? ['Untitled touchpoint'] : lines]);
  }
  for (const { id, channelId } of document.presences.values()) {
    const key = `presences:${id}`;
    expect(count(key, 'box', 'presence')).toBe(1);
    const isNamed = document.channels.get(channelId)?.name.trim() !== '';
    expect(wordsOf(scene, key, ['chip'])).toEqual([isNamed ? layout.cards.get(key)?.lines : ['Unnamed channel']]);
    expect(scene.items.filter((item) => item.key === key && item.kind === 'circle')).toHaveLength(4);
  }
  for (const { stageId, key, nameLines, promiseLines } of layout.headers) {
    const stage = document.stages.get(stageId);
    expect(wordsOf(scene, key, ['name'])).toEqual([stage?.name.trim() === '' ? ['Unnamed stage'] : nameLines]);
    expect(wordsOf(scene, key, ['promise'])).toEqual(stage?.promise.trim() === '' ? [] : [promiseLines]);
  }
  for (const { id, label } of layout.links) {
    expect(scene.items.filter((item) => item.key === `links:${id}` && item.kind === 'path')).toHaveLength(3);
    expect(wordsOf(scene, `links:${id}`, ['label'])).toEqual(label ? [[label.text]] : []);
  }
  const drawn = new Set(scene.items.map(({ key }) => key).filter((key) => key.startsWith('links:')));
  expect(drawn.size).toBe(document.links.size);
}

describe('the map as a picture', () => {
  it.each(samples)('shows each stage, card, channel and link of %s once, inside its bounds', (_, document) => {
    expectAll(document, sceneOf(document));
    expectInside(sceneOf(document));
  });

  it('does so for any journey', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const scene = sceneOf(document);
        expectAll(document, scene);
        expectInside(scene);
      }),
      { numRuns: 60 },
    );
  });

  it('claims no level, no emotion and no weight that nobody has said', () => {
    const document = exampleJourney();
    const unsaid: JourneyDocument = {
      ...document,
      stages: new Map([...document.stages].map(([id, row]) => [id, { ...row, importance: null }])),
      touchpoints: new Map([...document.touchpoints].map(([id, row]) => [id, { ...row, emotion: null }])),
      presences: new Map([...document.presences].map(([id, row]) => [id, { ...row, level: null }])),
    };
    const { items } = sceneOf(unsaid);
    const filled = items.flatMap((item) => (item.kind !== 'text' && item.fill ? [item.fill] : []));
    expect(filled.filter((colour) => colour.startsWith('emotion-') || colour === 'presence-3')).toEqual([]);
    const chips = items.filter(({ kind, role }) => kind === 'box' && role === 'presence');
    expect(chips.length).toBeGreaterThan(0);
    for (const chip of chips) expect(chip).toMatchObject({ dash: [3, 3] });
    for (const chip of chips) expect(chip).not.toHaveProperty('fill');
    const captions = items.filter(isText).flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(captions.filter((text) => text === '3, not said yet')).toHaveLength(document.stages.size);
  });

  it('starts Arabic and Hebrew at the right of their card', () => {
    const document = exampleJourney();
    const [id, row] = [...document.touchpoints][0] ?? [];
    if (!id || !row) throw new Error('no touchpoint');
    const texts = (title: string) => {
      const changed = { ...document, touchpoints: new Map([...document.touchpoints, [id, { ...row, title }]]) };
      const rect = layoutMap(changed).cards.get(`touchpoints:${id}`)?.rect;
      const text = sceneOf(changed).items.find((item) => item.role === 'touchpoint' && item.kind === 'text');
      return { rect, text };
    };
    for (const title of ['يقرأ العميل مراجعة', '„קורא” ביקורת', '2024: قراءة']) {
      const { rect, text } = texts(title);
      expect(text).toMatchObject({ direction: 'rtl', x: (rect?.x ?? 0) + (rect?.width ?? 0) - 10 });
    }
    expect(texts('Reads مراجعة').text).toMatchObject({ direction: 'ltr' });
  });

  it('shows on a channel that has moved what customers lack where it stands by now', () => {
    const document = exampleJourney();
    const key = 'presences:awareness~reddit';
    const row = document.presences.get('awareness~reddit');
    if (!row) throw new Error('The example has no such channel.');
    const presences = new Map([...document.presences, [row.id, { ...row, stageId: 'purchase' }]]);
    const figuresOn = (of: JourneyDocument) =>
      sceneOf(of)
        .items.filter(isText)
        .filter((item) => item.key === key)
        .flatMap(({ lines }) => lines.map(({ text }) => text))
        .filter((text) => /^\d/.test(text));
    // 75% use it at Purchase, 65% at Awareness: 10 × 0.75 + (7.5 − 2.5) = 12.5.
    expect(figuresOn({ ...document, presences })).toEqual(['12.5']);
    // 10 × 0.65 + (6.5 − 2.5) = 10.5.
    expect(figuresOn(document)).toEqual(['10.5']);
  });
});
