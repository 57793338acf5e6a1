import { describe, expect, it } from 'vitest';
import { setPresence } from '../../../src/domain/commands/presences';
import { moveStage, removeStage } from '../../../src/domain/commands/stages';
import { moveTouchpoints, removeTouchpoints } from '../../../src/domain/commands/touchpoints';
import { comparedMap, markRect } from '../../../src/domain/compare/comparedMap';
import { compareDocuments } from '../../../src/domain/compare/difference';
import { markName } from '../../../src/domain/compare/words/sentences';
import type { JourneyDocument } from '../../../src/domain/document';
import { createLayout } from '../../../src/domain/layout/createLayout';
import { cardLanes } from '../../../src/domain/layout/lanes/index';
import { edited } from '../../helpers/edits';
import { exampleJourney } from '../../helpers/exampleJourney';
import { layoutMap } from '../../helpers/layoutMap';

const start = exampleJourney();
const mapOf = (to: JourneyDocument, from = start) => comparedMap(from, to, compareDocuments(from, to));

describe('two documents on one map', () => {
  it('are the later one where nothing differs', () => {
    const map = mapOf(start);
    // Two documents have no one curve.
    expect(map.layout).toEqual(createLayout(cardLanes)(start));
    expect([...map.marks.keys(), ...map.moves]).toEqual([]);
  });

  it('show a removed card where it stood, links and stage included', () => {
    const map = mapOf(edited(start, removeTouchpoints, { ids: ['reads'] }));
    const rect = layoutMap(start).cards.get('touchpoints:reads')?.rect;
    expect(markRect(map, 'touchpoints:reads')).toEqual(rect);
    expect(map.layout.links.map(({ id }) => id)).toContain('reads-books');
    const whole = mapOf(edited(start, removeStage, { id: 'awareness' }));
    expect(whole.layout.headers.map(({ stageId }) => stageId)).toEqual(['awareness', 'purchase', 'support']);
    expect(whole.marks.get('stages:awareness')?.kind).toBe('removed');
  });

  it('keep the old place of a moved card, with the way from there', () => {
    const map = mapOf(edited(start, moveTouchpoints, { ids: ['asks'], stageId: 'purchase', index: 1 }));
    const [move, ...others] = map.moves;
    expect(others).toEqual([]);
    const now = map.layout.cards.get('touchpoints:asks')?.rect;
    const support = map.layout.headers.find(({ stageId }) => stageId === 'support')?.rect;
    expect(move?.ghost?.x).toBeGreaterThan(support?.x ?? Number.NaN);
    expect(now?.x).toBeLessThan(support?.x ?? Number.NaN);
    expect(move?.path).toMatch(/^M[\d.]+ [\d.]+C/);
    expect(map.document.touchpoints.size).toBe(start.touchpoints.size);
  });

  it('draw a moved stage once, with an arrow from the gap that it left', () => {
    const map = mapOf(edited(start, moveStage, { id: 'support', index: 0 }));
    expect(map.layout.headers).toHaveLength(3);
    expect(map.moves).toMatchObject([{ key: 'stages:support', ghost: null }]);
  });

  it('name their marks: what it is, and what happened', () => {
    const to = edited(start, setPresence, { stageId: 'awareness', channelId: 'reddit', level: 3, owner: 'Care' });
    const [difference] = compareDocuments(start, to);
    expect(difference && markName(difference, start, to)).toBe(
      'Presence of Reddit at Awareness, changed: presence, owner',
    );
  });
});
