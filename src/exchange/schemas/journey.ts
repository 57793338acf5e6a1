import { definitionOf, type TableName, tables } from '../../domain/model/tables';
import { wordsOf } from '../../domain/model/words';
import { z } from '../../domain/zod';
import { fileTables, journeyHeadSchema, journeySchemaId } from '../journeyFormat';
import { timeFields } from '../times';
import { type JsonSchema, toJsonSchema } from './toJsonSchema';

const clockWords =
  'When fields were changed, counted in commits and never in time: what decides when the file is merged with another copy of the journey. “seq” is the number of the last commit. “stamps” names rows as “table/id” and gives for each changed field the commit that changed it last; under “id”, the commit that made the row, which holds for its other fields. Without a clock the file counts as newer.';

/** The JSON Schema of journey files: what may be written for Throughline to open; all that it writes fits, too. */
export function journeyJsonSchema(): JsonSchema {
  const { properties = {} } = toJsonSchema(journeyHeadSchema, 'input');
  const lists = Object.fromEntries(
    fileTables.map((table) => [table, { type: 'array', items: ref(table), description: wordsOf(table).about }]),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: journeySchemaId,
    title: 'Throughline journey',
    description:
      'A whole journey. Rows name each other by id; at import, a row that names a missing one is repaired after a preview. A field with a default may be left out.',
    type: 'object',
    properties: {
      ...described(properties, {
        $schema: 'The $id of this schema, which holds wherever the file goes.',
        format: 'Says that this is a journey.',
        version: 'Version of the schema that the file was written by. Files of older versions are brought up to date.',
        exportedAt: 'When it was exported.',
        generator: 'What made it.',
        clock: clockWords,
      }),
      journey: ref('journeys'),
      ...lists,
    },
    required: ['format', 'version', 'journey'],
    additionalProperties: false,
    $defs: Object.fromEntries(Object.keys(tables).map((table) => definition(table as TableName))),
  };
}

function definition(table: TableName): [name: string, schema: JsonSchema] {
  const { about, fields } = wordsOf(table);
  const { $schema, properties = {}, ...schema } = toJsonSchema(tables[table].schema, 'input');
  return [
    nameOf(table),
    { description: about, ...schema, properties: described(withTimes(table, properties), fields) },
  ];
}

/** A file writes its times out, and may count them in milliseconds as the document does. */
function withTimes(table: TableName, properties: JsonSchema['properties'] = {}): JsonSchema['properties'] {
  const field = timeFields[table];
  const counted = field === undefined ? undefined : properties[field];
  if (field === undefined || typeof counted !== 'object') return properties;
  const { $schema, ...written } = toJsonSchema(z.iso.datetime({ offset: true }), 'input');
  return { ...properties, [field]: { anyOf: [written, counted] } };
}

/** Its name in `$defs`. */
function nameOf(table: TableName): string {
  return wordsOf(table).name ?? definitionOf(table).noun[0];
}

function ref(table: TableName): JsonSchema {
  return { $ref: `#/$defs/${nameOf(table)}` };
}

function described(
  properties: JsonSchema['properties'],
  words: Readonly<Record<string, string>>,
): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(properties ?? {}).map(([field, schema]) => {
      const description = words[field];
      if (typeof schema === 'boolean' || description === undefined) throw new Error(`“${field}” has no description.`);
      return [field, { description, ...schema }];
    }),
  );
}
