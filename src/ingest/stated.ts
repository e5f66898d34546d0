/** A fact with where in the file it stands, e.g. `JSON-LD datePublished`. */
export interface Stated<Value = string> {
  readonly value: Value;
  readonly place: string;
}

/** The first of these that says anything; each is asked only where those before it say nothing. */
export function firstStated<Value>(...asked: readonly (() => Stated<Value> | null)[]): Stated<Value> | null {
  for (const ask of asked) {
    const stated = ask();
    if (stated !== null) return stated;
  }
  return null;
}

/** The value of what is stated; null where nothing is. */
export function factOf<Value>(stated: Stated<Value> | null): Value | null {
  return stated?.value ?? null;
}
