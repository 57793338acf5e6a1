import { describe, expect, it } from 'vitest';
import { removeChannel } from '../../../src/domain/commands/channels';
import { moveInitiative } from '../../../src/domain/commands/initiatives';
import { editJourney } from '../../../src/domain/commands/journeys';
import { reverseLink } from '../../../src/domain/commands/links';
import { setPresence } from '../../../src/domain/commands/presences';
import { addStage, editStage, moveStage, removeStage } from '../../../src/domain/commands/stages';
import { addTouchpoint, editTouchpoint, moveTouchpoints } from '../../../src/domain/commands/touchpoints';
import { compareDocuments } from '../../../src/domain/compare/difference';
import { groupDifferences } from '../../../src/domain/compare/groups';
import { groupInWords, inWords } from '../../../src/domain/compare/words/sentences';
import type { JourneyDocument } from '../../../src/domain/document';
import type { Touchpoint } from '../../../src/domain/model/touchpoint';
import { orderKeys } from '../../../src/domain/order';
import { buildDocument } from '../../helpers/documents';
import { edited } from '../../helpers/edits';
import { exampleJourney } from '../../helpers/exampleJourney';

const start = exampleJourney();

function said(to: JourneyDocument, from: JourneyDocument = start): string[] {
  return groupDifferences(compareDocuments(from, to)).map((group) => groupInWords(group, from, to));
}

describe('comparing', () => {
  it('finds nothing between a journey and itself, or an equal copy', () => {
    expect(compareDocuments(start, start)).toEqual([]);
    expect(compareDocuments(start, exampleJourney())).toEqual([]);
  });

  it('tells what was added, changed and moved, each in a sentence', () => {
    let now = edited(start, editTouchpoint, { id: 'reads', title: 'Reads old reviews', emotion: -1 });
    now = edited(now, setPresence, { stageId: 'awareness', channelId: 'reddit', level: 3 });
    now = edited(now, moveTouchpoints, { ids: ['asks'], stageId: 'purchase', index: 0 });
    now = edited(now, addTouchpoint, { id: 'tells', stageId: 'support', title: 'Tells a friend' });
    expect(said(now)).toEqual([
      'Touchpoint ‘Reads reviews’: renamed to ‘Reads old reviews’; emotion changed from neutral to negative',
      'Touchpoint ‘Asks about luggage’ moved from Support to Purchase',
      'Touchpoint ‘Tells a friend’ added',
      'Presence of Reddit at Awareness raised from listening to engaging',
    ]);
  });

  it('groups what a removed stage took with it', () => {
    expect(said(edited(start, removeStage, { id: 'awareness' }))).toEqual([
      'Stage ‘Awareness’, 2 touchpoints, 2 links and 2 presences removed',
    ]);
    expect(said(edited(start, addStage, { id: 'new', name: 'Repeat' }))).toEqual(['Stage ‘Repeat’ added']);
  });

  it('names what let go of a removed channel', () => {
    expect(said(edited(start, removeChannel, { id: 'reddit' }))).toEqual([
      'Touchpoint ‘Reads reviews’: channel cleared, was Reddit',
      expect.stringMatching(/^Channel ‘Reddit’, 1 presence and 3 demands removed$/),
    ]);
  });

  it.each([
    [edited(start, editStage, { id: 'support', importance: 5 }), 'Stage ‘Support’: importance changed from 3 to 5'],
    [
      edited(start, editStage, { id: 'support', importance: null }),
      'Stage ‘Support’: importance changed from 3 to not said yet',
    ],
    [
      edited(start, editTouchpoint, { id: 'books', emotion: 0 }),
      'Touchpoint ‘Books a flight’: emotion changed from not said yet to neutral',
    ],
    [
      edited(start, editStage, { id: 'support', promise: 'A reply within the hour' }),
      'Stage ‘Support’: promise set to “A reply within the hour”',
    ],
    [
      edited(start, editTouchpoint, { id: 'books', momentOfTruth: false }),
      'Touchpoint ‘Books a flight’: no longer a moment of truth',
    ],
    [
      edited(start, editTouchpoint, { id: 'reads', pains: ['Too slow'] }),
      'Touchpoint ‘Reads reviews’: pains: “Too slow” added, “Too many opinions” removed',
    ],
    [
      edited(start, editTouchpoint, { id: 'asks', channelId: 'website' }),
      'Touchpoint ‘Asks about luggage’: channel set to Website',
    ],
    [
      edited(start, setPresence, { stageId: 'awareness', channelId: 'linkedin', level: 1 }),
      'Presence of LinkedIn at Awareness lowered from engaging to listening',
    ],
    [
      edited(start, setPresence, { stageId: 'awareness', channelId: 'linkedin', responseTargetMinutes: 120 }),
      'Presence of LinkedIn at Awareness: target first-response time set to 2 hours',
    ],
    [edited(start, editJourney, { title: 'Week trips' }), 'The journey renamed to ‘Week trips’'],
    [edited(start, moveStage, { id: 'support', index: 0 }), 'Stage ‘Support’ moved to the beginning'],
    [
      edited(start, reverseLink, { id: 'reads-books' }),
      'Link from ‘Reads reviews’ to ‘Books a flight’: start changed from ‘Reads reviews’ to ‘Books a flight’; end changed from ‘Books a flight’ to ‘Reads reviews’',
    ],
  ])('says in words: %#', (to, sentence) => {
    const [difference, ...others] = compareDocuments(start, to);
    expect(others).toEqual([]);
    expect(difference && inWords(difference, start, to)).toBe(sentence);
  });

  it('takes another horizon for a move, and no change', () => {
    const plan = buildDocument({
      initiatives: [
        { id: 'a', title: 'Answer' },
        { id: 'b', title: 'Build' },
      ],
    });
    const now = edited(plan, moveInitiative, { id: 'a', horizon: 'later', index: 0 });
    expect(said(now, plan)).toEqual(['Initiative ‘Answer’ moved from Next to Later']);
  });
});

describe('places', () => {
  const five = buildDocument({
    stages: [{ id: 's' }],
    touchpoints: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, stageId: 's' })),
  });

  it('are the same when only their keys were written anew', () => {
    const keys = orderKeys(9).slice(4);
    const rows = [...five.touchpoints.values()].map((row, i): [string, Touchpoint] => [
      row.id,
      { ...row, order: keys[i] ?? '' },
    ]);
    expect(compareDocuments(five, { ...five, touchpoints: new Map(rows) })).toEqual([]);
  });

  it('blame the one that got another key, not those that it passed', () => {
    const last = edited(five, moveTouchpoints, { ids: ['a'], stageId: 's', index: 4 });
    expect(said(last, five)).toEqual(['Touchpoint ‘a’ moved after ‘e’']);
    const swapped = edited(five, moveTouchpoints, { ids: ['c'], stageId: 's', index: 1 });
    expect(said(swapped, five)).toEqual(['Touchpoint ‘c’ moved after ‘a’']);
    const swappedBack = edited(five, moveTouchpoints, { ids: ['b'], stageId: 's', index: 2 });
    expect(said(swappedBack, five)).toEqual(['Touchpoint ‘b’ moved after ‘c’']);
  });
});
