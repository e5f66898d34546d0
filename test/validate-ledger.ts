import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { Ledger } from '../src/model/ledger.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../docs/ledger.schema.json'), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true, strictTuples: false }).compile<Ledger>(schema);

/**
 * What is wrong with a ledger by docs/ledger.schema.json: one line for each fault, with the JSON pointer of its place.
 * Empty when the value is a ledger.
 */
export function ledgerFaults(value: unknown): readonly string[] {
  return validate(value) ? [] : (validate.errors ?? []).map(line);
}

function line({ instancePath, message = 'is wrong', params }: ErrorObject): string {
  return `${instancePath || '/'} ${message} ${JSON.stringify(params)}`;
}
