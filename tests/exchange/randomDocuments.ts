import fc from 'fast-check';
import { attachChannel } from '../../src/domain/commands/attaching';
import { removeChannel } from '../../src/domain/commands/channels';
import type { Command } from '../../src/domain/commands/command';
import { prepareEdit } from '../../src/domain/commands/command';
import { setDemand } from '../../src/domain/commands/demands';
import { dismissGap } from '../../src/domain/commands/dismissals';
import { addInitiative, editInitiative } from '../../src/domain/commands/initiatives';
import { editJourney } from '../../src/domain/commands/journeys';
import { addLink } from '../../src/domain/commands/links';
import { setPresence } from '../../src/domain/commands/presences';
import { addSegment, removeSegment } from '../../src/domain/commands/segments';
import { addStage, moveStage, removeStage } from '../../src/domain/commands/stages';
import { addTouchpoint, moveTouchpoints } from '../../src/domain/commands/touchpoints';
import { analyse } from '../../src/domain/coverage/analyse';
import type { JourneyDocument } from '../../src/domain/document';
import { channelKinds, communityOrigins, communityRunners } from '../../src/domain/model/channel';
import { evidences } from '../../src/domain/model/demand';
import { horizons, initiativeStatuses } from '../../src/domain/model/initiative';
import { presencePurposes } from '../../src/domain/model/presence';
import { phases } from '../../src/domain/model/stage';
import { actors } from '../../src/domain/model/touchpoint';
import { applyPatch } from '../../src/domain/patch';
import type { z } from '../../src/domain/zod';
import { exampleJourney } from '../helpers/exampleJourney';

/** Picks of one gesture: numbers that choose among what the document holds, and texts of every kind. */
interface Picks {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly text: string;
  readonly share: number;
  readonly yes: boolean;
}

// Every code unit, halves of surrogate pairs included: people paste anything.
const picks: fc.Arbitrary<Picks> = fc.record({
  a: fc.nat(1_000),
  b: fc.nat(1_000),
  c: fc.nat(1_000),
  text: fc.string({
    unit: fc.oneof(
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
      fc.constantFrom('\n', '"', '\\', '\ud800', 'é'),
    ),
    maxLength: 12,
  }),
  // JSON has no −0.
  share: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0),
  yes: fc.boolean(),
});

type Gesture = (document: JourneyDocument, picks: Picks, newId: () => string) => JourneyDocument;

function pick<T>(items: Iterable<T>, at: number): T | undefined {
  const all = [...items];
  return all[at % Math.max(1, all.length)];
}

function attempt<Input extends z.ZodMiniType>(
  document: JourneyDocument,
  command: Command<Input>,
  input: z.input<Input>,
  newId: () => string,
): JourneyDocument {
  const prepared = prepareEdit(document, command, input, { newId, now: 1_700_000_000_000 });
  return prepared.ok ? applyPatch(document, prepared.value.patch) : document;
}

const idOf = (rows: ReadonlyMap<string, unknown>, at: number) => pick(rows.keys(), at) ?? 'none';

