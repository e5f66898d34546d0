import { measure, NOTHING } from './html-measure.ts';
import { type HtmlElement, lineOfText } from './html-tree.ts';

/** Furniture is a line or two; what is longer is the report, whatever it speaks of. */
const LONGEST = 300;

/** Lines that sites put under or into any report, as they are worded. In some of the languages whose dates are read. */
const FURNITURE: readonly RegExp[] = [
  // To comment, one must log in.
  /(?:log(?:ged)?[ -]?in|sign(?:ed)? in|eingeloggt|einloggen|angemeldet|anmelden|registrier|connect(?:é|er)|registrat).{0,80}(?:comment|kommentar|kommentier)/i,
  /^(?:leave a (?:comment|reply)|kommentare? (?:schreiben|verfassen|hinzufügen)|(?:einen )?kommentar (?:schreiben|verfassen|hinterlassen)|laisser un commentaire)\b/i,
  // Asked for money or an address.
  /\b(?:consider (?:supporting|donating|subscribing|a donation)|support(?:ing)? our (?:work|journalism)|(?:subscribe|sign up) (?:to|for) (?:our|the|my) (?:\w+ )?newsletter|newsletter (?:abonnieren|anmelden|bestellen)|abonnieren sie (?:unseren|den)|abonnez-vous|soutenez-nous|iscriviti alla)/i,
  // How to cite, and under which licence.
  /^(?:suggested citation|zitiervorschlag|zitierweise|how to cite|cite this|pour citer)\b/i,
  /^(?:this (?:work|article|post|text)|dieser? (?:text|artikel|beitrag)|cet article|licen[cs]ed|veröffentlicht) .{0,80}(?:creative commons|lizenz|\bcc[ -]by)/i,
  // What the reader thinks of it.
  /^(?:did you (?:like|enjoy) this|(?:gefällt|gefiel) (?:ihnen|dir) dieser|war dieser artikel|was this (?:article|page) (?:helpful|useful)|\(noch keine bewertungen\))/i,
];

/** Takes out lines that say by their words that they are the site's. */
export function removeFurniture(body: HtmlElement): void {
  const measures = measure(body);
  for (const element of [...body.querySelectorAll('p, div, li, h1, h2, h3, h4, h5, h6, span, section')]) {
    const { text } = measures.get(element) ?? NOTHING;
    if (text > 0 && text <= LONGEST && element.parentElement !== null && isFurniture(element))
      element.remove();
  }
}

function isFurniture(element: HtmlElement): boolean {
  const line = lineOfText(element);
  return FURNITURE.some((one) => one.test(line));
}
