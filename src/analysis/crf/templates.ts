import { mix, spread } from './hash.ts';

/** A feature of a token: one of its values, or two mixed, each of which may be a mixture itself. */
export type Template<Value extends string> = Value | readonly [Template<Value>, Template<Value>];

/** Templates, ready to be worked out for one token after the other. */
export interface TemplatePlan<Value extends string> {
  /** Where each value of a token is to be put. */
  readonly at: Readonly<Record<Value, number>>;
  /** How many numbers the values take, with the mixtures that are worked out from them. */
  readonly size: number;
  readonly templates: number;
  /** Mixtures that templates hold, in an order in which each needs only earlier ones: where its two parts stand. */
  readonly inner: { readonly first: number; readonly left: Uint8Array; readonly right: Uint8Array };
  /** Template by template where its two parts stand; the right one is `none` where it is a value alone. */
  readonly left: Uint8Array;
  readonly right: Uint8Array;
}

const none = 255;

/**
 * Puts templates into a form in which a loop works them out: calling a function for each mixture of each token would take
 * longer than mixing does.
 *
 * @param values - at most 255 with the mixtures
 */
export function planTemplates<Value extends string>(
  values: readonly Value[],
  templates: readonly Template<Value>[],
): TemplatePlan<Value> {
  const at = Object.fromEntries(values.map((value, place) => [value, place])) as Record<Value, number>;
  const places = new Map<string, number>();
  const inner: (readonly [number, number])[] = [];
  const placeOf = (template: Template<Value>): number => {
    if (typeof template === 'string') return at[template];
    const parts = [placeOf(template[0]), placeOf(template[1])] as const;
    const known = places.get(parts.join());
    if (known !== undefined) return known;
    const place = values.length + inner.push(parts) - 1;
    places.set(parts.join(), place);
    return place;
  };
  const pairs = templates.map((template) =>
    typeof template === 'string' ? [at[template], none] : [placeOf(template[0]), placeOf(template[1])],
  );
  const size = values.length + inner.length;
  if (size >= none) throw new Error(`${size} values and mixtures are too many for templates.`);
  return {
    at,
    size,
    templates: templates.length,
    inner: {
      first: values.length,
      left: Uint8Array.from(inner, ([left]) => left),
      right: Uint8Array.from(inner, ([, right]) => right),
    },
    left: Uint8Array.from(pairs, ([left]) => left ?? 0),
    right: Uint8Array.from(pairs, ([, right]) => right ?? none),
  };
}

/**
 * Works out the rows of weights that a token's features lead to.
 *
 * @param values - of the token, each in its place; the room behind them is written over
 * @param into - gets as many numbers as there are templates, from `start` on
 */
export function writeRows(
  { templates, inner, left, right }: TemplatePlan<string>,
  values: Int32Array,
  into: Int32Array,
  start: number,
  bits: number,
): void {
  for (let n = 0; n < inner.left.length; n += 1)
    values[inner.first + n] = mix(values[inner.left[n] ?? 0] ?? 0, values[inner.right[n] ?? 0] ?? 0);
  for (let template = 0; template < templates; template += 1) {
    const value = values[left[template] ?? 0] ?? 0;
    const other = right[template] ?? none;
    const whole = other === none ? value : mix(value, values[other] ?? 0);
    into[start + template] = spread(whole, template, bits);
  }
}
