import { describe, expect, it } from 'vitest';
import { dismissGap } from '../../../../src/domain/commands/dismissals';
import { editInitiative } from '../../../../src/domain/commands/initiatives';
import type { JourneyDocument } from '../../../../src/domain/document';
import { gapsOfCard } from '../../../../src/features/roadmap/card/figures';
import { edited } from '../../../helpers/edits';
import { workedExample } from '../../../helpers/workedExample';

const unmet = 'demand-unmet:purchase:reddit';
const atAwareness = 'demand-unmet:awareness:reddit';

function planned(gapIds: readonly string[], level: 0 | 3 = 3): JourneyDocument {
  const promisedLevels = level === 0 ? [] : [{ stageId: 'purchase', channelId: 'reddit', level }];
  return workedExample({ initiatives: [{ id: 'talk', promisedLevels, gapIds: [...gapIds] }] });
}

function read(document: JourneyDocument) {
  const initiative = document.initiatives.get('talk');
  if (!initiative) throw new Error('no initiative');
  return gapsOfCard(document, initiative);
}

describe('the gaps of a card', () => {
  it('are those that its levels would close, of those that it names', () => {
    const { words, rows } = read(planned([unmet, atAwareness]));
    expect(words).toContain('Closes 1 of 2 gaps');
    expect(rows).toContainEqual({ label: 'Demand unmet: ‘purchase’, ‘reddit’', value: 'closes' });
    expect(rows).toContainEqual({ label: 'Demand unmet: ‘awareness’, ‘reddit’', value: 'stays open' });
  });

  it('count others that close as well', () => {
    const { words, count, rows } = read(planned([]));
    expect(rows.length).toBe(count);
    expect(count).toBeGreaterThan(0);
    expect(words).toBe(`Closes ${count} ${count === 1 ? 'gap' : 'gaps'}`);
    expect(rows.every(({ value }) => value === 'closes as well')).toBe(true);
  });

  it('stay open without a promised level', () => {
    expect(read(planned([unmet], 0))).toMatchObject({ words: 'Closes 0 of 1 gap', count: 0 });
  });

  it('are closed for good once it is done', () => {
    const done = edited(planned([unmet]), editInitiative, { id: 'talk', status: 'done' });
    expect(read(done)).toMatchObject({ words: 'Closed 1 gap', rows: [{ value: 'closed' }] });
  });

  it('say when somebody dismissed one', () => {
    const document = edited(planned([atAwareness], 0), dismissGap, { gapId: atAwareness, reason: 'Not our place' });
    expect(read(document).rows).toEqual([{ label: 'Demand unmet: ‘awareness’, ‘reddit’', value: 'dismissed' }]);
  });
});
