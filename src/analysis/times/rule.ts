import type { Anchors } from './anchors.ts';
import type { Direction, Wording } from './wording.ts';

/** The name of the rule that resolves a wording, e.g. `weekday-past`, `day-of-the-year-told`. */
export function ruleOf(wording: Wording, anchors: Anchors, direction: Direction): string {
  switch (wording.kind) {
    case 'fixed':
      return wording.rule;
    case 'day':
    case 'month':
    case 'part-of-year':
      return datedRule(wording, anchors, direction);
    case 'weekday':
      return wording.week === null
        ? shiftRule('weekday', wording.shift, direction)
        : `weekday-of-${wording.week}-week`;
    case 'weekend':
      return shiftRule('weekend', wording.shift, direction);
    case 'period':
      return `${wording.unit}-${wording.shift}`;
    case 'counted':
      return `${wording.unit}s-from-${wording.from}`;
    case 'range':
      return `range-of-${ruleOf(wording.to, anchors, direction)}`;
    default:
      return wording.kind;
  }
}

/** Whether it gives a day by its number in a month. */
export function spellsDay(wording: Wording): boolean {
  if (wording.kind === 'range') return spellsDay(wording.to);
  return wording.kind === 'day' || wording.kind === 'day-of-month' || isNumericDay(wording);
}

/** Whether it writes its year out. */
export function spellsYear(wording: Wording): boolean {
  switch (wording.kind) {
    case 'fixed':
      return wording.rule === 'year' || wording.rule === 'numeric-date';
    case 'day':
    case 'month':
    case 'part-of-year':
      return wording.year?.kind === 'explicit';
    case 'range':
      return spellsYear(wording.to);
    default:
      return false;
  }
}

/** Whether it is a date in figures, which every language writes alike. */
function isNumericDay(wording: Wording): boolean {
  return wording.kind === 'ambiguous' || (wording.kind === 'fixed' && wording.rule === 'numeric-date');
}

type Dated = Extract<Wording, { kind: 'day' | 'month' | 'part-of-year' }>;

function datedRule(wording: Dated, anchors: Anchors, direction: Direction): string {
  const name = wording.kind === 'part-of-year' ? wording.part : wording.kind;
  if (wording.year !== null) return `${name}-of-${wording.year.kind}-year`;
  if (wording.kind !== 'day' && wording.shift !== null) return `${name}-${wording.shift}`;
  return anchors.narrative ? `${name}-of-year-told` : shiftRule(name, null, direction);
}

function shiftRule(name: string, shift: string | null, direction: Direction): string {
  return `${name}-${shift ?? direction ?? 'by-default'}`;
}
