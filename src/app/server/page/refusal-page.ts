import type { Problem } from '../../../model/problem.ts';
import { escapeHtml } from './escape-html.ts';

/** What a person sees who opened an address that cannot be shown. */
export function refusalPage({ message, advice }: Problem): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Hearsay</title>
<h1>${escapeHtml(message)}</h1>
<p>${escapeHtml(advice)}</p>
</html>
`;
}
