import { z } from '@hono/zod-openapi';

/** A half-open range of UTF-16 code units. */
export const span = z.tuple([z.int().min(0), z.int().min(0)]).openapi({
  type: 'array',
  items: { type: 'integer', minimum: 0 },
  minItems: 2,
  maxItems: 2,
  description: 'A half-open range of UTF-16 code units.',
});

export const spans = z.array(span);

export const stance = z.enum(['affirms', 'denies', 'doubts', 'reports']).openapi('Stance');

export const mood = z.enum(['assertion', 'question', 'wish', 'opinion']).openapi('Mood');

export const derivationKind = z
  .enum(['copy', 'quotation', 'citation', 'paraphrase'])
  .openapi('DerivationKind');

export const documentKind = z
  .enum(['article', 'statement', 'post', 'transcript', 'unknown'])
  .openapi('DocumentKind');

/** ISO 8601, as precise as known. */
export const time = z.string().openapi({ description: 'ISO 8601, as precise as known.' });

export const problem = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'warning']),
    message: z.string(),
    advice: z.string(),
    path: z.string().nullable(),
    line: z.int().nullable(),
    column: z.int().nullable(),
    field: z.string().nullable(),
  })
  .openapi('Problem', {
    description: 'What is wrong, where, and what to do next. docs/problems.md lists the codes.',
  });

/** A document where it is named beside something else. */
export const documentName = z
  .object({
    id: z.string(),
    path: z.string(),
    record: z.string().nullable(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: time.nullable(),
  })
  .openapi('DocumentName');

const link = z
  .object({
    name: z.string().nullable(),
    entity: z.string().nullable(),
    attribution: z.string().nullable(),
    stance,
  })
  .openapi('Link', { description: 'One voice in a chain of hearsay; the first is that of the document.' });

export const statement = z
  .object({
    id: z.string(),
    document: z.string(),
    claim: z.string(),
    spans,
    text: z.string(),
    mood,
    checkWorthiness: z.number(),
    chain: z.array(link),
    firsthand: z.boolean(),
    when: time.nullable(),
    said: time.nullable(),
  })
  .openapi('Statement');

export const asOf = z.object({ day: z.iso.date(), documents: z.int(), later: z.int() }).openapi('AsOf', {
  description: 'How many documents were there at the end of that day, and how many were not.',
});

export const snippet = z
  .object({ text: z.string(), marks: spans })
  .openapi('Snippet', { description: 'A stretch around a match; marks are offsets in it.' });

/** Words that a person writes. */
export const words = z.string().trim().min(1).max(1_000);