const gestures: readonly Gesture[] = [
  (document, { text, yes }, newId) =>
    attempt(
      document,
      editJourney,
      { title: text, description: text, kind: yes ? 'current' : 'future', illustration: yes },
      newId,
    ),
  (document, { a, b, text }, newId) =>
    attempt(document, addStage, { name: text, phase: pick(phases, a), index: b % 5 }, newId),
  (document, { a, b }, newId) => attempt(document, moveStage, { id: idOf(document.stages, a), index: b % 5 }, newId),
  (document, { a }, newId) =>
    a % 4 ? document : attempt(document, removeStage, { id: idOf(document.stages, a) }, newId),
  (document, { a, b, c, text, yes }, newId) =>
    attempt(
      document,
      addTouchpoint,
      {
        stageId: idOf(document.stages, a),
        title: text,
        actor: pick(actors, b),
        emotion: ([-2, -1, 0, 1, 2] as const)[c % 5],
        channelId: yes ? (pick(document.channels.keys(), b) ?? null) : null,
        momentOfTruth: yes,
        pains: [text, ''],
        quotes: yes ? [text] : [],
      },
      newId,
    ),
  (document, { a, b, c }, newId) =>
    attempt(
      document,
      moveTouchpoints,
      { ids: [idOf(document.touchpoints, a)], stageId: idOf(document.stages, b), index: c % 4 },
      newId,
    ),
  (document, { a, b, text }, newId) =>
    attempt(
      document,
      addLink,
      { fromId: idOf(document.touchpoints, a), toId: idOf(document.touchpoints, b), label: text },
      newId,
    ),
  (document, { a, b, c, text, yes }, newId) =>
    attempt(
      document,
      attachChannel,
      {
        stageId: idOf(document.stages, b),
        channel: {
          name: text,
          kind: pick(channelKinds, a) ?? 'blog',
          social: yes,
          url: yes ? 'HTTPS://example.org/Ä' : null,
          community: yes
            ? { formedAround: pick(communityOrigins, b) ?? 'brand', runBy: pick(communityRunners, c) ?? 'branded' }
            : null,
        },
      },
      newId,
    ),
  (document, { a }, newId) =>
    a % 4 ? document : attempt(document, removeChannel, { id: idOf(document.channels, a) }, newId),
  (document, { a, b, c, text, yes }, newId) =>
    attempt(
      document,
      setPresence,
      {
        stageId: idOf(document.stages, a),
        channelId: idOf(document.channels, b),
        level: ([0, 1, 2, 3, 4] as const)[c % 5],
        owner: text,
        purpose: pick(presencePurposes, c),
        responseTargetMinutes: yes ? c + 1 : null,
      },
      newId,
    ),
  (document, { share, text }, newId) => attempt(document, addSegment, { name: text, weight: share * 10 }, newId),
  (document, { a }, newId) =>
    a % 4 ? document : attempt(document, removeSegment, { id: idOf(document.segments, a) }, newId),
  (document, { a, b, c, share, text, yes }, newId) =>
    attempt(
      document,
      setDemand,
      {
        channelId: idOf(document.channels, a),
        stageId: yes ? idOf(document.stages, b) : null,
        segmentId: c % 3 ? idOf(document.segments, c) : null,
        usage: share,
        evidence: pick(evidences, b),
        sampleSize: yes ? c + 1 : null,
        source: text,
        observedOn: yes ? '2026-02-28' : null,
      },
      newId,
    ),
  (document, { a, b, c, text, yes }, newId) => {
    const gap = pick(analyse(document).gaps, c);
    return attempt(
      document,
      addInitiative,
      {
        title: text,
        horizon: pick(horizons, a),
        status: pick(initiativeStatuses, b),
        startsOn: yes ? '2026-01-01' : null,
        gapIds: gap ? [gap.id, 'monologue:gone'] : [],
        promisedLevels: gap ? [...gap.promisedLevels] : [],
        dependsOn: [...document.initiatives.keys()].slice(0, c % 3),
      },
      newId,
    );
  },
  (document, { a, b }, newId) =>
    attempt(
      document,
      editInitiative,
      { id: idOf(document.initiatives, a), status: pick(initiativeStatuses, b) },
      newId,
    ),
  (document, { a, text }, newId) =>
    attempt(
      document,
      dismissGap,
      { gapId: pick(analyse(document).gaps, a)?.id ?? 'none', reason: text || 'no reason' },
      newId,
    ),
];

/** Journeys as up to 80 random gestures make them from a small one. */
export const randomDocument: fc.Arbitrary<JourneyDocument> = fc
  .array(fc.tuple(fc.nat(gestures.length - 1), picks), { maxLength: 80, size: 'max' })
  .map((steps) => {
    let count = 0;
    const newId = () => `id-${++count}`;
    const start = exampleJourney();
    return steps.reduce(
      (document, [gesture, choice]) => gestures[gesture]?.(document, choice, newId) ?? document,
      start,
    );
  });
