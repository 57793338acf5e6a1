import { journeySchemaFile } from '../journeyFormat';
import { roadmapSchemaFile } from '../roadmap/identity';
import { journeyJsonSchema } from './journey';
import { roadmapJsonSchema } from './roadmap';

/** Every JSON Schema that the product publishes in `public/schema/`, by file name, as the text of the file. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    [[journeySchemaFile, journeyJsonSchema()] as const, [roadmapSchemaFile, roadmapJsonSchema()] as const].map(
      ([file, schema]) => [file, `${JSON.stringify(schema, null, 2)}\n`],
    ),
  );
}
