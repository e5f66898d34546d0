import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../analysis/pipeline.ts';
import { readEvidence } from '../../ingest/read-evidence.ts';
import type { Derivation } from '../../model/derivation.ts';
import type { Findings } from '../../model/findings.ts';
import { candidatesIn } from './candidates.ts';
import { chooseParents } from './choose-parents.ts';
import { type ComparableTrace, comparableTraceOf } from './comparable-trace.ts';
import { compareDocuments } from './compare-documents.ts';
import { findDerivations } from './find-derivations.ts';
import { keysOf } from './keys-of.ts';
import { traceOf } from './trace.ts';

/** A document of a pile: its publisher, when it appeared, of which kind it is, and its paragraphs. */
type Row = readonly [publisher: string, published: string, kind: string, ...paragraphs: string[]];

async function read([publisher, published, kind, ...paragraphs]: Row, at: number): Promise<Findings> {
  const facts = [
    ...(publisher === 'hilda_hikes' ? ['author: Hilda Morrin'] : []),
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

/** Edges as `derived<origin kind`, by the letters of the rows: the first is a. `-` for `<` where nothing tells which was first. */
function shown(pile: readonly Findings[], edges: readonly Derivation[]): string[] {
  const letter = new Map(pile.map(({ document }, at) => [document.id, String.fromCharCode(97 + at)]));
  return edges.map(({ origin, derived, directed, kind }) => {
    const [one, two] = [letter.get(derived) ?? '', letter.get(origin) ?? ''];
    return directed ? `${one}<${two} ${kind}` : `${[one, two].sort().join('-')} ${kind}`;
  });
}

async function edges(rows: readonly Row[]): Promise<string[]> {
  const pile = await Promise.all(rows.map(read));
  return shown(pile, findDerivations(pile));
}

/** What a report has beside that, of its own. */
const own = [
  'The valley has had snow since Monday. Buses to the coast run every two hours.',
  'A bakery in the high street sells rolls in the shape of a boot, which nobody can explain.',
] as const;

const others = [
  'Eels were seen in the lower pond, the first since the flood.',
  'The choir meets in the old toll house and wants tenors.',
] as const;

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
          ...own,
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
          ...own,
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
          ...own,
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
          ...own,
        ],
      ],
      ['b<a quotation'],
    ],
    [
      'a body by its kind and a word of its name',
      [
        union,
        [
          'Vale Courier',
          '2040-03-04',
          'article',
          'According to the mill union, the second boiler was to be replaced, as the owners promised in 2038.',
          ...own,
        ],
      ],
      ['b<a citation'],
    ],
    [
      'a figure that lost a nought on the way',
      [
        ['Osk & Hale Catering', '2040-03-03', 'statement', 'We served 1,400 lunches.', ...others],
        ['Vale Courier', '2040-03-04', 'article', 'There were 140 lunches, Osk & Hale said.', ...own],
      ],
      ['b<a citation'],
    ],
    [
      'a body by its kind, behind a name that only says where',
      [
        [
          'Lanset Hospital',
          '2040-03-03',
          'statement',
          'We treated 62 people from the mill for burns.',
          ...others,
        ],
        [
          'Vale Courier',
          '2040-03-04',
          'article',
          'Sixty-two people from the mill at Lanset had burns, by the hospital’s own count.',
          ...own,
        ],
      ],
      ['b<a citation'],
    ],
    [
      'no edge: whoever asks in a transcript is not spoken of',
      [
        mill,
        [
          'Vale Radio',
          '2040-03-03T06:00:00Z',
          'transcript',
          '**HERALD:** So in June the foreman closes the mill?',
          '**MARLOW:** The paper mill, yes, with 340 people.',
        ],
      ],
      [],
    ],
    [
      'no edge: what a body wrote to whoever prints it',
      [
        union,
        [
          'Vale Courier',
          '2040-03-04',
          'article',
          'The Mill Workers’ Union wrote to us that the owners promised to replace the second boiler.',
          ...own,
        ],
      ],
      [],
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
          ...own,
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
          ...own,
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
          'Lanset is to lose its mill before the summer. Workers heard it at the gate.',
          ...own,
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
          ...own,
        ],
        [
          'Tannet Post',
          '2040-03-04',
          'article',
          'The Vale Courier writes that, according to the Orrin Herald, the mill in Lanset has only until June.',
          ...others,
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
      'a body with which another agrees, and one behind the verb',
      [
        union,
        [
          'Vale Courier',
          '2040-03-04',
          'article',
          'The owners promised to replace the second boiler, says the Mill Workers’ Union.',
          ...own,
        ],
      ],
      ['b<a citation'],
    ],
    [
      'a person who writes under a handle, by family name and by how it sounds',
      [
        [
          'hilda_hikes',
          '2040-03-03T21:00:00Z',
          'post',
          'I am at the mill pond and all the carp are floating. I counted sixty-two. A pipe by the boiler house is dripping green.',
        ],
        [
          'Vale Courier',
          '2040-03-04',
          'article',
          'Sixty-two carp were found floating, as Hilda Morrin’s post had it, and a pipe was dripping green.',
          ...own,
        ],
        [
          'Tannet Post',
          '2040-03-05',
          'article',
          'A walker, Hilde Moryn, counted sixty-two carp in the mill pond by the boiler house.',
          ...others,
        ],
      ],
      ['b<a citation', 'c<a citation'],
    ],
    [
      'no edge: a body that is only what a noun goes with',
      [
        union,
        [
          'Vale Courier',
          '2040-03-04',
          'article',
          'Members of the Mill Workers’ Union were seen beside the second boiler, which the owners mean to replace.',
          ...own,
        ],
      ],
      [],
    ],
    [
      'no edge to a statement of the day, in a paper printed before offices open',
      [
        union,
        [
          'Vale Courier',
          '2040-03-03T05:30:00Z',
          'article',
          'The Mill Workers’ Union says that the owners promised to replace the second boiler.',
          ...own,
        ],
      ],
      [],
    ],
    [
      'what a body tells everybody',
      [
        union,
        [
          'Vale Radio',
          '2040-03-04T08:00:00Z',
          'transcript',
          '**HOST:** The union tells us that the owners promised to replace the second boiler.',
          '**MARLOW:** They promise much.',
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
          ...own,
        ],
        mill,
      ],
      [],
    ],
  ];
  test.each(table)('%s', async (_, rows, wanted) => expect(await edges(rows)).toEqual(wanted));
});

