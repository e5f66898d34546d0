import type { EntityType } from '../../model/entity.ts';
import { ingestProblem } from '../ingest-problem.ts';
import { linesOf, parseObject } from '../read-jsonl.ts';
import type { EntryCollector } from './entry-collector.ts';
import { listedType } from './listed-type.ts';

/**
 * The schemata of FollowTheMoney that are somebody or something that can act or be spoken of, lower case; a legal entity may be a
 * person or a body, and a ship is no type of ours. The others say what such a one owns, does, or is accused of.
 */
const schemata: Readonly<Record<string, EntityType | null>> = {
  person: listedType('person'),
  organization: listedType('organization'),
  company: listedType('company'),
  publicbody: listedType('publicbody'),
  legalentity: null,
  vessel: null,
  airplane: null,
  vehicle: null,
};

const strong = ['name', 'alias', 'previousName', 'abbreviation'] as const;
const weak = ['weakAlias'] as const;

/**
 * Takes the names out of FollowTheMoney entities, one a line (https://followthemoney.tech, `Thing` and `LegalEntity`). Of their
 * properties none but names are looked at: neither topics nor notes, programmes or positions.
 */
export function takeFtmNames(source: string, collector: EntryCollector): void {
  let line = 0;
  for (const content of linesOf(source)) {
    line += 1;
    if (content.trim() !== '' && !takeLine(content, line, collector)) return;
  }
}

function takeLine(content: string, line: number, collector: EntryCollector): boolean {
  const value = parseObject(content);
  if (value === null || typeof value.schema !== 'string' || !isObject(value.properties)) {
    const message = `Line ${line} is not an entity of FollowTheMoney.`;
    return collector.fault(ingestProblem('malformed-record', message, { line }));
  }
  const schema = value.schema.toLowerCase();
  if (!Object.hasOwn(schemata, schema)) return true;
  const { properties } = value;
  return collector.take({
    id: typeof value.id === 'string' && value.id !== '' ? value.id : null,
    type: schemata[schema] ?? null,
    names: strong.flatMap((property) => texts(properties[property])),
    weakNames: weak.flatMap((property) => texts(properties[property])),
    line,
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property has a list of values; some programs write a single one without. */
function texts(value: unknown): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => typeof one === 'string');
}
