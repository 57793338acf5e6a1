import { z } from '../../domain/zod';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

const DAY = '^\\d{4}-\\d{2}-\\d{2}$';
const TIME = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$';

/**
 * JSON Schema (draft 2020-12) of a zod schema, written as people would: numbers to choose from as `enum`, and patterns
 * that hold without flags, which JSON Schema does not have. `input`: what may be written; `output`: what is always there.
 */
export function toJsonSchema(schema: z.ZodMiniType, io: 'input' | 'output'): JsonSchema {
  return z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      const numbers = jsonSchema.anyOf?.map((option) => option.const);
      if (numbers?.every((option) => typeof option === 'number')) {
        delete jsonSchema.anyOf;
        jsonSchema.type = 'integer';
        jsonSchema.enum = numbers;
      }
      // Zod's own pattern counts leap years and fills a line; the format says as much.
      if (zodSchema instanceof z.ZodMiniISODate || zodSchema instanceof z.ZodMiniISODateTime) {
        jsonSchema.pattern = zodSchema instanceof z.ZodMiniISODate ? DAY : TIME;
      }
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (zodSchema instanceof z.ZodMiniString && jsonSchema.pattern !== undefined && ignoresCase(zodSchema)) {
        jsonSchema.pattern = eitherCase(jsonSchema.pattern);
      }
    },
  });
}

function ignoresCase(schema: z.ZodMiniString): boolean {
  return (schema.def.checks ?? []).some((check) => {
    const { def } = check._zod as { def: { check: string; pattern?: RegExp } };
    return def.pattern?.ignoreCase === true;
  });
}

/** `https` → `[hH][tT][tT][pP][sS]`; escapes such as `\S` stay. Enough for patterns without letters in classes. */
function eitherCase(pattern: string): string {
  return pattern.replace(/\\.|[a-z]/gi, (match) =>
    match.length > 1 ? match : `[${match.toLowerCase()}${match.toUpperCase()}]`,
  );
}
