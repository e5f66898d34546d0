import { describe, expect, test } from 'vitest';
import { readReport } from './read-report.ts';
import { reuseBetween } from './reuse-between.ts';

interface Facts {
  readonly publisher?: string | null;
  readonly published?: string | null;
  readonly author?: string | null;
}

function reportOf(
  id: string,
  text: string,
  { publisher = null, published = null, author = null }: Facts = {},
) {
  return readReport({ id, text, parts: [], publisher, published, author });
}

const story =
  'The harbour pilot refused to board the listing freighter on Tuesday night, three sailors recalled. ' +
  'Dredgers had widened the silted channel only a week before, and the owner ignored two written warnings. ' +
  'Divers recovered a rusty anchor near the lighthouse the next morning.';

describe('how surely it is copying', () => {
  test.each<[string, string, 'copy' | 'none']>([
    ['all of it', story, 'copy'],
    [
      'one sentence among others',
      `It snowed in the hills. ${story.slice(0, 98)} Nobody slept, and the ferries stayed in port until noon.`,
      'copy',
    ],
    [
      'an independent report of the event',
      'A freighter ran aground off the lighthouse on Tuesday night after its crew had waited in vain for a pilot. ' +
        'The port authority said that the channel was being dredged. Sailors blamed the owner.',
      'none',
    ],
    [
      'another event',
      'Ministers agreed on a budget after long talks, and the opposition walked out.',
      'none',
    ],
    [
      'a notice of rights that both have',
      'Other words stand here.\n© The Lantern. All rights reserved. Subscribe to our newsletter today.',
      'none',
    ],
  ])('%s', (_, text, expected) => {
    const first = `${story}\n© The Lantern. All rights reserved. Subscribe to our newsletter today.`;
    const { confidence } = reuseBetween(reportOf('a', first), reportOf('b', text));
    if (expected === 'copy') expect(confidence).toBeGreaterThan(0.5);
    else expect(confidence).toBeLessThan(0.2);
  });

  test.each<[string, string, string, string]>([
    [
      'German',
      'Der Hafenlotse weigerte sich in der Nacht zum Dienstag, an Bord des schräg liegenden Frachters zu gehen, berichteten drei Matrosen. ' +
        'Bagger hatten die verschlammte Fahrrinne erst eine Woche zuvor verbreitert, und der Reeder hatte zwei schriftliche Warnungen in den Wind ' +
        'geschlagen. Taucher bargen am nächsten Morgen einen rostigen Anker unweit des Leuchtturms.',
      'Drei Matrosen berichten, der Hafenlotse habe sich in der Nacht zum Dienstag geweigert, an Bord des schräg liegenden Frachters zu gehen. ' +
        'Die verschlammte Fahrrinne war erst eine Woche zuvor von Baggern verbreitert worden. Zwei schriftliche Warnungen hatte der Reeder ignoriert.',
      'Vor dem Leuchtturm ist am Dienstag ein Frachter auf Grund gelaufen. Die Besatzung hatte vergeblich auf einen Lotsen gewartet, teilte die ' +
        'Hafenbehörde mit. Warum die Fahrrinne trotz der Baggerarbeiten zu flach war, prüft nun die Staatsanwaltschaft.',
    ],
    [
      'French',
      'Le pilote du port a refusé dans la nuit de mardi de monter à bord du cargo qui gîtait, ont raconté trois matelots. Des dragues avaient ' +
        'élargi le chenal envasé une semaine plus tôt, et l’armateur avait ignoré deux mises en garde écrites.',
      'Trois matelots le racontent : dans la nuit de mardi, le pilote du port a refusé de monter à bord du cargo. L’armateur n’avait tenu aucun ' +
        'compte de deux mises en garde écrites.',
      'Un cargo s’est échoué mardi devant le phare. L’équipage aurait attendu en vain un pilote, selon la capitainerie. Le parquet veut savoir ' +
        'pourquoi le chenal, que l’on draguait pourtant, n’était pas assez profond.',
    ],
  ])('rewritten, and told by somebody else, in %s', (_, first, rewritten, independent) => {
    const [a, b, c] = [first, rewritten, independent].map((text, at) => reportOf(`${at}`, text));
    if (a === undefined || b === undefined || c === undefined) throw new Error('Three texts are needed.');
    expect(reuseBetween(a, b).confidence).toBeGreaterThan(0.8);
    expect(reuseBetween(a, c).confidence).toBeLessThan(0.2);
  });

  test('containment is of each text, and what each adds is told', () => {
    const longer = `${story} Afterwards a bakery burned down in quite another street of the old town.`;
    const { containmentOfA, containmentOfB, addedByA, addedByB } = reuseBetween(
      reportOf('a', story),
      reportOf('b', longer),
    );
    expect(containmentOfA).toBe(1);
    expect(containmentOfB).toBeLessThan(0.85);
    expect(addedByA).toEqual([]);
    expect(addedByB.map((span) => longer.slice(...span))).toEqual([
      'Afterwards a bakery burned down in quite another street of the old town',
    ]);
  });
});

describe('who was first', () => {
  test.each<[string, Facts, Facts, string[]]>([
    ['nothing tells', {}, {}, []],
    ['the day', { published: '2031-05-08' }, { published: '2031-05-09' }, ['time a']],
    [
      'the hour, whatever the zone',
      { published: '2031-05-09T10:00:00+02:00' },
      { published: '2031-05-09T07:00:00Z' },
      ['time b'],
    ],
    ['no hour on a day', { published: '2031-05-09' }, { published: '2031-05-09T07:00:00Z' }, []],
    ['a month before', { published: '2031-04' }, { published: '2031-05-09' }, ['time a']],
    ['no date at all', { published: 'yesterday' }, { published: '2031-05-09' }, []],
    [
      'a byline',
      { publisher: 'The Lantern' },
      { publisher: 'The Courier', author: 'Ana Sol, Lantern' },
      ['credit a'],
    ],
    ['an agency', { publisher: 'State News Agency' }, { publisher: 'The Courier' }, ['agency a']],
    [
      'one publisher tells nothing',
      { publisher: 'Lantern', author: 'Lantern' },
      { publisher: 'Lantern', author: 'Lantern' },
      [],
    ],
  ])('%s', (_, a, b, expected) => {
    const { directionEvidence } = reuseBetween(reportOf('a', story, a), reportOf('b', story, b));
    expect(directionEvidence.map(({ kind, first }) => `${kind} ${first}`)).toEqual(expected);
  });

  const filler = 'Nothing else is said of it here, and much might be. '.repeat(12);

  test.each<[string, string, string]>([
    ['in brackets at the head', `PORT (NLA) – ${story}`, 'credit a'],
    ['at the foot', `${story} With material from Northern Lights Agency`, 'credit a'],
    [
      'in the middle',
      `${filler}As the Northern Lights Agency told its readers: ${story} ${filler}`,
      'mention a',
    ],
  ])('a name %s', (_, text, expected) => {
    const first = reportOf('a', story, { publisher: 'Northern Lights Agency' });
    const { directionEvidence } = reuseBetween(first, reportOf('b', text, { publisher: 'Wire' }));
    expect(directionEvidence.map((one) => `${one.kind} ${one.first}`)).toContain(expected);
  });

  test('what is habitual counts where it is told', () => {
    const [a, b] = [reportOf('a', story, { publisher: 'x' }), reportOf('b', story, { publisher: 'y' })];
    const { directionEvidence } = reuseBetween(a, b, (publisher) => (publisher === 'y' ? 1 : -1));
    expect(directionEvidence).toEqual([{ kind: 'habit', first: 'b', weight: 1 }]);
  });
});
