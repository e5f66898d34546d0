import { readFileSync } from 'node:fs';
import type { Stance } from '../../../model/statement.ts';
import { corpusFault } from '../corpora/corpus-fault.ts';
import { isRecord, type JsonRecord, maybeRecords, maybeStrings } from '../corpora/json-shape.ts';
import type { GoldCase, GoldClaim, GoldDerivation, GoldLink, GoldOrigin } from './gold-case.ts';

const stances: readonly Stance[] = ['affirms', 'denies', 'doubts', 'reports'];
const originKinds = ['named', 'unnamed', 'witness'] as const;
const derivationKinds = ['copy', 'quotation', 'citation', 'paraphrase'] as const;

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
  const oneOf = <Word extends string>(words: readonly Word[], value: unknown, what: string): Word => {
    const word = words.find((one) => one === value);
    if (word) return word;
    throw corpusFault(path, `\`${value}\` is no ${what}.`);
  };
  const link = (record: JsonRecord): GoldLink => ({
    name: text(record, 'name'),
    stance: oneOf(stances, record.stance, 'stance'),
  });
  const origin = (record: JsonRecord): GoldOrigin => ({
    name: text(record, 'name'),
    kind: oneOf(originKinds, record.kind, 'kind of origin'),
  });
  const derivation = (record: JsonRecord): GoldDerivation => ({
    origin: text(record, 'origin'),
    derived: text(record, 'derived'),
    kind: oneOf(derivationKinds, record.kind, 'kind of derivation'),
  });
  const names = (entity: JsonRecord): readonly string[] => {
    const strings = maybeStrings(entity.names);
    if (strings) return strings;
    throw corpusFault(path, '`names` of an entity is no list of texts.');
  };
  const strings = (holder: JsonRecord, field: string): readonly string[] => {
    const values = maybeStrings(holder[field]);
    if (values) return values;
    throw corpusFault(path, `\`${field}\` is no list of texts.`);
  };
  const claims = list(gold, 'claims').map(
    (claim): GoldClaim => ({
      id: text(claim, 'id'),
      text: text(claim, 'text'),
      statements: list(claim, 'statements').map((statement) => ({
        document: text(statement, 'document'),
        quote: text(statement, 'quote'),
        chain: list(statement, 'chain').map(link),
      })),
      origins: list(claim, 'origins').map(origin),
      contradicts: strings(claim, 'contradicts'),
    }),
  );
  return {
    claims,
    statements: claims.flatMap(({ statements }) => statements),
    derivations: list(gold, 'derivations').map(derivation),
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
