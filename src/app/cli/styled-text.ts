import { printable } from './printable.ts';

/** What a stretch of output is, which decides how it looks. */
export type Style =
  | 'plain'
  | 'path'
  | 'name'
  | 'faint'
  | 'stance'
  | 'title'
  | 'match'
  | 'removed'
  | 'added'
  | 'error'
  | 'warning';

/** A stretch of output in one style. Made by `styled` only, so that its text is safe to show. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

/** One line or paragraph of output. */
export type StyledText = readonly Run[];

/** A run of text from anywhere, made safe for a terminal. */
export function styled(text: string, style: Style = 'plain'): Run {
  return { text: printable(text), style };
}

/** Two spaces, which keep apart what belongs to different questions. `styled` would make them one. */
export const gap: Run = { text: '  ', style: 'plain' };

/** Turns styles into what the terminal understands. */
export type Palette = (text: string, style: Style) => string;

/**
 * For files, pipes and whoever wants no colour. Matches are bracketed, since nothing else would show them, and so are words
 * taken out or put in, as `git diff --word-diff` does.
 */
export const plainPalette: Palette = (text, style) => {
  if (style === 'match') return `[${text}]`;
  if (style === 'removed') return `[-${text}-]`;
  return style === 'added' ? `{+${text}+}` : text;
};

/** A line as a string. */
export function paint(line: StyledText, palette: Palette): string {
  return line.map((run) => palette(run.text, run.style)).join('');
}