const statement: Row = [
  'Harbour Board',
  '2041-06-01',
  'statement',
  'The dredger struck a cable at ten past four and cut the light of half the old town.',
  'Nobody aboard was hurt. The crane on the north quay stands where it stood, and no cargo was lost in the basin.',
  'We have lent the lamp shop two generators and a boy to carry them.',
];
const [, , , ...words] = statement;
const bathers = 'The pool opens at nine. Bathers are asked to bring a towel and an opinion of the new tiles.';

describe('wording', () => {
  const table: readonly (readonly [string, readonly Row[], readonly string[]])[] = [
    [
      'a copy under another name',
      [statement, ['Quay Mirror', '2041-06-02', 'article', ...words, bathers]],
      ['b<a copy'],
    ],
    [
      'a statement given in full',
      [
        statement,
        [
          'Lamp Guild',
          '2041-06-02',
          'statement',
          'We print in full what the Harbour Board published yesterday.',
          ...words.map((paragraph, at) => `“${paragraph}${at === words.length - 1 ? '”' : ''}`),
          'We thank the boy.',
        ],
      ],
      ['b<a quotation'],
    ],
    [
      'a report that leads with a sentence of another and says nothing of it',
      [
        [
          '@eel_watcher',
          '2041-06-01T08:00:00Z',
          'post',
          'Right then. Harbour Board have sold the dredger to Osk Marine for ninety thousand. Delivery on Friday.',
          'My soup is cold.',
        ],
        [
          'Quay Mirror',
          '2041-06-01T11:00:00Z',
          'article',
          'The Harbour Board have sold the dredger to Osk Marine for ninety thousand, it is understood.',
          bathers,
        ],
      ],
      ['b<a paraphrase'],
    ],
    [
      'the copy of a copy is no copy of the first',
      [
        statement,
        ['Quay Mirror', '2041-06-02', 'article', ...words, bathers],
        ['Osk Courier', '2041-06-03', 'article', ...words, bathers],
      ],
      ['b<a copy', 'c<b copy'],
    ],
    [
      'two of one day, neither of which is known to be first',
      [
        ['Quay Mirror', '2041-06-02', 'article', ...words, bathers],
        ['Osk Courier', '2041-06-02', 'article', ...words, bathers],
      ],
      ['a-b copy'],
    ],
    [
      'no edge: what a site prints under all it has',
      [
        [
          'Quay Mirror',
          '2041-06-02',
          'article',
          'The fair begins on Monday with a race of prams.',
          '© Quay Mirror. All rights reserved.',
          'Mirror Desk / 88',
        ],
        [
          'Quay Mirror',
          '2041-06-03',
          'article',
          'A swan has nested on the weir.',
          '© Quay Mirror. All rights reserved.',
          'Mirror Desk / 88',
        ],
      ],
      [],
    ],
    [
      'no edge: two who heard one speaker',
      [
        [
          'Quay Mirror',
          '2041-06-02',
          'article',
          'The mayor, Ilse Trond, said at noon: “The bridge is shut until the divers are dry.”',
          bathers,
        ],
        [
          'Osk Courier',
          '2041-06-03',
          'article',
          'Divers had a bad day. “The bridge is shut until the divers are dry,” the mayor, Ilse Trond, said outside the town hall.',
          'She wore a hat.',
        ],
      ],
      [],
    ],
  ];
  test.each(table)('%s', async (_, rows, wanted) => expect(await edges(rows)).toEqual(wanted));
});

