import { canBeOne } from '../figures.ts';
import type { StatementCard } from '../statement-card.ts';

/**
 * Whether what a pair of statements shows is a matter of their claims: of the statements of each a quarter at least give the figure that cannot be so. One that
 * holds two claims is in one, and what it says beside that contradicts others. Of nine invented cases’ claims that contradict each other each has half of its statements give it, and of the one that
 * does not, 2 of 28.
 *
 * @param members all statements of the claim
 */
export function isOfClaim({ figures }: StatementCard, members: readonly StatementCard[]): boolean {
  const carriers = members.filter((member) =>
    member.figures.some((one) => figures.some((other) => canBeOne(one, other))),
  );
  return carriers.length * 4 >= members.length;
}
