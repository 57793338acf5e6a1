import { describe, expect, it } from 'vitest';
import { lifecyclePhases } from '../../../src/domain/catalogue/phases';
import { templates } from '../../../src/domain/catalogue/templates';
import { journeyOf } from '../../../src/domain/document';
import { inOrder } from '../../../src/domain/order';
import { openSnapshot, toSnapshot } from '../../../src/domain/snapshot';
import { counter } from '../../helpers/edits';

const NOW = 1_770_000_000_000;

describe.each(templates.map((template) => [template.id, template] as const))('template %s', (_, template) => {
  it('builds a valid journey that nothing has to be repaired in', () => {
    const document = template.build({ newId: counter(), now: NOW });
    const opened = openSnapshot(JSON.parse(JSON.stringify(toSnapshot(document))));
    expect(opened).toEqual({
      ok: true,
      value: { document: expect.anything(), repairs: [], leftOut: [], setAside: [] },
    });
    if (opened.ok) expect(toSnapshot(opened.value.document)).toEqual(toSnapshot(document));
  });

  it('is made at the given time, and the same for the same ids', () => {
    const build = () => template.build({ newId: counter(), now: NOW });
    expect(journeyOf(build()).createdAt).toBe(NOW);
    expect(toSnapshot(build())).toEqual(toSnapshot(build()));
  });

  it('shares no id with the last journey made from it', () => {
    const newId = counter();
    const [first, second] = [template.build({ newId, now: NOW }), template.build({ newId, now: NOW })];
    expect(second.id).not.toBe(first.id);
    for (const id of second.stages.keys()) expect(first.stages.has(id)).toBe(false);
  });

  it('walks the lifecycle in order', () => {
    const stages = inOrder(template.build({ newId: counter(), now: NOW }).stages.values());
    expect(stages.map((stage) => stage.phase)).toEqual(lifecyclePhases.map((phase) => phase.id));
  });
});

it('the blank lifecycle holds goals to start from, and nothing to delete first', () => {
  const blank = templates.find((template) => template.id === 'blank-lifecycle');
  const document = blank?.build({ newId: counter(), now: NOW });
  expect([...(document?.stages.values() ?? [])].map((stage) => stage.goal)).toEqual(
    lifecyclePhases.map((phase) => phase.goal),
  );
  expect(document && document.touchpoints.size + document.channels.size + document.presences.size).toBe(0);
});
