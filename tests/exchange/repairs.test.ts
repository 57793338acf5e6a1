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

  it('lets go of circles of initiatives, which two tabs can make together, in whatever order the file lists them', () => {
    const circle = (copy: Record<string, Row[]>) => {
      const [a, b, c] = copy.initiatives as Row[];
      Object.assign(a as Row, { dependsOn: ['i2', 'i3'] });
      Object.assign(b as Row, { dependsOn: ['i2'] });
      Object.assign(c as Row, { dependsOn: ['i1'] });
    };
    const read = readJourneyFile(changed((copy) => circle(copy as Record<string, Row[]>)));
    if (!read.ok) throw new Error(read.error.message);
    expect(read.value.repairSummary).toEqual([
      '“initiatives[1].dependsOn” goes round in a circle: ‘Train the crew’ waits for itself; the mention will be removed.',
      '“initiatives[2].dependsOn” goes round in a circle: ‘Hire’ waits for ‘Join Reddit’, which waits for it in turn; the mention will be removed.',
    ]);
    const waits = [...read.value.document.initiatives.values()].map(({ id, dependsOn }) => [id, dependsOn]);
    expect(waits).toEqual([
      ['i1', ['i2', 'i3']],
      ['i2', []],
      ['i3', []],
    ]);
    const turned = readJourneyFile(
      changed((copy) => {
        circle(copy as Record<string, Row[]>);
        (copy.initiatives as Row[]).reverse();
      }),
    );
    expect(turned.ok && turned.value.document.initiatives.get('i3')?.dependsOn).toEqual([]);
    expect(turned.ok && turned.value.document.initiatives.get('i1')?.dependsOn).toEqual(['i2', 'i3']);
  });

  it('keeps one of two links between the same touchpoints: the one with words, else the first by id', () => {
    const read = readJourneyFile(
      changed((copy) => {
        copy.touchpoints = ['t1', 't2'].map((id) => ({ id, stageId: 'awareness', order: 'a0', title: id }));
        copy.links = [
          { id: 'a', fromId: 't1', toId: 't2' },
          { id: 'b', fromId: 't1', toId: 't2', label: 'asks' },
          { id: 'd', fromId: 't2', toId: 't1' },
          { id: 'c', fromId: 't2', toId: 't1' },
        ];
      }),
    );
    if (!read.ok) throw new Error(read.error.message);
    expect([...read.value.document.links.keys()].sort()).toEqual(['b', 'c']);
    expect(read.value.repairSummary).toEqual([
      '“links[0]” joins the same touchpoints as “links[1]”; it will be left out.',
      '“links[2]” joins the same touchpoints as “links[3]”; it will be left out.',
    ]);
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
