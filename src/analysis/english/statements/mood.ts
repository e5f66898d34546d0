import type { Mood } from '../../../model/statement.ts';
import type { Word } from '../../build-stretches.ts';
import { isAdverb, isFiniteVerb } from '../phrases/noun-phrase.ts';
import { isFigure } from './propositions.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What values: no document, witness or count could show that something is so. */
export const evaluative = words(`
  good bad better best worse worst great terrible awful dreadful horrible wonderful marvellous lovely beautiful ugly splendid superb
  excellent poor shameful disgraceful scandalous outrageous appalling shocking unacceptable intolerable inexcusable unforgivable cruel
  brutal barbaric heroic brave cowardly noble vile evil wicked monstrous despicable contemptible pathetic ridiculous laughable silly
  stupid foolish clever wise fair unfair just unjust right wonderful tragic sad happy proud sorry glad pity shame disgrace scandal outrage
  tragedy triumph farce joke insult honour pride nightmare miracle important essential vital crucial necessary urgent welcome worrying
  disappointing encouraging impressive remarkable embarrassing bonkers crazy mad insane
`);

const auxiliaries = words('be have do');
const deontic = words('should ought must shall let');
const asking = words('what who whom whose which why how where when');

/** Fewer words put no proposition: `Really?` */
const fewestWords = 3;

/**
 * What is done with a proposition by its words alone: asked (`Is the road shut?`), wanted (`The road must be shut`, `Shut the road`), valued
 * (`It is a disgrace`), else put forward. Null where its words put none: `Why?`, `Who sent them?`
 */
export function moodOf(proposition: readonly Word[]): Mood | null {
  const said = proposition.filter(
    ({ tag, text }) => /[\p{L}\p{N}]/u.test(text) && tag !== 'CC' && tag !== 'UH',
  );
  if (said.length < fewestWords) return said.length > 0 && !isAsked(proposition) ? 'assertion' : null;
  if (isAsked(proposition)) return asking.has(said[0]?.lower ?? '') ? null : 'question';
  if (isDemanded(said)) return 'wish';
  return isValued(said) ? 'opinion' : 'assertion';
}

function isAsked(proposition: readonly Word[]): boolean {
  return proposition.slice(-3).some(({ lower }) => lower === '?');
}

/** A command, a wish, or what ought to be. */
function isDemanded(said: readonly Word[]): boolean {
  const [first, second] = said;
  if (first?.tag === 'VB' && !auxiliaries.has(first.lemma)) return true;
  if (first?.lower === 'let' || first?.lower === 'please') return true;
  if (first?.lower === 'may' && first.tag === 'MD' && second !== undefined) return true;
  const verb = said.findIndex(isFiniteVerb);
  const modal = said[verb];
  // `must have been` guesses, and demands nothing.
  return modal?.tag === 'MD' && deontic.has(modal.lower) && said[verb + 1]?.lemma !== 'have';
}

/** Words from a form of `be` to what it says of its subject. */
const predicateReach = 5;

/** Whether all that is said of something is a value, without a figure or name beside it that could be looked at. */
function isValued(said: readonly Word[]): boolean {
  const verb = said.findIndex(isFiniteVerb);
  const copula = said
    .slice(verb, verb + 3)
    .findIndex(({ lemma }) => lemma === 'be' || lemma === 'seem' || lemma === 'look');
  if (verb < 0 || copula < 0 || said.some(isFigure)) return false;
  const predicate = said.slice(verb + copula + 1, verb + copula + 1 + predicateReach);
  const value = predicate.find((word) => !isAdverb(word) && word.tag !== 'DT');
  return (
    value !== undefined &&
    (evaluative.has(value.lower) ||
      predicate.some((word) => word.tag.startsWith('NN') && evaluative.has(word.lemma)))
  );
}
