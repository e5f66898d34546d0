import { describe, expect, test } from 'vitest';
import { analyse } from '../../analysis/pipeline.ts';
import { readEvidence } from '../../ingest/read-evidence.ts';
import type { Findings } from '../../model/findings.ts';
import { findDerivations } from './find-derivations.ts';

/** A document of a pile: its publisher, when it appeared, of which kind it is, and its paragraphs. */
type Row = readonly [publisher: string, published: string, kind: string, ...paragraphs: string[]];

async function read([publisher, published, kind, ...paragraphs]: Row, at: number): Promise<Findings> {
  const facts = [
    `title: Piece ${at}`,
    `publisher: "${publisher}"`,
    `published: ${published}`,
    `kind: ${kind}`,
  ];
  const bytes = new TextEncoder().encode(`---\n${facts.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`);
  const { documents } = await readEvidence({ path: `${at}.md`, bytes });
  const [document] = documents;
  if (document === undefined) throw new Error(`${at} was not read`);
  return analyse(document);
}

/** Edges as `derived<origin kind`, by the letters of the rows: the first is a. */
async function edges(rows: readonly Row[]): Promise<string[]> {
  const pile = await Promise.all(rows.map(read));
  const letter = new Map(pile.map(({ document }, at) => [document.id, String.fromCharCode(97 + at)]));
  return findDerivations(pile).map(
    ({ origin, derived, kind }) => `${letter.get(derived)}<${letter.get(origin)} ${kind}`,
  );
}

const mill: Row = [
  'Orrin Herald',
  '2040-03-02T06:00:00Z',
  'article',
  'The paper mill at Lanset will close in June, a foreman at the mill told the Herald.',
  'Some 340 people work there.',
];
const union: Row = [
  'Mill Workers’ Union',
  '2040-03-03',
  'statement',
  'We were told nothing. The owners promised us in 2038 that the second boiler would be replaced.',
  'Our members will meet on Sunday in the canteen.',
];

describe('who is named as where it is from', () => {
  const table: readonly (readonly [string, readonly Row[], readonly string[]])[] = [
    [
      'a paper that another says reported it',
      [
        mill,
        [
          'Vale Courier',
          '2040-03-03T06:00:00Z',
          'article',
          'A paper mill at Lanset is to close in June, the Orrin Herald reported on Friday.',
        ],
      ],
      ['b<a citation'],
    ],
    [
      'a paper to which somebody said it',
      [
        mill,
        [
          'Vale Courier',
          '2040-03-03T06:00:00Z',
          'article',
          'A foreman told the Orrin Herald that the mill would close in June.',
        ],
      ],
      ['b<a citation'],
    ],
    [
      'a body whose statement says so',
      [
        union,
        [
          'Vale Courier',
          '2040-03-04',
          'article',
          'The Mill Workers’ Union says that the owners promised to replace the second boiler.',
        ],
      ],
      ['b<a citation'],
    ],
    [
      'a body in words of its own',
      [
        union,
        [
          'Vale Courier',
          '2040-03-04',
          'article',
          'The union said that “the second boiler would be replaced”, by a promise of the owners.',
        ],
      ],
      ['b<a quotation'],
    ],
    [
      'no edge: the body said something else, elsewhere',
      [
        union,
        [
          'Vale Courier',
          '2040-03-04',
          'article',
          'The Mill Workers’ Union put the number of strikers at ninety.',
        ],
      ],
      [],
    ],
    [
      'no edge: the body would not say anything',
      [
        union,
        [
          'Vale Courier',
          '2040-03-04',
          'article',
          'The Mill Workers’ Union declined to comment on the boiler.',
        ],
      ],
      [],
    ],
    [
      'no edge: the same event, and nobody is named',
      [
        mill,
        [
          'Vale Courier',
          '2040-03-03',
          'article',
          'The paper mill at Lanset closes in June. Workers heard it at the gate.',
        ],
      ],
      [],
    ],
    [
      'no edge over another: whoever is relayed is not the parent',
      [
        mill,
        [
          'Vale Courier',
          '2040-03-03',
          'article',
          'A paper mill at Lanset is to close in June, the Orrin Herald reported on Friday.',
        ],
        [
          'Tannet Post',
          '2040-03-04',
          'article',
          'The Vale Courier writes that, according to the Orrin Herald, the paper mill at Lanset is to close in June.',
        ],
      ],
      ['b<a citation', 'c<b citation'],
    ],
    [
      'a paper that takes back what it wrote itself',
      [
        mill,
        [
          'Orrin Herald',
          '2040-03-05',
          'article',
          'On Friday the Herald reported that the paper mill at Lanset would close in June. It will not. We are sorry.',
        ],
      ],
      ['b<a citation'],
    ],
    [
      'no edge to what came later',
      [
        [
          'Vale Courier',
          '2040-03-01',
          'article',
          'The Orrin Herald reported that the mill at Lanset would close in June.',
        ],
        mill,
      ],
      [],
    ],
  ];
  test.each(table)('%s', async (_, rows, wanted) => expect(await edges(rows)).toEqual(wanted));
});
