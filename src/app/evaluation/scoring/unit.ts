import type { Forecast } from './forecast.ts';
import type { Sheet } from './tally.ts';

/** What the bootstrap draws as a whole: a text, a document or an entity, with all that was counted in it. */
export interface Unit {
  /** Its place in what was scored: file and line below the path, or a document's or an entity's. */
  readonly name: string;
  readonly sheet: Sheet;
  /** Empty where nothing has a confidence. */
  readonly forecasts: readonly Forecast[];
}
