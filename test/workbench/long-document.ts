import type { Page } from 'playwright-core';

/** A document that a test makes up: what the API would answer for it. */
export interface LongDocument {
  readonly page: unknown;
  readonly statements: unknown;
  /** Ids of its statements, in the order of the text. */
  readonly ids: readonly string[];
}

/** Sentences in each paragraph. */
const inParagraph = 10;

/** A text in which somebody is said to have said something as often as asked for, every second time within what another said. */
export function longDocument(attributions: number): LongDocument {
  const made: unknown[] = [];
  const stated: unknown[] = [];
  let text = '';
  for (let n = 0; n < attributions; n += 2) {
    const outer = `Clerk ${n} said that `;
    const inner = `pilot ${n} had seen `;
    const words = `boat ${n} at the quay`;
    const at = text.length;
    const [from, middle, end] = [
      at + outer.length,
      at + outer.length + inner.length,
      at + outer.length + inner.length + words.length,
    ];
    made.push(
      attribution(`a-${n}`, null, [at, at + outer.length - 11], [from - 10, from - 6], [from, end]),
      attribution(`a-${n + 1}`, `a-${n}`, [from, middle - 10], [middle - 9, middle - 1], [middle, end]),
    );
    stated.push(statement(n, [middle, end], words));
    text += `${outer}${inner}${words}.${(n / 2) % inParagraph === inParagraph - 1 ? '\n\n' : ' '}`;
  }
  const document = {
    id: 'd-long',
    evidence: 'sha256-0',
    path: 'long.txt',
    record: null,
    title: 'Everything that was said',
    publisher: 'The Gull',
    published: '2034-01-01',
    url: null,
    capture: null,
    mediaType: 'text/plain',
    kind: 'transcript',
    author: null,
    modified: null,
    language: 'en',
    statedBy: {},
    text,
    parts: [{ kind: 'body', start: 0, end: text.length, voice: null, voiceName: 'The Gull' }],
    redactions: [],
    gaps: [],
    reader: 'text/1',
  };
  return {
    page: {
      document,
      known: '2034-01-01',
      paths: ['long.txt'],
      attributions: made,
      times: [],
      names: {},
      problems: [],
      rejected: [],
    },
    statements: { statements: stated, claims: {}, derivations: [] },
    ids: stated.map((one) => (one as { readonly id: string }).id),
  };
}

type Stretch = readonly [number, number];

function attribution(
  id: string,
  parent: string | null,
  source: Stretch,
  cue: Stretch,
  content: Stretch,
): unknown {
  const marked = (span: Stretch) => ({ spans: [span], text: '' });
  return {
    id,
    parent,
    source: { ...marked(source), text: `source of ${id}`, entity: null },
    cue: marked(cue),
    content: marked(content),
    quoting: 'indirect',
    attitude: 'affirms',
    review: null,
    confidence: 0.9,
    by: 'made',
  };
}

function statement(n: number, span: Stretch, text: string): unknown {
  const link = (name: string, by: string | null) => ({
    name,
    entity: null,
    attribution: by,
    stance: 'reports',
  });
  return {
    id: `s-${n}`,
    document: 'd-long',
    claim: `c-${n}`,
    spans: [span],
    text,
    mood: 'assertion',
    checkWorthiness: 0.5,
    chain: [link('The Gull', null), link(`Clerk ${n}`, `a-${n}`), link(`pilot ${n}`, `a-${n + 1}`)],
    firsthand: false,
    when: null,
    said: null,
  };
}

/** Has the API answer for it, on this page alone. */
export async function serve(page: Page, { page: answer, statements }: LongDocument): Promise<void> {
  await page.route(/\/api\/documents\/d-long$/u, (route) => route.fulfill({ json: answer }));
  await page.route(/\/api\/documents\/d-long\/statements/u, (route) => route.fulfill({ json: statements }));
}
