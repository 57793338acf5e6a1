import { z } from '../zod';

/** What a field takes when somebody changes it: its value, without the default that it is born with. */
type Bare<Field extends z.core.SomeType> = Field extends z.ZodMiniDefault<infer Inner> ? Inner : Field;

/** No edit changes these: the id names the row, and where it stands among others has commands of its own. */
type Place = 'id' | 'order';

type Changes<Shape extends z.core.$ZodShape, Fixed extends keyof Shape> = {
  [Field in Exclude<keyof Shape, Fixed | Place>]: z.ZodMiniOptional<Bare<Shape[Field]>>;
};

/**
 * The fields of a record that its edits may change, each left out where it stays. `fixed` names those that no edit
 * changes, or a command of its own does; a field that is new to the record is none of them, and so can be edited.
 */
export function changesOf<Shape extends z.core.$ZodShape, Fixed extends keyof Shape = never>(
  { shape }: { readonly shape: Shape },
  ...fixed: readonly Fixed[]
): Changes<Shape, Fixed> {
  const out: ReadonlySet<PropertyKey> = new Set(['id', 'order', ...fixed]);
  const fields = Object.entries(shape).filter(([field]) => !out.has(field));
  return Object.fromEntries(fields.map(([field, schema]) => [field, z.optional(bare(schema))])) as Changes<
    Shape,
    Fixed
  >;
}

function bare(schema: z.core.SomeType): z.core.SomeType {
  return schema instanceof z.ZodMiniDefault ? schema.def.innerType : schema;
}
