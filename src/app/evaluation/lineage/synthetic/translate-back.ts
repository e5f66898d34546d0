import type { Random } from './random.ts';

/** Words for which going through another language mostly brings back others. */
const detours: ReadonlyMap<string, string> = new Map(
  (
    'about:around around:about because:since since:because but:however while:whereas near:close_to after:following before:prior_to ' +
    'must:has_to may:could who:that people:persons nobody:no_one only:just many:numerous most:the_majority_of said:stated ' +
    'although:even_though through:by_way_of without:with_no during:in_the_course_of within:inside against:contrary_to for:during ' +
    'had:has was:has_been were:have_been would:will on:upon until:till more:further up:upwards whose:of_which also:likewise ' +
    'homes:dwellings money:funds night:nighttime day:daytime months:month_periods years:years’_time streets:roads houses:residences ' +
    'workers:labourers staff:personnel damage:harm cause:reason ship:vessel water:waters court:tribunal'
  )
    .split(' ')
    .map((pair) => pair.split(':').map((word) => word.replaceAll('_', ' ')) as [string, string]),
);

/**
 * A sentence as it comes back from another language: words changed for near ones, articles lost or gained, and what stood at the end
 * at the head. Quotations are translated too.
 */
export function translateBack(sentence: string, strength: number, random: Random): string {
  const words = sentence.split(' ').flatMap((word) => {
    if (/^(?:a|an|the)$/.test(word) && random.chance(strength * 0.4)) return [];
    const other = detours.get(word);
    if (other !== undefined && random.chance(strength)) return [other];
    return random.chance(strength * 0.04) ? ['the', word] : [word];
  });
  return frontEnd(words.join(' '), strength, random);
}

/** `A, B.` becomes `B, a.` */
function frontEnd(sentence: string, strength: number, random: Random): string {
  const at = sentence.lastIndexOf(', ');
  if (at < 20 || sentence.length - at < 15 || /[“”]/.test(sentence) || !random.chance(strength * 0.6))
    return sentence;
  const [head, tail] = [sentence.slice(0, at), sentence.slice(at + 2, -1)];
  return `${tail.charAt(0).toUpperCase()}${tail.slice(1)}, ${head.charAt(0).toLowerCase()}${head.slice(1)}.`;
}
