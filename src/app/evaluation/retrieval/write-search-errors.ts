import type { KnownClaim } from './read-posts.ts';
import type { SearchedPost } from './search-posts.ts';

/** Every post for which a wrong claim came first: where the right one came, and both in their words. */
export function writeSearchErrors(
  title: string,
  posts: readonly SearchedPost[],
  claims: readonly KnownClaim[],
): string {
  const textOf = new Map(claims.map(({ id, fields }) => [id, fields.text]));
  const wrong = posts.filter(({ found, relevant }) => !relevant.includes(found[0] ?? ''));
  const entries = wrong.map(({ id, text, found, relevant }) => {
    const place = found.findIndex((one) => relevant.includes(one)) + 1;
    const told = (claim: string | undefined): string =>
      claim === undefined ? 'nothing' : `${JSON.stringify(textOf.get(claim) ?? null)} (${claim})`;
    return [
      `- ${id}: ${JSON.stringify(text)}`,
      `  - repeats ${relevant.map(told).join(', ')}, found ${place === 0 ? 'nowhere' : `at ${place}`}`,
      `  - first came ${told(found[0])}`,
    ].join('\n');
  });
  return `# ${title}\n\n## another claim first (${wrong.length})\n\n${entries.join('\n')}\n`;
}
