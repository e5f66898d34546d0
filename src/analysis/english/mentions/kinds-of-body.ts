const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** By a noun what bodies are called that it can mean, by their last word or the one before `of` or `for`. */
const nounsOfKinds: readonly (readonly [noun: string, heads: readonly string[]])[] = [
  [
    'party',
    words('alliance front movement bloc democrats conservatives liberals socialists greens coalition'),
  ],
  ['union', words('workers teachers nurses dockers miners')],
  ['hospital', words('infirmary clinic')],
  ['club', words('united rovers athletic fc wanderers')],
  ['regulator', words('inspectorate regulator')],
  ['watchdog', words('inspectorate ombudsman regulator observatory watch')],
  ['lab', words('laboratory')],
  ['charity', words('trust foundation mission')],
  ['court', words('tribunal')],
  ['police', words('constabulary')],
  ['school', words('academy')],
];

/** By such a word the nouns. */
const kindsByHead: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(pairs(), ([, head]) => head)].map(([head, found]) => [head, found.map(([noun]) => noun)]),
);

function pairs(): (readonly [noun: string, head: string])[] {
  return nounsOfKinds.flatMap(([noun, heads]) => heads.map((head) => [noun, head] as const));
}

/** What authorities watch over. */
const watched: ReadonlySet<string> = new Set(
  words(
    'safety standards financial markets food drug medicines aviation gambling competition data communications broadcasting pensions',
  ),
);
const watchers: ReadonlySet<string> = new Set(words('authority commission office agency board council'));

/** Nouns by which a body is meant that are not in its name. @param name its words in lower case */
export function kindsOf(name: readonly string[]): readonly string[] {
  const link = name.findIndex((word) => word === 'of' || word === 'for');
  const head = name[(link < 0 ? name.length : link) - 1] ?? '';
  const kinds = kindsByHead.get(head) ?? [];
  return watchers.has(head) && name.some((word) => watched.has(word))
    ? [...kinds, 'regulator', 'watchdog']
    : kinds;
}
