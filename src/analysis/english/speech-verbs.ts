/** Verbs that tell who spoke a question or an exclamation that has just been quoted. */
const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `said says asked asks told replied replies shouted shouts cried cries wondered wonders added adds exclaimed exclaims
  answered answers yelled wrote writes tweeted demanded declared insisted joked quipped`.split(/\s+/),
);

/** True for `said`, `asked` and the like, in lower case: a quoted question in front of them has not ended the sentence. */
export function isSpeechVerb(lower: string): boolean {
  return SPEECH_VERBS.has(lower);
}
