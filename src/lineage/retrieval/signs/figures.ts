import type { SignReader } from './sign.ts';

/** Numbers of the claim, years left out, that the post has, and that it lacks. */
export const figureSigns: SignReader = (query, claim) => {
  const numbers = new Set<string>();
  for (const { stem, text, isNumber } of [...claim.text, ...claim.title])
    if (isNumber && !/^(?:19|20)\d\d$/.test(text)) numbers.add(stem);
  const shared = [...numbers].filter((stem) => query.body.has(stem)).length;
  return { 'number shared': shared, 'number lacking': numbers.size - shared };
};
