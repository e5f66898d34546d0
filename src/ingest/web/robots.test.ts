import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAllowed, parseRobots } from './robots.ts';

/** Each line that begins with `yes` or `no` is a path and whether it may be fetched; the others are the robots.txt. */
const cases: Record<string, string> = {
  'nothing is said': `
    yes /quay`,
  'all is closed': `
    User-agent: *
    Disallow: /
    no /quay
    yes /robots.txt`,
  'an empty rule closes nothing': `
    User-agent: *
    Disallow:
    yes /quay`,
  'a rule is a beginning': `
    User-agent: *
    Disallow: /quay
    no /quay
    no /quayside?x=1
    yes /Quay
    yes /the/quay`,
  'our own group alone counts': `
    User-agent: *
    Disallow: /
    User-agent: HearSay
    Disallow: /staff
    yes /quay
    no /staff`,
  'groups of one robot are one': `
    User-agent: hearsay
    Disallow: /a
    User-agent: other
    Disallow: /
    User-agent: hearsay/2.0
    Disallow: /b
    no /a
    no /b
    yes /c`,
  'a robot with a longer name is another': `
    User-agent: hearsayer
    Disallow: /
    yes /quay`,
  'several robots share a group, whatever stands between': `
    User-agent: hearsay
    Crawl-delay: 3
    Sitemap: https://lantern.example/map
    User-agent: other
    Disallow: /
    no /quay`,
  'the longest rule decides': `
    User-agent: *
    Disallow: /news
    Allow: /news/quay
    Disallow: /news/quay/draft
    no /news/bridge
    yes /news/quay
    no /news/quay/draft/1`,
  'of two equally long, the one that allows': `
    User-agent: *
    Disallow: /news
    Allow: /news
    yes /news`,
  'stars and the end': `
    User-agent: *
    Disallow: /*.pdf$
    Disallow: /a*b*c
    Disallow: /x*$
    no /a/report.pdf
    yes /a/report.pdf?x
    yes /a/report.pdfs
    no /a-b-c-d
    yes /a-c-b
    no /x/y`,
  'stars that overlap': `
    User-agent: *
    Disallow: /*aba*aba$
    no /abaaba
    no /ababaaba
    yes /ababa`,
  'codes in any spelling': `
    User-agent: *
    Disallow: /caf%c3%a9
    Disallow: /%7estaff
    no /caf%C3%A9
    no /~staff
    yes /cafe`,
  'comments, blanks, case, and what is no rule': `
    nonsense
    USER-AGENT : *   # everyone
    DISALLOW:/quay # closed
    Allow /quay
    no /quay`,
  'a rule before any robot is no rule': `
    Disallow: /
    yes /quay`,
};

describe('what a robots.txt allows', () => {
  test.each(Object.entries(cases))('%s', (_, lines) => {
    const all = lines.split('\n').map((line) => line.trim());
    const asked = all.filter((line) => /^(?:yes|no) /.test(line));
    const rules = parseRobots(all.filter((line) => !asked.includes(line)).join('\n'), 'hearsay');
    expect(
      asked.map(
        (line) => `${isAllowed(rules, line.split(' ')[1] ?? '') ? 'yes' : 'no'} ${line.split(' ')[1]}`,
      ),
    ).toEqual(asked);
  });
});

test('a pattern matches what the same pattern as a regular expression matches', () => {
  const sign = fc.constantFrom('a', 'b', '*', '/');
  const pattern = fc.tuple(fc.array(sign, { maxLength: 8 }), fc.boolean());
  const path = fc
    .array(fc.constantFrom('a', 'b', '/'), { maxLength: 10 })
    .map((signs) => `/${signs.join('')}`);
  fc.assert(
    fc.property(pattern, path, ([signs, isWhole], asked) => {
      const body = `/${signs.join('')}`;
      const rules = parseRobots(`User-agent: *\nDisallow: ${body}${isWhole ? '$' : ''}`, 'hearsay');
      const expression = new RegExp(`^${body.replaceAll('*', '.*')}${isWhole ? '$' : ''}`);
      expect(isAllowed(rules, asked)).toBe(!expression.test(asked));
    }),
    { numRuns: 500 },
  );
});

test('anything at all can be parsed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, path) => {
      expect(isAllowed(parseRobots(text, 'hearsay'), path)).toEqual(expect.any(Boolean));
    }),
  );
});
