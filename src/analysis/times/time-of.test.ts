import { describe, expect, it } from 'vitest';
import { times } from '../english/times/times.ts';
import { findTimes } from './find-times.ts';
import { timeOf } from './time-of.ts';

/** The time of what stands between the brackets; several pairs are the spans of one content. */
function timeOfMarked(marked: string): string | null {
  const spans: [number, number][] = [];
  let text = '';
  for (const piece of marked.split(/(?=[[\]])/)) {
    if (piece.startsWith('[')) spans.push([text.length, text.length + piece.length - 1]);
    text += piece.replace(/^[[\]]/, '');
  }
  return timeOf(spans, findTimes(text, { published: '2033-05-12', reader: times }));
}

describe('timeOf', () => {
  it.each([
    ['On Monday he said that [the ferry sank on Sunday].', '2033-05-08'],
    ['He said that [the ferry, built in 2019, sank on Sunday].', '2033-05-08'],
    ['He said that [the ferry sank on Sunday, not on Saturday].', '2033-05-08'],
    ['He said that [the ferry, built in 2019, sank in April].', '2033-04'],
    ['He said that [the ferry was built in 2019].', '2019'],
    ['He said that [the ferry sank at 21:40 on Sunday].', '2033-05-08T21:40'],
    ['He said that [the ferry sank on Sunday at 21:40].', '2033-05-08T21:40'],
    ['[The ferry], he said on Monday, [sank on Sunday].', '2033-05-08'],
    ['He said on Monday that [the ferry sank].', null],
    ['He said that [the ferry sank three days before the storm].', null],
  ])('%s', (marked, value) => {
    expect(timeOfMarked(marked)).toBe(value);
  });

  it('has nothing to say of no spans', () => {
    expect(timeOf([], [])).toBeNull();
  });
});
