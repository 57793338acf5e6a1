import { describe, expect, it } from 'vitest';
import type { JourneyDocument } from '../../src/domain/document';
import { miniatureOf } from '../../src/domain/layout/miniature';
import type { Stage } from '../../src/domain/model/stage';
import { stageTones } from '../../src/domain/stageTone';
import { buildDocument } from '../helpers/documents';
import { layoutMap } from '../helpers/layoutMap';

const stages = (...phases: readonly Stage['phase'][]) =>
  new Map(
    phases.map((phase, i) => [`s${i}`, { id: `s${i}`, order: `a${String(i).padStart(2, '0')}`, phase } as Stage]),
  );

describe('the colour of a stage', () => {
  it('is that of its phase, and for own stages one each', () => {
    expect([...stageTones(stages('awareness', 'custom', 'repeat', 'custom')).values()]).toEqual([
      'awareness',
      'own-1',
      'repeat',
      'own-2',
    ]);
  });

  it('differs between neighbours, however many there are', () => {
    const tones = [...stageTones(stages(...Array.from({ length: 15 }, () => 'custom' as const))).values()];
    expect(tones.every((tone, i) => tone !== tones[i + 1])).toBe(true);
    expect(new Set(tones).size).toBe(7);
  });

  it('is one on the map and in its small picture, and follows the stages before it', () => {
    const document = buildDocument({
      stages: [
        { id: 'first', phase: 'custom' },
        { id: 'second', phase: 'custom' },
      ],
    });
    const drawn = (of: JourneyDocument) => [
      layoutMap(of).headers.map(({ tone }) => tone),
      miniatureOf(of).columns.map(({ tone }) => tone),
    ];
    expect(drawn(document)).toEqual([
      ['own-1', 'own-2'],
      ['own-1', 'own-2'],
    ]);
    const first = document.stages.get('first');
    if (!first) throw new Error('no stage');
    const stages = new Map(document.stages).set('first', { ...first, phase: 'interest' });
    expect(drawn({ ...document, stages })).toEqual([
      ['interest', 'own-1'],
      ['interest', 'own-1'],
    ]);
  });
});
