import { Html, html } from './html.ts';

/** Nothing is loaded and nothing runs: the policy forbids it, whatever a document may hold. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE = new Html(`
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; }
dt { opacity: 0.7; }
dd { margin: 0; }
code { font-size: 0.875rem; }
.part { white-space: pre-wrap; }
.part h2 { font-size: 0.875rem; opacity: 0.7; margin: 1.5rem 0 0.25rem; }
ul.voices { padding-left: 1.25rem; }
.cue { font-style: italic; }
.stance { opacity: 0.7; }
blockquote { margin: 0.25rem 0 0.5rem; padding-left: 0.75rem; border-left: 3px solid; white-space: pre-wrap; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: 0.5rem; } }
`);

/**
 * A page that any browser shows, without scripts.
 *
 * @param language - of most of its text, BCP 47
 */
export function writePage(title: string, language: string, body: Html): string {
  return `<!doctype html>\n${
    html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`.source
  }`;
}
