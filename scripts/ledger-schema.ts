import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

/** A JSON Schema or a part of one, as plain JSON. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const repository = join(import.meta.dirname, '..');

/** A count or an offset. TypeScript has one type for all numbers, so the schema's ranges are stated here. */
const count: JsonObject = { type: 'integer', minimum: 0 };
const share: JsonObject = { type: 'number', minimum: 0, maximum: 1 };

/** Field name to the range of its numbers. A number whose name is missing here stops the generation. */
const ranges: Readonly<Record<string, JsonObject>> = {
  hearsay: { const: 1 },
  start: count,
  end: count,
  line: { type: 'integer', minimum: 1 },
  confidence: share,
  checkWorthiness: share,
  atLeast: count,
  atMost: count,
};

/** The letter that ids of each noun begin with; 16 hex digits of a hash follow. */
const idLetters: Readonly<Record<string, string>> = {
  Document: 'd',
  Entity: 'e',
  Attribution: 'a',
  Statement: 's',
  Claim: 'c',
};

/** What the doc comments promise beyond the types: `Definition` or `Definition.property` to keywords that say so. */
const promises: Readonly<Record<string, JsonObject>> = {
  ...Object.fromEntries(
    Object.entries(idLetters).map(([noun, letter]) => [
      `${noun}.id`,
      { pattern: `^${letter}-[0-9a-f]{16}$` },
    ]),
  ),
  'Document.evidence': { pattern: '^sha256-[0-9a-f]{64}$' },
  Spans: { minItems: 1 },
  'Statement.chain': { minItems: 1 },
};

/** Keywords without a schema inside that mean the same in draft 07 and in 2020-12. */
const sameInBoth: ReadonlySet<string> = new Set([
  'const',
  'enum',
  'maxItems',
  'minItems',
  'required',
  'title',
]);

/**
 * The JSON Schema (2020-12) of the ledger, generated from the types that the code itself uses.
 * Descriptions are the types' doc comments. Fields may be added to any object, none may be missing.
 * Throws when a type has a number without a stated range, or a promise is about a field that is gone.
 */
export function ledgerSchema(): JsonObject {
  const generated = generate();
  const definitions = object(generated.definitions, 'definitions');
  const { Ledger: ledger, ...nouns } = kept(definitions);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    // A name, not an address: it identifies the contract's version wherever a copy of the file lies.
    $id: 'urn:hearsay:ledger:1',
    title: 'Hearsay ledger',
    ...object(ledger, 'Ledger'),
    $defs: Object.fromEntries(Object.entries(nouns).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The text of docs/ledger.schema.json. */
export function ledgerSchemaFile(): string {
  return `${JSON.stringify(ledgerSchema(), null, 2)}\n`;
}

/** The generator's own schema, which is draft 07. */
function generate(): JsonObject {
  const generator = createGenerator({
    path: join(repository, 'src/model/ledger.ts'),
    tsconfig: join(repository, 'tsconfig.json'),
    type: 'Ledger',
    expose: 'all',
    additionalProperties: true,
    sortProps: false,
    jsDoc: 'extended',
    // `npm run check:types` does that, with the compiler that the project uses.
    skipTypeCheck: true,
  });
  return JSON.parse(JSON.stringify(generator.createSchema('Ledger')));
}

/** The definitions in 2020-12, with every promise kept. */
function kept(definitions: JsonObject): JsonObject {
  const result: Record<string, Json> = {};
  for (const [name, definition] of Object.entries(definitions)) result[name] = modern(definition, name);
  for (const [path, keywords] of Object.entries(promises)) keep(result, path, keywords);
  return result;
}

function keep(definitions: Record<string, Json>, path: string, keywords: JsonObject): void {
  const [name = '', property] = path.split('.');
  const definition = object(definitions[name], path);
  if (property === undefined) {
    definitions[name] = { ...definition, ...keywords };
    return;
  }
  const properties = object(definition.properties, path);
  const changed = { ...object(properties[property], path), ...keywords };
  definitions[name] = { ...definition, properties: { ...properties, [property]: changed } };
}

/**
 * A draft-07 schema as generated, rewritten in 2020-12: `definitions` are `$defs`, and a tuple's `items` are `prefixItems`
 * with nothing after them. `name` is the field or tuple place that the schema describes.
 */
function modern(schema: Json, name: string): Json {
  const { items, properties, anyOf, $ref, type, description, ...rest } = object(schema, name);
  const stranger = Object.keys(rest).find((keyword) => !sameInBoth.has(keyword));
  if (stranger !== undefined)
    throw new Error(`Say in scripts/ledger-schema.ts how “${stranger}” of “${name}” reads in 2020-12.`);
  return {
    ...(type === undefined ? {} : { type }),
    ...(description === undefined ? {} : { description }),
    ...rest,
    ...($ref === undefined ? {} : { $ref: text($ref).replace('#/definitions/', '#/$defs/') }),
    ...(type === 'number' ? range(name) : {}),
    ...(anyOf === undefined ? {} : { anyOf: array(anyOf).map((option) => modern(option, name)) }),
    ...(properties === undefined ? {} : { properties: modernProperties(object(properties, name)) }),
    ...(Array.isArray(items) ? tuple(items) : items === undefined ? {} : { items: modern(items, name) }),
  };
}

function modernProperties(properties: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, modern(schema, name)]));
}

function tuple(places: readonly Json[]): JsonObject {
  return {
    prefixItems: places.map((place, index) =>
      modern(place, text(object(place, `${index}`).title ?? `${index}`)),
    ),
    items: false,
  };
}

function range(name: string): JsonObject {
  const stated = ranges[name];
  if (stated === undefined)
    throw new Error(`State the range of the number “${name}” in scripts/ledger-schema.ts.`);
  return stated;
}

function object(value: Json | undefined, name: string): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new TypeError(
    `The generated schema has no object for “${name}”; scripts/ledger-schema.ts must follow the types.`,
  );
}

function array(value: Json): readonly Json[] {
  if (Array.isArray(value)) return value;
  throw new TypeError('Expected a list in the generated schema.');
}

function text(value: Json): string {
  if (typeof value === 'string') return value;
  throw new TypeError('Expected a text in the generated schema.');
}
