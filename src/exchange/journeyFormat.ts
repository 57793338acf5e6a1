import { SCHEMA_VERSION } from '../domain/migrations/migrations';
import { type TableName, tableNames } from '../domain/model/tables';
import { z } from '../domain/zod';

/** What the `format` of a journey file says. */
export const JOURNEY_FORMAT = 'throughline/journey';

/** File of the JSON Schema that goes with this version, as served beside the app and named in every export. */
export const journeySchemaFile = `journey-${SCHEMA_VERSION}.json`;

/** The tables of a file besides `journey`, in the order in which they are written. */
export const fileTables = tableNames.filter((table): table is Exclude<TableName, 'journeys'> => table !== 'journeys');

/** What a journey file says about itself, around the rows. */
export const journeyHeadSchema = z.strictObject({
  $schema: z.string().max(2_000).optional(),
  format: z.literal(JOURNEY_FORMAT),
  version: z.int().min(1).max(SCHEMA_VERSION),
  exportedAt: z.iso.datetime({ offset: true }).optional(),
  generator: z.string().max(200).optional(),
});

export type JourneyHead = z.infer<typeof journeyHeadSchema>;

/** Keys of the head; every other key of a file is `journey` or a table. */
export const headKeys: readonly string[] = Object.keys(journeyHeadSchema.shape);
