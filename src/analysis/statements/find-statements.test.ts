import { describe, expect, test } from 'vitest';
import { bareDocument } from '../../app/evaluation/relations/bare-document.ts';
import type { Document } from '../../model/document.ts';
import type { UngroupedStatement } from '../../model/findings.ts';
import { analyse } from '../pipeline.ts';

/** A document of the Lantern whose paragraphs are a headline, where one is given, and a body. */
function documentOf(body: string, headline = ''): Document {
  const text = headline === '' ? body : `${headline}\n\n${body}`;
  const start = text.length - body.length;
  const parts = [
    { kind: 'headline', start: 0, end: headline.length, voice: null, voiceName: 'The Lantern' },
    { kind: 'body', start, end: text.length, voice: null, voiceName: 'The Lantern' },
  ] as const;
  return {
    ...bareDocument('a.txt', text),
    kind: 'article',
    published: '2031-05-09',
    parts: parts.filter(({ end }) => end > 0),
  };
}

/** `voice stance > voice stance: text`, the Lantern as L. */
function statementsIn(document: Document): string[] {
  return statementsOf(analyse(document).statements);
}

function statementsOf(statements: readonly UngroupedStatement[]): string[] {
  return statements.map(({ chain, text }) => {
    const voices = chain.map(
      ({ name, stance }) => `${name === 'The Lantern' ? 'L' : (name ?? '?')} ${stance}`,
    );
    return `${voices.join(' > ')}: ${text}`;
  });
}

