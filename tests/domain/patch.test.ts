import { describe, expect, it } from 'vitest';
import { addLink } from '../../src/domain/commands/links';
import { setPresence } from '../../src/domain/commands/presences';
import { removeStage } from '../../src/domain/commands/stages';
import { addTouchpoint, editTouchpoint, removeTouchpoints } from '../../src/domain/commands/touchpoints';
import { presenceId } from '../../src/domain/model/presence';
import { applyPatch, composePatches, invertPatch, rebasePatch } from '../../src/domain/patch';
import { edited, patchOf } from '../helpers/edits';
import { smallJourney } from '../helpers/smallJourney';

const start = smallJourney();

describe('a patch on the journey it was made for', () => {
  it('touches only the tables that it names', () => {
    const renamed = edited(start, editTouchpoint, { id: 'sees', title: 'Sees an advert' });
    expect(renamed.touchpoints.get('sees')?.title).toBe('Sees an advert');
    expect(renamed.stages).toBe(start.stages);
    expect(renamed.touchpoints).not.toBe(start.touchpoints);
  });

  it('is empty when nothing changes, and then the document stays the same object', () => {
    const patch = patchOf(start, editTouchpoint, { id: 'sees', title: 'sees' });
    expect(patch).toEqual([]);
    expect(applyPatch(start, patch)).toBe(start);
  });

  it('keeps a row that a second patch restores, as an earlier save may hold something else', () => {
    const patch = patchOf(start, editTouchpoint, { id: 'sees', title: 'Other' });
    const both = composePatches(patch, invertPatch(patch));
    expect(both).toHaveLength(1);
    expect(both[0]?.after).toEqual(start.touchpoints.get('sees'));
  });
});

describe('two patches in turn as one, with somebody else’s change of the same row in between', () => {
  const first = patchOf(start, editTouchpoint, { id: 'sees', title: 'S' });
  const theirs = edited(applyPatch(start, first), editTouchpoint, { id: 'sees', emotion: -2 });

  it('take back and make again only what they did', () => {
    const second = patchOf(theirs, editTouchpoint, { id: 'sees', title: 'See' });
    const both = composePatches(first, second);
    const now = edited(applyPatch(theirs, second), editTouchpoint, { id: 'sees', emotion: 1 });
    const back = applyPatch(now, rebasePatch(now, invertPatch(both)));
    expect(back.touchpoints.get('sees')).toEqual({ ...start.touchpoints.get('sees'), emotion: 1 });
    const again = applyPatch(back, rebasePatch(back, both));
    expect(again.touchpoints.get('sees')).toEqual(now.touchpoints.get('sees'));
  });

  it('give a row that the second removed back with that change', () => {
    const second = patchOf(theirs, removeTouchpoints, { ids: ['sees'] });
    const gone = applyPatch(theirs, second);
    const back = applyPatch(gone, rebasePatch(gone, invertPatch(composePatches(first, second))));
    expect(back.touchpoints.get('sees')).toEqual({ ...start.touchpoints.get('sees'), emotion: -2 });
  });
});

describe('a patch on a journey that somebody else changed', () => {
  it('changes only its own fields, so that both keep theirs', () => {
    const ours = patchOf(start, editTouchpoint, { id: 'sees', emotion: 2 });
    const theirs = edited(start, editTouchpoint, { id: 'sees', title: 'Their title' });
    const both = applyPatch(theirs, rebasePatch(theirs, ours));
    expect(both.touchpoints.get('sees')).toMatchObject({ title: 'Their title', emotion: 2 });
  });

  it('keeps what both say of a presence that both have just made', () => {
    const where = { stageId: 'referral', channelId: 'reddit' };
    const ours = patchOf(start, setPresence, { ...where, owner: 'Care' });
    const theirs = edited(start, setPresence, { ...where, level: 3, owner: 'Sales' });
    const both = applyPatch(theirs, rebasePatch(theirs, ours));
    expect(both.presences.get(presenceId(where.stageId, where.channelId))).toMatchObject({ level: 3, owner: 'Care' });
  });

  it('does nothing to a row that they deleted', () => {
    const ours = patchOf(start, editTouchpoint, { id: 'sees', emotion: 2 });
    const theirs = edited(start, removeTouchpoints, { ids: ['sees'] });
    expect(rebasePatch(theirs, ours)).toEqual([]);
  });

  it('does not add a link to a touchpoint that they deleted', () => {
    const ours = patchOf(start, addLink, { fromId: 'calls', toId: 'sees' });
    const theirs = edited(start, removeTouchpoints, { ids: ['sees'] });
    expect(rebasePatch(theirs, ours)).toEqual([]);
  });

  it('leaves what they added to a stage that it deletes, in the nearest stage', () => {
    const ours = patchOf(start, removeStage, { id: 'support' });
    const theirs = edited(start, addTouchpoint, { id: 'theirs', stageId: 'support' });
    const both = applyPatch(theirs, rebasePatch(theirs, ours));
    expect([...both.touchpoints.keys()]).toEqual(['sees', 'recommends', 'theirs']);
    expect(both.touchpoints.get('theirs')?.stageId).toBe('awareness');
  });
});

describe('removing a row', () => {
  it('takes along what belongs to it, and what belongs to that', () => {
    const left = edited(start, removeStage, { id: 'support' });
    expect([...left.touchpoints.keys()]).toEqual(['sees', 'recommends']);
    expect([...left.links.keys()]).toEqual(['l3']);
    expect([...left.presences.keys()]).toEqual(['awareness~reddit']);
    expect([...left.demands.keys()]).toEqual(['reddit~~A']);
  });

  it('is undone with everything that went along', () => {
    const patch = patchOf(start, removeStage, { id: 'support' });
    expect(applyPatch(applyPatch(start, patch), invertPatch(patch))).toEqual(start);
  });
});
