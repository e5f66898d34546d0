/** Most words of a description that can stand for a body’s name: more tell something else of it. */
const mostWords = 6;

/** Nouns of bodies by which one of them may be described: `the port authority`, `the hospital`. */
const bodyNouns = words(`
  authority agency office commission committee council board bureau service inspectorate directorate secretariat institute laboratory
  hospital infirmary clinic university college academy school museum theatre observatory registry tribunal inquiry panel taskforce
  mission embassy consulate association federation confederation union society foundation trust fund bank exchange brewery refinery
  party movement alliance coalition league front forum council chamber diocese club orchestra
`);

/**
 * Those of which a town or an affair has one, so that the noun alone says which; all that can be said of an agency, a party or a company
 * is said of bodies that are not called so.
 */
const singleNouns = words(
  'hospital infirmary clinic laboratory inspectorate university observatory tribunal',
);

/** Bodies that every state, army or town has one of, so that the next one is as likely meant. */
const everywhere = words(`
  ministry department court assembly parliament senate congress police government directorate army navy cabinet prosecutor
`);

/** What companies are called at their end. */
const firms = words(`
  lines line airlines airways railways shipping motors mills works foods catering chemicals industries laboratories services holdings group
  mine mines steel timber logistics rovers united company
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/**
 * The name that a definite description makes of a body: `port authority` for `The port authority`, `port authority of Quell` for `the port
 * authority of Quell`; null where it describes no body, or says too little of which.
 */
export function describedBody(description: string): string | null {
  if (description.length > 100) return null;
  const name = /^the (\p{L}[\p{L}\p{M}’'& -]*)$/iu.exec(description.trim())?.[1];
  const all = name?.split(' ') ?? [];
  if (name === undefined || all.length > mostWords) return null;
  const link = all.findIndex((word) => word === 'of' || word === 'for');
  const front = link < 0 ? all : all.slice(0, link);
  const noun = front.at(-1) ?? '';
  if (front.some((word) => word !== word.toLowerCase())) return null;
  if (front.length > 1 && isMinistry(noun)) return name;
  return (all.length === 1 ? singleNouns : bodyNouns).has(noun) ? name : null;
}

/** Bodies that are called by what they are for: `the culture ministry`. */
function isMinistry(noun: string): boolean {
  return noun === 'ministry' || noun === 'department';
}

/** Whether the noun of a folded name is one of a kind that every state or town has. */
export function isEverywhere(folded: string): boolean {
  return everywhere.has(nounOf(folded));
}

/** Whether the noun of a folded name is one by which bodies are described. */
export function hasBodyNoun(folded: string): boolean {
  return bodyNouns.has(nounOf(folded)) || firms.has(nounOf(folded));
}

/** The word before the first `of` or `for`, or the last one. */
function nounOf(folded: string): string {
  const all = folded.split(' ');
  const link = all.findIndex((word) => word === 'of' || word === 'for');
  return all[(link < 0 ? all.length : link) - 1] ?? '';
}
