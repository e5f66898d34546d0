import type { Relation } from '../relations/relation.ts';
import { formsOf, wordsOf } from './words.ts';

/** Kinds of source, in the order in which they are printed. */
export const sourceKinds = [
  'named person',
  'pronoun',
  'role or common noun',
  'document, organisation',
  'none',
] as const;

export type SourceKind = (typeof sourceKinds)[number];

/**
 * The kind of a source, by its words alone. What stands before the first comma, bracket, preposition or relative
 * pronoun counts, and of that the last word: on the list of documents and bodies (with the larger states), or in
 * capitals throughout and no label of a speaker (`the FBI`, not `ONA:`), or a name behind an article (`the Courier`):
 * a document or organisation; in lower case: a role; else the name of a person. A word at the head of a sentence that the text also has in lower case is in lower case. A body
 * whose name no rule knows (`Norwire`) counts as a person.
 */
export function sourceKindOf({ source }: Relation, text: string): SourceKind {
  const first = source[0];
  if (!first) return 'none';
  const words = source.flatMap(([start, end]) => wordsOf(text.slice(start, end)));
  if (words.every((word) => pronouns.has(word.replace(/['’]s?$/, '')))) return 'pronoun';
  const head = headOf(text.slice(...first));
  const group = head.split(/\s+/);
  const last = (group.at(-1) ?? '').replace(/['’]s?$/, '').replace(/^\P{L}+|[^\p{L}.]+$/gu, '');
  const isOn = (list: ReadonlySet<string>): boolean =>
    formsOf(last.toLowerCase()).some((one) => list.has(one));
  if (isOn(bodies)) return 'document, organisation';
  if (isOn(roles) || groupsOfPeople.test(last)) return 'role or common noun';
  if (/^(?:\p{Lu}\.?){2,}$/u.test(last))
    return text.startsWith(':', first[1]) ? 'named person' : 'document, organisation';
  if (!/^\p{Lu}/u.test(last)) return 'role or common noun';
  if (group.length === 1 && isOnlyCapitalisedAtStart(last, first[0], text)) return 'role or common noun';
  return /^the$/i.test(group[0] ?? '') ? 'document, organisation' : 'named person';
}

/** The noun phrase without what follows its noun. The first word stays, whatever it is. */
function headOf(phrase: string): string {
  const bare = phrase.replace(/["“”‘«»]/g, '').trim();
  const end = bare.search(
    /(?<=\S)(?:[,;:([\n—–]|\s[-―]|\s(?:of|at|in|for|from|with|on|to|by|about|who|whom|which|that|whose|and|or|as|than|among|against)\s)/i,
  );
  return (end < 0 ? bare : bare.slice(0, end)).trim();
}

function isOnlyCapitalisedAtStart(word: string, start: number, text: string): boolean {
  const isAtStart = /(?:^|[.!?:\n]["”’»')\]]*\s*["“‘«'([]*)$/u.test(text.slice(0, start));
  return (
    isAtStart && new RegExp(`(?<!\\p{L})${word.toLowerCase().replace('.', '\\.')}(?!\\p{L})`, 'u').test(text)
  );
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const pronouns = list(`
  i me my we us our you your he him his she her it its they them their this that these those who whom whose which what
  one ones each both some many most few several all any none other others another everyone everybody anyone anybody
  someone somebody nobody neither either himself herself itself themselves the two latter former`);

const groupsOfPeople =
  /^(?:\p{Lu}\p{Ll}+(?:cans?|eans|ians|crats?|ists)|Britons|Germans|Israelis|Latinos|Hispanics|Jews)$/u;

const roles = list(`
  president senator congressman congresswoman governor minister secretary mayor judge justice chairman chairwoman chair
  nominee candidate spokesman spokeswoman spokesperson official officer leader aide adviser advisor lawyer attorney
  critic expert analyst voter supporter opponent police prosecutor republican democrat liberal conservative people
  authority reporter journalist editor author professor doctor general admiral captain director manager chief executive
  economist strategist pollster lawmaker lawyer mother father wife husband son daughter friend source insider`);

const bodies = list(`
  poll polling survey report study ad ads advertisement video footage letter memo memorandum statement record email
  e-mail data filing lawsuit law bill document transcript article story editorial newspaper paper magazine website site
  blog blogger network channel agency company firm corporation campaign administration government department ministry
  committee commission council court office party group organization organisation union board bank press media outlet
  team camp staff coalition association foundation institute center centre university school church embassy parliament
  congress senate house panel caucus results result analysis research number figure statistic tweet message post times
  journal news tribune herald gazette courier chronicle guardian telegraph radio tv television pac inc ltd llc corp
  bureau service force army navy republic state nation country city county kremlin pentagon nato twitter facebook google
  evidence document image photo picture map plan order ruling resolution constitution amendment treaty agreement act
  account book diary minutes communiqué communique label chart graph index fund society league federation club movement
  industry establishment platform convention speech interview headline column rule regulation policy
  lobby watchdog regulator mission tribunal watch project afghanistan argentina australia austria belgium brazil britain
  bulgaria canada chile china colombia cuba denmark egypt england estonia ethiopia europe finland france germany greece
  hungary india indonesia iran iraq ireland israel italy japan kenya kuwait latvia lebanon libya lithuania malaysia
  mexico morocco netherlands nigeria norway pakistan palestine peru philippines poland portugal qatar romania russia
  scotland serbia singapore slovakia somalia spain sudan sweden switzerland syria taiwan thailand tunisia turkey ukraine
  venezuela vietnam wales washington yemen beijing moscow tehran brussels korea africa arabia`);
