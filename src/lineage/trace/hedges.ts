/** Words by which an English text leaves open whether something is so (Hyland 1998, “Hedging in scientific research articles”, and newspaper use). */
const hedge =
  /\b(?:allegedly|alleged|apparently|presumably|purportedly|purported|reportedly|reported|rumoured|rumored|supposedly|supposed|suspected|unconfirmed|possibly|perhaps|probably|likely|may have|might have|could have|appears? to|appeared to|seems? to|seemed to|(?:is|are|was|were) (?:said|believed|thought|understood|feared) to)\b/giu;

/** The hedges in a text, as they are written, each once, in its order. */
export function hedgesIn(text: string): string[] {
  const found = text.match(hedge) ?? [];
  return [...new Set(found.map((one) => one.toLowerCase()))];
}
