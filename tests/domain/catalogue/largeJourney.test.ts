import { expect, it } from 'vitest';
import { openSnapshot, toSnapshot } from '../../../src/domain/snapshot';
import { largeJourney } from '../../helpers/largeJourney';

it('the large journey has the size asked for, is valid, and is the same for the same seed', () => {
  const document = largeJourney();
  expect([document.stages, document.touchpoints, document.channels, document.links].map((rows) => rows.size)).toEqual([
    12, 2_000, 40, 1_000,
  ]);
  expect(openSnapshot(JSON.parse(JSON.stringify(toSnapshot(document))))).toMatchObject({
    ok: true,
    value: { repairs: [] },
  });
  const small = { stages: 3, touchpoints: 20, channels: 4, links: 10 };
  expect(toSnapshot(largeJourney(small))).toEqual(toSnapshot(largeJourney(small)));
  expect(toSnapshot(largeJourney({ ...small, seed: 2 }))).not.toEqual(toSnapshot(largeJourney(small)));
});
