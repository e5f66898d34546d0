/** What a source is that does not name its voice. The categories of the figures, in their order. */
export const speakerKinds = [
  'he, she',
  'it',
  'they',
  'I, we',
  'who, which',
  'possessive',
  'other pronoun',
  'description',
] as const;

export type SpeakerKind = (typeof speakerKinds)[number];

const kindOfPronoun: ReadonlyMap<string, SpeakerKind> = new Map(
  (
    [
      ['he, she', 'he she him her'],
      ['it', 'it'],
      ['they', 'they them'],
      ['I, we', 'i we me us'],
      ['who, which', 'who whom which that'],
      ['possessive', 'his hers its their theirs my our your whose'],
      ['other pronoun', 'some others one both many none neither either another these those this all you'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** By the whole wording: `her` is a pronoun, `her lawyer` a description; so are `the former` and `the latter`. */
export function kindOfSpeaker(wording: string): SpeakerKind {
  return kindOfPronoun.get(wording.trim().toLowerCase()) ?? 'description';
}