describe('findStatements', () => {
  test.each<[string, string, string[]]>([
    ['what the text says itself', 'The bridge fell on Monday.', ['L affirms: The bridge fell on Monday.']],
    [
      'what a source says',
      'Anna Reyl said that the bridge was safe.',
      ['L reports > Anna Reyl affirms: that the bridge was safe'],
    ],
    [
      'each sentence of a quotation by itself',
      'Anna Reyl said: “The bridge is safe. The road is closed.”',
      [
        'L reports > Anna Reyl affirms: “The bridge is safe.',
        'L reports > Anna Reyl affirms: The road is closed.”',
      ],
    ],
    [
      'a broken sentence as one',
      '“The bridge,” Anna Reyl said, “is safe.”',
      ['L reports > Anna Reyl affirms: “The bridge,” … “is safe.”'],
    ],
    [
      'whom a report cites, and nothing of the citing itself',
      'The bridge was safe, the Herald reported, citing an engineer who was not named.',
      ['L reports > Herald reports > an engineer who was not named affirms: The bridge was safe'],
    ],
    [
      'a denial',
      'The ministry denied that the bridge was safe.',
      ['L reports > The ministry denies: that the bridge was safe'],
    ],
    [
      'a doubt',
      'The ministry has not said whether the bridge is safe.',
      ['L reports > The ministry doubts: whether the bridge is safe'],
    ],
    [
      'through two voices, and no statement of the first that the second spoke',
      'The Courier reported that Anna Reyl had said the bridge was safe.',
      ['L reports > Courier reports > Anna Reyl affirms: the bridge was safe'],
    ],
    [
      'a report of which only a pronoun says whose it is',
      'The Ostrel Inspectorate spoke on Monday. Nobody was hurt, its report says.',
      [
        'L affirms: The Ostrel Inspectorate spoke on Monday.',
        'L reports > Ostrel Inspectorate affirms: Nobody was hurt',
      ],
    ],
    [
      'a statement of which a description says whose it is',
      'The Reform Alliance met on Monday. The party’s statement says that the bridge was unsafe.',
      [
        'L affirms: The Reform Alliance met on Monday.',
        'L reports > Reform Alliance affirms: that the bridge was unsafe',
      ],
    ],
    [
      'an unnamed source without the marks around it, and without a reason',
      'The bridge was unsafe, according to ‘the competent services’.',
      ['L reports > the competent services affirms: The bridge was unsafe'],
    ],
    [
      'a denial in the middle of a chain',
      'The governor denied that the army had reported that the road was mined.',
      ['L reports > The governor denies > the army affirms: that the road was mined'],
    ],
    ['no exclamation of two words', 'Not again!', []],
    ['no heading without a stop', 'The bridge of sighs', []],
    [
      'nobody whom the text names, so that the voice before only passes on',
      'The bridge reportedly fell on Monday.',
      ['L reports: The bridge … fell on Monday'],
    ],
    ['reports are nobody', 'The bridge fell, according to reports.', ['L reports: The bridge fell']],
    [
      'what nobody knows is left open',
      'It has not been established whether the bridge fell.',
      ['L doubts: whether the bridge fell'],
    ],
    [
      'who says it does not know leaves it open',
      '“I do not know,” Anna Reyl said.',
      ['L reports > Anna Reyl doubts: “I do not know,”'],
    ],
    ['the same words of the same voice once', 'asked reportedly', ['L doubts: asked reportedly']],
    [
      'what nobody has shown is left open by whoever says so',
      'Neither the ministry nor anyone else has shown that the bridge fell.',
      ['L doubts: that the bridge fell'],
    ],
    [
      'and what nobody denies is affirmed',
      'Nobody denies that the bridge fell.',
      ['L affirms: that the bridge fell'],
    ],
    [
      'a question that is for others to answer is left open',
      'Whether the bridge was safe is for the court to decide.',
      ['L doubts: Whether the bridge was safe is for the court to decide.'],
    ],
    [
      'who has a report, and from whom with both voices',
      'The Evening Courier had it from Anna Reyl.',
      [
        'L reports > Evening Courier reports: The Evening Courier had it',
        'L reports > Evening Courier reports > Anna Reyl affirms: The Evening Courier had it from Anna Reyl',
      ],
    ],
    [
      'one voice that says something twice over',
      'Anna Reyl said that she believed that the bridge was safe.',
      ['L reports > Anna Reyl affirms: that the bridge was safe'],
    ],
    [
      'a publication at the end only reports',
      'The bridge fell, the Evening Courier reported.',
      ['L reports > Evening Courier reports: The bridge fell'],
    ],
    [
      'unless it stands by what it says',
      'The Evening Courier insists that the bridge fell.',
      ['L reports > Evening Courier affirms: that the bridge fell'],
    ],
    [
      'who was told passes it on',
      'Anna Reyl told the Evening Courier that the bridge was safe.',
      ['L reports > Evening Courier reports > Anna Reyl affirms: that the bridge was safe'],
    ],
    [
      'so does who asked',
      'The bridge was safe, Anna Reyl said in an interview with the Evening Courier.',
      ['L reports > Evening Courier reports > Anna Reyl affirms: The bridge was safe'],
    ],
    [
      'and who heard',
      'The Evening Courier was told by Anna Reyl that the bridge was safe.',
      ['L reports > Evening Courier reports > Anna Reyl affirms: that the bridge was safe'],
    ],
    [
      'not in its own pages, nor where it is no publication',
      'Anna Reyl told the Lantern that the bridge was safe. Bo Tarn told the inquest that the road was closed.',
      [
        'L reports > Anna Reyl affirms: that the bridge was safe',
        'L reports > Bo Tarn affirms: that the road was closed',
      ],
    ],
    [
      'a paper by its noun',
      'The bridge fell, the Evening Courier reported. Anna Reyl told the paper that the road was closed.',
      [
        'L reports > Evening Courier reports: The bridge fell',
        'L reports > Evening Courier reports > Anna Reyl affirms: that the road was closed',
      ],
    ],
    [
      'what a body made public is its word; what leaked is not',
      'The bridge was safe, according to the Harbour Authority’s report. A memo from the Harbour Authority says that the road was closed.',
      [
        'L reports > Harbour Authority affirms: The bridge was safe',
        'L reports > A memo from the Harbour Authority affirms: that the road was closed',
      ],
    ],
    [
      'what the voice learned, as its own word',
      'The Lantern understands that the bridge was safe.',
      ['L affirms: that the bridge was safe'],
    ],
    [
      'what the voice said before, as a citation of itself',
      'The Lantern reported on Monday that the bridge was safe.',
      ['L reports > L reports: that the bridge was safe'],
    ],
    [
      'what it takes back it cites and denies',
      'The Lantern reported on Monday that the bridge was safe. This was untrue.',
      [
        'L denies: that the bridge was safe',
        'L reports > L reports: that the bridge was safe',
        'L denies: This was untrue.',
      ],
    ],
    [
      'who speaks for a body without a name has its word',
      'A spokeswoman for the Harbour Authority said that the bridge was safe.',
      ['L reports > Harbour Authority affirms: that the bridge was safe'],
    ],
    [
      'who speaks for it by name has their own',
      'The Harbour Authority’s spokesman, Emil Stane, said that the bridge was safe.',
      ['L reports > Emil Stane affirms: that the bridge was safe'],
    ],
    [
      'a figure with who gives it',
      'The Harbour Authority put the dead at three.',
      ['L reports > Harbour Authority affirms: The Harbour Authority put the dead at three'],
    ],
    [
      'a count that a body has',
      'The Harbour Authority has three hundred and forty.',
      ['L reports > Harbour Authority affirms: The Harbour Authority has three hundred and forty'],
    ],
    [
      'what a list holds',
      'The manifest gives seed drills and tyres as her cargo.',
      ['L reports > The manifest affirms: The manifest gives seed drills and tyres as her cargo'],
    ],
    [
      'a figure that the voice gave before',
      'Two weeks ago we gave the cargo of the ferry as 1,200 tonnes.',
      ['L reports > L reports: we gave the cargo of the ferry as 1,200 tonnes'],
    ],
    [
      'whom only a quotation describes speaks not next',
      'A miner in Ostrel came forward. “I filmed it for my brother,” the miner said.\n\nHe also said that the bridge was safe.',
      [
        'L affirms: A miner in Ostrel came forward.',
        'L reports > A miner in Ostrel affirms: “I filmed it for my brother,”',
        'L reports > A miner in Ostrel affirms: that the bridge was safe',
      ],
    ],
    [
      'the same view',
      'The Harbour Authority takes the same view.',
      ['L reports > Harbour Authority affirms: The Harbour Authority takes the same view'],
    ],
    [
      'what stands for a content, with its cue',
      'The Harbour Authority said so again.',
      ['L reports > Harbour Authority affirms: The Harbour Authority said so again'],
    ],
    [
      'what stands beside the word of another',
      'The bridge fell on Monday, and the ministry said that nobody was hurt.',
      ['L affirms: The bridge fell on Monday', 'L reports > the ministry affirms: that nobody was hurt'],
    ],
    [
      'each proposition by itself',
      'Anna Reyl said that the bridge was safe, that the road was closed and that three men had died.',
      [
        'L reports > Anna Reyl affirms: that the bridge was safe',
        'L reports > Anna Reyl affirms: that the road was closed',
        'L reports > Anna Reyl affirms: that three men had died',
      ],
    ],
    [
      'a source by all that its words say of it',
      'A clerk who was not allowed to speak said that the bridge was safe.',
      ['L reports > A clerk who was not allowed to speak affirms: that the bridge was safe'],
    ],
    [
      'the first source by the name that follows',
      'The bridge is safe, a harbour engineer said.\n\n“We looked at it,” Anna Reyl told reporters.',
      [
        'L reports > Anna Reyl affirms: The bridge is safe',
        'L reports > Anna Reyl affirms: “We looked at it,”',
      ],
    ],
    [
      'not by the name of somebody else',
      'The bridge is safe, a harbour engineer said.\n\n“We looked at it,” Minister Anna Reyl told reporters.',
      [
        'L reports > a harbour engineer affirms: The bridge is safe',
        'L reports > Anna Reyl affirms: “We looked at it,”',
      ],
    ],
    [
      'whose words call a report false denies it',
      'The agency dispatched a false report, quoting the governor as saying that the bridge fell.',
      ['L denies > The agency reports > the governor affirms: that the bridge fell'],
    ],
  ])('%s', (_, body, expected) => {
    expect(statementsIn(documentOf(body))).toEqual(expected);
  });

  test.each<[string, string, Document['kind'], string[]]>([
    [
      'a host speaks for the publisher',
      'HOST: Was the bridge safe? The ministry says that it fell.\n\nREYL: It was safe.',
      'transcript',
      [
        'L doubts question: Was the bridge safe?',
        'L reports > The ministry affirms assertion: that it fell',
        'L reports > REYL affirms assertion: It was safe.',
      ],
    ],
    [
      'what is reproduced in full is the word of who issued it',
      'The Lantern prints below the statement published today by the Harbour Union.\n\n“The bridge is safe.\n\n“The road is closed.”',
      'article',
      [
        'L affirms assertion: The Lantern prints below the statement published today by the Harbour Union.',
        'L reports > Harbour Union affirms assertion: “The bridge is safe.',
        'L reports > Harbour Union affirms assertion: “The road is closed.”',
      ],
    ],
    [
      'or of who signs it',
      'We print the letter whole.\n\n“The bridge is safe.\n\n“Anna Reyl, Harbour Union”',
      'article',
      [
        'L affirms assertion: We print the letter whole.',
        'L reports > Harbour Union affirms assertion: “The bridge is safe.',
      ],
    ],
    [
      'in a statement a quotation without a source is its own',
      '“The bridge is safe.”',
      'statement',
      ['L affirms assertion: “The bridge is safe.”'],
    ],
    [
      'questions and demands, but none that only asks who',
      'Is the bridge safe? Who closed it? Anna Reyl asked whether it was safe. Bo Tarn demanded that the road be closed. The road must be closed. It is a disgrace.',
      'article',
      [
        'L doubts question: Is the bridge safe?',
        'L reports > Anna Reyl doubts question: whether it was safe',
        'L reports > Bo Tarn affirms wish: that the road be closed',
        'L affirms wish: The road must be closed.',
        'L affirms opinion: It is a disgrace.',
      ],
    ],
  ])('%s', (_, body, kind, expected) => {
    const found = analyse({ ...documentOf(body), kind }).statements;
    expect(found.map((one, at) => statementsOf([one])[0]?.replace(':', ` ${found[at]?.mood}:`))).toEqual(
      expected,
    );
  });

  test('none in a headline', () => {
    expect(statementsIn(documentOf('The road is closed.', 'Bridge fell on Monday, Anna Reyl says.'))).toEqual(
      ['L affirms: The road is closed.'],
    );
  });

  test('a comment in the voice of its writer', () => {
    const body = documentOf('The road is closed.').text;
    const text = `${body}\n\nThe road was open at noon.`;
    const comment = {
      kind: 'comment',
      start: body.length + 2,
      end: text.length,
      voice: null,
      voiceName: 'saltmarsh',
    } as const;
    const document = documentOf(body);
    expect(statementsIn({ ...document, text, parts: [...document.parts, comment] })).toEqual([
      'L affirms: The road is closed.',
      'saltmarsh affirms: The road was open at noon.',
    ]);
  });

  test('says when, where the text does', () => {
    const { statements } = analyse(documentOf('The bridge fell on 6 May 2031. The road is closed.'));
    expect(statements.map(({ when }) => when)).toEqual(['2031-05-06', null]);
  });

  test('a part that the file names nobody for has a voice without a name', () => {
    const { statements } = analyse(bareDocument('a.txt', 'The bridge fell on Monday.'));
    expect(statements[0]?.chain).toEqual([
      { name: null, entity: null, attribution: null, stance: 'affirms' },
    ]);
  });
});
