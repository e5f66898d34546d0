import type { SourceName } from '../../entities/source.ts';
import { isPersonNoun } from '../mentions/person-noun.ts';

/** What runs, makes or owns something, and is more often a company than a person. */
const bodies: ReadonlySet<string> = new Set(
  'operator owner company firm maker manufacturer publisher developer contractor supplier employer club charity union agency'.split(
    ' ',
  ),
);

/** Nouns of those whom a report leaves unnamed, so that the next name is somebody else’s. */
const unnamed: ReadonlySet<string> = new Set(
  'source witness insider resident neighbour neighbor reader bystander passer-by onlooker survivor caller stranger'.split(
    ' ',
  ),
);

/**
 * Whether a report that opens with somebody’s word under a description may give the name of that one in its next sentence: `…, a member of
 * parliament said. “…,” Kasmir Beld told …`. Not where the description says that no name was given, or the name has another role.
 *
 * @param description as the source words it, read as `read`
 * @param later what the next source reads as
 */
export function isNamedLater(description: string, read: SourceName, later: SourceName): boolean {
  const [role] = read.roles;
  if (read.form !== 'description' || read.type !== 'unnamed' || role === undefined) return false;
  if (/\b(?:who|whose|which|that|one|another|anonymous|unnamed)\b/iu.test(description) || unnamed.has(role))
    return false;
  if (later.form !== 'name' || (later.roles.length > 0 && !later.roles.includes(role))) return false;
  return later.type === 'person' ? isPersonNoun({ text: role, lower: role }) : bodies.has(role);
}
