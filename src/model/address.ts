/** Parameters by which campaigns and networks tell where a reader came from. They make no difference to the page. */
const tracking = /^(?:utm_.*|fbclid|gclid)$/i;

/** Whether somebody who names this means a page on the web and not a file. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/**
 * An address in the form in which addresses are compared: as the URL standard writes it (scheme and host in lower case, no
 * default port), without fragment, user, dot behind the host, tracking parameters (`utm_…`, `fbclid`, `gclid`) and slashes at
 * the end of the path. Other parameters keep their order and wording, and `http` stays apart from `https`: a server may give
 * different pages for them. Null where it is no address of a page.
 *
 * Workspaces keep what this gives: where it changes, a migration must compute the column anew.
 */
export function comparableAddress(address: string): string | null {
  const url = URL.parse(address.trim());
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  const host = `${url.hostname.replace(/\.$/, '')}${url.port === '' ? '' : `:${url.port}`}`;
  return `${url.protocol}//${host}${withoutSlashes(url.pathname)}${withoutTracking(url.search)}`;
}

/** By hand, since a pattern would try every run of slashes from each of its slashes. */
function withoutSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !tracking.test(pair.split('=', 1)[0] ?? ''));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
