import { describe, expect, it } from 'vitest';
import { readJourneyFile } from '../../src/exchange/readJourney';
import { changed, type Row } from './badFiles';

describe('a file that can be mended', () => {
  it('lists what names something missing, and opens without it', () => {
    const read = readJourneyFile(
      changed((copy) => {
        copy.stages = copy.stages.filter(({ id }) => id !== 'purchase');
        Object.assign((copy.initiatives as Row[])[1] as Row, { dependsOn: ['i1', 'gone', 'lost'] });
        copy.touchpoints = [
          { id: 't1', stageId: 'awareness', order: 'a0', title: 'Reads', channelId: 'fax' },
          { id: 't2', stageId: 'nowhere', order: 'a0', title: 'Asks' },
        ];
        copy.links = [{ id: 'l1', fromId: 't1', toId: 't2' }];
      }),
    );
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.repairSummary).toEqual([
      '“touchpoints[0].channelId” names the channel “fax”, which is not in the file; the mention will be removed.',
      '“touchpoints[1].stageId” names the stage “nowhere”, which is not in the file; the touchpoint will be left out.',
      '“demands[2].stageId” names the stage “purchase”, which is not in the file; the demand will be left out.',
      '“initiatives[1].dependsOn” names the initiative “gone”, which is not in the file; the mention will be removed.',
      '“initiatives[1].dependsOn” names the initiative “lost”, which is not in the file; the mention will be removed.',
      '“links[0].toId” names the touchpoint “t2”, which is not in the file; the link will be left out.',
    ]);
    expect(read.value.repairs).toHaveLength(6);
    const { document } = read.value;
    expect(document.touchpoints.get('t1')?.channelId).toBeNull();
    expect([...document.touchpoints.keys(), ...document.links.keys()]).toEqual(['t1']);
    expect(document.initiatives.get('i2')?.dependsOn).toEqual(['i1']);
  });

  it('does not mind a loop of links: referral feeds awareness', () => {
    const read = readJourneyFile(
      changed((copy) => {
        copy.touchpoints = ['t1', 't2'].map((id) => ({ id, stageId: 'awareness', order: 'a0', title: id }));
        copy.links = [
          { id: 'l1', fromId: 't1', toId: 't2' },
          { id: 'l2', fromId: 't2', toId: 't1' },
        ];
      }),
    );
    expect(read.ok && [read.value.repairs.length, read.value.document.links.size]).toEqual([0, 2]);
  });
});