const pile: readonly Row[] = [
  mill,
  union,
  statement,
  [
    'Vale Courier',
    '2040-03-04',
    'article',
    'A foreman told the Orrin Herald that the mill would close in June. The Mill Workers’ Union says that the owners promised to replace the second boiler.',
    ...own,
  ],
  ['Quay Mirror', '2041-06-02', 'article', ...words, bathers],
  ['Osk Courier', '2041-06-02', 'article', ...words, bathers],
];
const analysed = Promise.all(pile.map(read));

describe('whatever the pile', () => {
  test('the order of documents makes no difference', async () => {
    const findings = await analysed;
    const wanted = shown(findings, findDerivations(findings)).sort();
    expect(wanted.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.shuffledSubarray(findings, { minLength: findings.length }), (shuffled) => {
        expect(shown(findings, findDerivations(shuffled)).sort()).toEqual(wanted);
      }),
      { numRuns: 20 },
    );
  });

  test('nothing comes from what was published later', async () => {
    const findings = await analysed;
    const published = new Map(findings.map(({ document }) => [document.id, document.published ?? '']));
    for (const { origin, derived } of findDerivations(findings))
      expect((published.get(origin) ?? '').slice(0, 10) <= (published.get(derived) ?? '').slice(0, 10)).toBe(
        true,
      );
  });

  test('a document that has nothing to do with them changes nothing', async () => {
    const findings = await analysed;
    const stranger = await read(
      ['Fen Weekly', '2041-07-01', 'article', 'Reeds are cut by moonlight here, and sold as straw.'],
      9,
    );
    expect(findDerivations([...findings, stranger])).toEqual(findDerivations(findings));
  });

  test('exchanging the names of two outlets exchanges their edges', async () => {
    const renamed = (name: string) =>
      name === 'Orrin Herald' ? 'Tannet Post' : name === 'Tannet Post' ? 'Orrin Herald' : name;
    const rows: readonly Row[] = [
      mill,
      [
        'Tannet Post',
        '2040-03-02T07:00:00Z',
        'article',
        'Lanset is to lose its barber, who has bought a boat and means to close in June for good.',
        ...others,
      ],
      [
        'Vale Courier',
        '2040-03-04',
        'article',
        'A paper mill at Lanset is to close in June, the Orrin Herald reported.',
        ...own,
      ],
    ];
    const exchanged = rows.map(([publisher, ...rest]): Row => [renamed(publisher), ...rest]);
    expect(await edges(rows)).toEqual(['c<a citation']);
    const there = await edges(exchanged);
    expect(there.filter((edge) => edge.startsWith('c'))).toEqual(['c<b citation']);
  });

  test('who is compared by keys has the same parents as if all were compared', async () => {
    const traces = (await analysed).map(comparableTraceOf);
    const near = candidatesIn(
      traces.map((one) => ({
        id: one.trace.document,
        published: one.report.published,
        keys: keysOf(one),
      })),
    );
    traces.forEach((later, at) => {
      const parents = (others: readonly ComparableTrace[]) =>
        chooseParents(
          later,
          others.map((earlier) => ({ earlier, evidence: compareDocuments(earlier, later) })),
        );
      const all = traces.filter((one) => one !== later);
      expect(parents(traces.filter((_, place) => near[at]?.referred.includes(place)))).toEqual(parents(all));
    });
  });

  test('a trace can be kept as JSON', async () => {
    for (const found of await analysed) {
      const trace = traceOf(found);
      expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
    }
  });
});
