import { roadmapSchemaId } from '../roadmap/identity';
import { roadmapSchema } from '../roadmap/schema';
import { type JsonSchema, toJsonSchema } from './toJsonSchema';

/** The JSON Schema of roadmap files, for those who read them. */
export function roadmapJsonSchema(): JsonSchema {
  const { $schema, ...schema } = open(toJsonSchema(roadmapSchema, 'output')) as JsonSchema;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: roadmapSchemaId,
    title: 'Throughline roadmap',
    description:
      'Coverage, gaps and initiatives of one journey. New fields may come without a new version; a field that changes its meaning or goes away raises it.',
    ...schema,
  };
}

/** Lets objects have more fields: a reader who validates must not break on the day one is added. */
function open(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(open);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => key !== 'additionalProperties')
      .map(([key, value]) => [key, open(value)]),
  );
}
