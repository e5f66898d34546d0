import type { Link, Stance } from '../../model/statement.ts';

const opposite: Readonly<Record<Stance, Stance>> = {
  affirms: 'denies',
  denies: 'affirms',
  doubts: 'doubts',
  reports: 'reports',
};

/**
 * A chain whose positions are towards a claim, of a statement that says the opposite of it: who affirms that nobody left denies that forty
 * did. Who passes something on passes it on, whichever way it is put; but the last voice of a chain is the one that says it, so where it
 * only reports, what it brings is a denial.
 */
export function towardsOpposite(chain: readonly Link[]): Link[] {
  return chain.map((link, at) => {
    const isLast = at === chain.length - 1;
    const stance = isLast && link.stance === 'reports' ? 'denies' : opposite[link.stance];
    return { ...link, stance };
  });
}
