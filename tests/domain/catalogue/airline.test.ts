import { describe, expect, it } from 'vitest';
import { airline } from '../../../src/domain/catalogue/templates/airline';
import { analyse } from '../../../src/domain/coverage/analyse';
import { gapRules } from '../../../src/domain/coverage/rules';
import { journeyOf } from '../../../src/domain/document';
import { repairReferences } from '../../../src/domain/integrity';
import { horizons } from '../../../src/domain/model/initiative';
import type { Touchpoint } from '../../../src/domain/model/touchpoint';
import { counter } from '../../helpers/edits';

const sample = airline.build({ newId: counter(), now: 0 });
const analysis = analyse(sample);
const stages = [...sample.stages.values()];
const touchpoints = [...sample.touchpoints.values()];
const channels = [...sample.channels.values()];
const initiatives = [...sample.initiatives.values()];
const phaseOf = (touchpoint: Touchpoint | undefined) => sample.stages.get(touchpoint?.stageId ?? '')?.phase;

describe('the airline sample is complete', () => {
  it('has goals and promises for all seven stages', () => {
    expect(stages).toHaveLength(7);
    for (const stage of stages) expect([stage.goal, stage.promise].every((text) => text.length > 20)).toBe(true);
  });

  it('has 32 to 40 touchpoints, nine or more between customers, at every stage', () => {
    expect(touchpoints.length).toBeGreaterThanOrEqual(32);
    expect(touchpoints.length).toBeLessThanOrEqual(40);
    expect(touchpoints.filter((touchpoint) => touchpoint.actor === 'peer').length).toBeGreaterThanOrEqual(9);
    for (const stage of stages) {
      const there = touchpoints.filter((touchpoint) => touchpoint.stageId === stage.id);
      expect(there.length, stage.name).toBeGreaterThanOrEqual(4);
      expect(
        there.some((touchpoint) => touchpoint.actor === 'peer'),
        stage.name,
      ).toBe(true);
    }
  });

  it('has titles that fit a card, and emotions from one end to the other', () => {
    for (const { title } of touchpoints) expect(title.length, title).toBeLessThanOrEqual(60);
    expect(new Set(touchpoints.map((touchpoint) => touchpoint.emotion))).toEqual(new Set([-2, -1, 0, 1, 2]));
    expect(touchpoints.some((touchpoint) => touchpoint.momentOfTruth)).toBe(true);
    expect(touchpoints.some((touchpoint) => touchpoint.quotes.length > 0)).toBe(true);
  });

  it('has 16 to 20 channels, of which customers run two communities or more', () => {
    expect(channels.length).toBeGreaterThanOrEqual(16);
    expect(channels.length).toBeLessThanOrEqual(20);
    expect(channels.filter((channel) => channel.community?.runBy === 'customer-run').length).toBeGreaterThanOrEqual(2);
    for (const channel of channels) {
      const used = [...sample.presences.values(), ...touchpoints].some((row) => row.channelId === channel.id);
      expect(used, channel.name).toBe(true);
    }
  });

  it('has three segments by desired experience', () => {
    expect(sample.segments.size).toBe(3);
    for (const segment of sample.segments.values()) expect(segment.desiredExperience && segment.promises).toBeTruthy();
  });

  it('names nothing that is missing', () => {
    expect(repairReferences(sample).repairs).toEqual([]);
  });
});

describe('the airline sample is honest', () => {
  it('says that it is an illustration', () => {
    expect(journeyOf(sample).illustration).toBe(true);
    expect(journeyOf(sample).description).toMatch(/illustration.*no figure .* measured/i);
  });

  it('claims no measured demand', () => {
    expect(sample.demands.size).toBeGreaterThan(0);
    for (const demand of sample.demands.values()) {
      expect(['estimated', 'assumed']).toContain(demand.evidence);
      expect([demand.sampleSize, demand.observedOn]).toEqual([null, null]);
      expect(demand.source).toMatch(/illustration/);
    }
  });
});

describe('the airline sample tells a story', () => {
  it('leads from referral back to awareness, and from support back to delivery', () => {
    const hops = [...sample.links.values()].map(
      (link) => `${phaseOf(sample.touchpoints.get(link.fromId))} → ${phaseOf(sample.touchpoints.get(link.toId))}`,
    );
    expect(hops).toContain('referral → awareness');
    expect(hops).toContain('delivery → support');
    expect(hops).toContain('support → delivery');
  });

  it('shows every kind of gap but the missing referral loop and levels that nobody has said', () => {
    const found = new Set(analysis.gaps.map((gap) => gap.ruleId));
    expect(found).toEqual(
      new Set(gapRules.map((rule) => rule.id).filter((id) => id !== 'no-referral-loop' && id !== 'level-not-said')),
    );
  });

  it('misses customers most on WhatsApp while a flight is late', () => {
    const [worst] = analysis.gaps;
    expect(worst?.severity).toBe('critical');
    expect(sample.stages.get(worst?.stageId ?? '')?.name).toBe('Delivery');
    expect(sample.channels.get(worst?.channelId ?? '')?.name).toBe('WhatsApp service');
  });

  it('is covered by a third to a half, and the roadmap raises that with every horizon', () => {
    const { coverage, plannedByHorizon } = analysis;
    expect(coverage).toBeGreaterThan(0.35);
    expect(coverage).toBeLessThan(0.5);
    const steps = [coverage ?? 0, ...horizons.map((horizon) => plannedByHorizon[horizon].coverage ?? 0)];
    for (const [index, step] of steps.slice(1).entries()) expect(step - (steps[index] ?? 0)).toBeGreaterThan(0.03);
    expect((steps.at(-1) ?? 0) - (coverage ?? 0)).toBeGreaterThan(0.15);
  });
});

describe('the airline roadmap', () => {
  it('has five initiatives over all horizons, owned and measurable', () => {
    expect(initiatives).toHaveLength(5);
    expect(new Set(initiatives.map((initiative) => initiative.horizon))).toEqual(new Set(horizons));
    for (const { owner, metric, target, promisedLevels } of initiatives) {
      expect([owner, metric, target].every(Boolean)).toBe(true);
      expect(promisedLevels.length).toBeGreaterThan(0);
    }
    expect(initiatives.some((initiative) => initiative.dependsOn.length > 0)).toBe(true);
  });

  it('points at gaps that the map shows', () => {
    const open = new Set(analysis.gaps.map((gap) => gap.id));
    for (const { title, gapIds } of initiatives) {
      expect(gapIds.length, title).toBeGreaterThan(0);
      for (const id of gapIds) expect(open.has(id), `${title}: ${id}`).toBe(true);
    }
  });
});
