/** A line of a robots.txt that concerns us. */
interface RobotsRule {
  readonly allows: boolean;
  /** Normalised; `*` stands for any characters, `$` at the end for the end. */
  readonly pattern: string;
}

/** The rules of one robots.txt for one robot. */
export type RobotsRules = readonly RobotsRule[];

interface Group {
  readonly agents: string[];
  readonly rules: RobotsRule[];
}

/**
 * What a robots.txt says to a robot (RFC 9309, section 2.2.1): all groups that name it, else all groups for `*`. What is not
 * in the grammar is passed over, and other records do not part a group.
 *
 * We parse by ourselves: the libraries at hand end a group at any other record, and match a hostile pattern in time that
 * grows with its length times that of the address.
 *
 * @param robot - product token, lower case
 */
export function parseRobots(text: string, robot: string): RobotsRules {
  const groups = groupsIn(text);
  const ours = groups.filter(({ agents }) => agents.includes(robot));
  const meant = ours.length > 0 ? ours : groups.filter(({ agents }) => agents.includes('*'));
  return meant.flatMap(({ rules }) => rules);
}

function groupsIn(text: string): Group[] {
  const groups: Group[] = [];
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const record = recordIn(line);
    const group = groups.at(-1);
    if (record?.key === 'user-agent') {
      if (group !== undefined && group.rules.length === 0) group.agents.push(productToken(record.value));
      else groups.push({ agents: [productToken(record.value)], rules: [] });
    } else if (record?.key === 'allow' || record?.key === 'disallow') {
      // An empty pattern matches nothing, but a group with rules ends at the next user agent.
      group?.rules.push({ allows: record.key === 'allow', pattern: normalise(record.value) });
    }
  }
  return groups;
}

function recordIn(line: string): { readonly key: string; readonly value: string } | null {
  const [stated = ''] = line.split('#', 1);
  const colon = stated.indexOf(':');
  if (colon === -1) return null;
  return { key: stated.slice(0, colon).trim().toLowerCase(), value: stated.slice(colon + 1).trim() };
}

/** `Hearsay/2.0 (+…)` names the robot hearsay. */
function productToken(value: string): string {
  return value === '*' ? '*' : (/^[a-z_-]+/i.exec(value)?.[0] ?? '').toLowerCase();
}

/**
 * Whether the page may be fetched (RFC 9309, section 2.2.2): the longest pattern that matches decides, and of two that are
 * equally long the one that allows.
 *
 * @param path - path and query of the address, as sent
 */
export function isAllowed(rules: RobotsRules, path: string): boolean {
  if (path === '/robots.txt') return true;
  const asked = normalise(path);
  let best: RobotsRule | null = null;
  for (const rule of rules) {
    const { length } = rule.pattern;
    if (length === 0 || (best !== null && length < best.pattern.length)) continue;
    if (best?.pattern.length === length && best.allows) continue;
    if (matches(rule.pattern, asked)) best = rule;
  }
  return best?.allows ?? true;
}

/**
 * Takes the pieces between stars one after another, each at the first place where it stands: what comes earliest leaves
 * the most room for the rest, so that no choice is ever tried again and the time stays that of one walk over the path.
 */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [start = '', ...pieces] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(start)) return false;
  if (pieces.length === 0) return !isWhole || path === start;
  const last = pieces.pop() ?? '';
  let at = start.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return isWhole ? path.length - last.length >= at && path.endsWith(last) : path.indexOf(last, at) !== -1;
}

/** One spelling for each address: letters that need no code without one, all others with it, its digits in upper case. */
function normalise(path: string): string {
  return path
    .toWellFormed()
    .replace(/[^\u0021-\u007e]/gu, encodeURIComponent)
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[A-Za-z0-9._~-]/.test(character) ? character : code.toUpperCase();
    });
}
