import { describe, expect, expectTypeOf, it } from 'vitest';
import { editChannel } from '../../../src/domain/commands/channels';
import type { Command } from '../../../src/domain/commands/command';
import { setDemand } from '../../../src/domain/commands/demands';
import { dismissGap } from '../../../src/domain/commands/dismissals';
import { editInitiative } from '../../../src/domain/commands/initiatives';
import { editJourney } from '../../../src/domain/commands/journeys';
import { labelLink } from '../../../src/domain/commands/links';
import { setPresence } from '../../../src/domain/commands/presences';
import { editSegment } from '../../../src/domain/commands/segments';
import { editStage } from '../../../src/domain/commands/stages';
import { renameTag } from '../../../src/domain/commands/tags';
import { editTouchpoint } from '../../../src/domain/commands/touchpoints';
import type { RowOf, TableName } from '../../../src/domain/model/tables';
import { tables } from '../../../src/domain/model/tables';
import type { z } from '../../../src/domain/zod';

type Edit = Command<z.ZodMiniObject>;

/**
 * The command that changes a row of each table, and the fields that it leaves alone, since they make the row what it is,
 * follow from something, or have commands of their own. A new field is none of them.
 */
const edits = {
  journeys: [editJourney, 'id', 'createdAt'],
  stages: [editStage, 'order'],
  touchpoints: [editTouchpoint, 'order', 'stageId', 'tagIds'],
  links: [labelLink, 'fromId', 'toId'],
  channels: [editChannel, 'order', 'catalogueId'],
  presences: [setPresence, 'id', 'order'],
  segments: [editSegment, 'order'],
  demands: [setDemand, 'id'],
  initiatives: [editInitiative, 'order', 'horizon', 'plannedFrom'],
  dismissals: [dismissGap, 'id', 'dismissedAt'],
  tags: [renameTag, 'order'],
} as const satisfies { [T in TableName]: readonly [object, ...(keyof RowOf<T>)[]] };

describe('the fields that an edit takes', () => {
  it.each(Object.entries(edits))('are those of the record, but for the ones that it names: %s', (table, edit) => {
    const [command, ...left] = edit as unknown as readonly [Edit, ...string[]];
    const taken = Object.keys(command.input.shape);
    const all = Object.keys(tables[table as TableName].schema.shape);
    expect(all.filter((field) => !taken.includes(field))).toEqual(all.filter((field) => left.includes(field)));
  });

  it('have the types of the record, and may be left out', () => {
    type Input = z.input<typeof editTouchpoint.input>;
    type Row = RowOf<'touchpoints'>;
    expectTypeOf<keyof Input>().toEqualTypeOf<Exclude<keyof Row, 'stageId' | 'order' | 'tagIds'>>();
    expectTypeOf<Input['emotion']>().toEqualTypeOf<Row['emotion'] | undefined>();
    expectTypeOf<Input>().toMatchObjectType<{ id: string; pains?: string[] | undefined }>();
  });

  it('have no default: what is left out stays as it is', () => {
    expect(editTouchpoint.input.parse({ id: 'one' })).toEqual({ id: 'one' });
    expect(editTouchpoint.input.parse({ id: 'one', notes: '', emotion: null })).toEqual({
      id: 'one',
      notes: '',
      emotion: null,
    });
    expect(editTouchpoint.input.safeParse({ id: 'one', emotion: 3 }).success).toBe(false);
    expect(editTouchpoint.input.safeParse({ id: 'one', stageId: 's' }).success).toBe(false);
  });
});
