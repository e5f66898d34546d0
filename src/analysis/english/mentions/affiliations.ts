import type { SaidAffiliated } from '../../entities/mention.ts';
import { isVerb } from '../phrases/noun-phrase.ts';
import { bodyWords, noRoles } from './name-lists.ts';
import { type Named, type NamedSentence, nameFrom } from './named.ts';
import { bodyOfRole, type RoleWords } from './roles.ts';

/** To whom the bearer of a name belongs by the words of one sentence. */
export function affiliationsOf(
  sentence: NamedSentence,
  name: Named,
  roles: readonly RoleWords[],
): SaidAffiliated[] {
  const byRole = roles.flatMap((role) => {
    const body = bodyOfRole(sentence, name, role);
    return body === null || body === name ? [] : [affiliation(sentence, name, body, role)];
  });
  const others = [
    ownedBody(sentence, name),
    behindName(sentence, name),
    byRelativeClause(sentence, name),
    inLine(sentence, name),
  ];
  const bodies = others
    .filter((body) => body !== null)
    .map((body) => affiliation(sentence, name, body, null));
  return [...byRole, ...bodies];
}

function affiliation(
  { words }: NamedSentence,
  name: Named,
  body: Named,
  role: RoleWords | null,
): SaidAffiliated {
  const first = Math.min(name.titleFirst, body.first, role?.first ?? name.first);
  const end = Math.max(name.outerEnd, body.end, role?.end ?? name.end);
  const named = role === null ? [] : words.slice(role.headFirst, role.headEnd);
  const head = noRoles.has(named.at(-1)?.lower ?? '') ? [] : named;
  return {
    member: name.index,
    of: body.index,
    role: head.length === 0 ? null : head.map(({ lower }) => lower).join(' '),
    start: words[first]?.start ?? 0,
    end: words[end - 1]?.end ?? 0,
  };
}

/** `the NCRI’s Foreign Affairs Committee`: a body that another one owns. */
function ownedBody({ words, endingAt }: NamedSentence, { first, end, titleFirst }: Named): Named | null {
  if (words[titleFirst - 1]?.tag !== 'POS') return null;
  const isBody = words.slice(first, end).some(({ lower }) => bodyWords.has(lower));
  return isBody ? (endingAt.get(titleFirst - 1) ?? null) : null;
}

/** `Aatu Brekke of the Joint Observer Mission`, `Imelda Roake, from the Infirmary`. */
function behindName(sentence: NamedSentence, { outerEnd }: Named): Named | null {
  const { words } = sentence;
  const at = words[outerEnd]?.tag === ',' ? outerEnd + 1 : outerEnd;
  if (!['of', 'from', 'at'].includes(words[at]?.lower ?? '')) return null;
  return nameFrom(sentence, at + 1) ?? null;
}

/** Most words of a line that only names somebody. */
const longestLine = 14;

/** `Osric Penn, chairman, WRA`, `Contact: Corin Pells, Lawyers for Ardesh`: in a short line without a verb, the body that ends it. */
function inLine({ words, names }: NamedSentence, name: Named): Named | null {
  const [last, before] = [names.at(-1), words[(names.at(-1)?.titleFirst ?? 0) - 1]];
  const isShort = words.length <= longestLine && !words.some(isVerb);
  if (last === undefined || last === name || before?.tag !== ',' || !isShort || name.end - name.first < 2)
    return null;
  return words.slice(last.outerEnd).every(({ tag }) => tag === '.' || tag === '-RRB-') ? last : null;
}

const leading = new Set(
  'chair head lead run represent found command direct edit own coach manage captain advise speak work sit belong serve'.split(
    ' ',
  ),
);

/** Most words between `who leads` and whom. */
const longestWay = 5;

/** `, who chairs the Civic Forum`, `, who speaks for the miners’ union`. */
function byRelativeClause(sentence: NamedSentence, { outerEnd }: Named): Named | null {
  const { words } = sentence;
  const at = words[outerEnd]?.tag === ',' ? outerEnd + 1 : outerEnd;
  if (words[at]?.lower !== 'who' || !leading.has(words[at + 1]?.lemma ?? '')) return null;
  for (let next = at + 2; next < at + 2 + longestWay; next += 1) {
    const body = nameFrom(sentence, next);
    if (body !== undefined) return body;
    if (words[next]?.tag === ',' || words[next]?.tag === '.') return null;
  }
  return null;
}
