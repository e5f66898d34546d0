import { readFileSync } from 'node:fs';
import type { Stance } from '../../../model/statement.ts';
import { corpusFault } from '../corpora/corpus-fault.ts';
import { isRecord, type JsonRecord, maybeRecords, maybeStrings } from '../corpora/json-shape.ts';
import type { GoldCase, GoldLink } from './gold-case.ts';

const stances: readonly Stance[] = ['affirms', 'denies', 'doubts', 'reports'];

/** Reads a `gold.json`. Throws ProblemError `bad-corpus` where a field that is scored is missing or malformed. */
export function readGold(path: string): GoldCase {
  const gold = parse(path);
  const list = (holder: JsonRecord, field: string): JsonRecord[] => {
    const records = maybeRecords(holder[field]);
    if (records) return records;
    throw corpusFault(path, `\`${field}\` is no list of objects.`);
  };
  const text = (holder: JsonRecord, field: string): string => {
    const value = holder[field];
    if (typeof value === 'string' && value !== '') return value;
    throw corpusFault(path, `\`${field}\` is no text in ${JSON.stringify(holder).slice(0, 60)}.`);
  };
  const link = (record: JsonRecord): GoldLink => {
    const stance = stances.find((one) => one === record.stance);
    if (stance) return { name: text(record, 'name'), stance };
    throw corpusFault(path, `\`${record.stance}\` is no stance.`);
  };
  const names = (entity: JsonRecord): readonly string[] => {
    const strings = maybeStrings(entity.names);
    if (strings) return strings;
    throw corpusFault(path, '`names` of an entity is no list of texts.');
  };
  return {
    statements: list(gold, 'claims').flatMap((claim) =>
      list(claim, 'statements').map((statement) => ({
        document: text(statement, 'document'),
        quote: text(statement, 'quote'),
        chain: list(statement, 'chain').map(link),
      })),
    ),
    entities: list(gold, 'entities').map((entity) => ({ names: names(entity) })),
    affiliations: list(gold, 'affiliations').map((one) => ({
      member: text(one, 'member'),
      of: text(one, 'of'),
    })),
    dates: list(gold, 'dates').map((date) => ({
      document: text(date, 'document'),
      quote: text(date, 'quote'),
      value: text(date, 'value'),
    })),
  };
}

function parse(path: string): JsonRecord {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw corpusFault(path, `The file is no JSON: ${error instanceof Error ? error.message : 'unreadable'}.`);
  }
  if (isRecord(value)) return value;
  throw corpusFault(path, 'The file holds no JSON object.');
}
