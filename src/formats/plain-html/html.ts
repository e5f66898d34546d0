/** Mark-up that is finished: text gets into it by `html` alone, and so never as mark-up. */
export class Html {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Value = string | number | Html | readonly Html[];

/** Mark-up with values in it, each as text unless it is mark-up itself. Also safe between the quotes of an attribute. */
export function html(pieces: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(
    pieces.map((piece, at) => `${piece}${at < values.length ? sourceOf(values[at] ?? '') : ''}`).join(''),
  );
}

function sourceOf(value: Value): string {
  if (value instanceof Html) return value.source;
  if (typeof value === 'object') return value.map(({ source }) => source).join('');
  return escapeHtml(String(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A lone half of a character and a control sign, which no page may hold, as U+FFFD. */
function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\u{fffd}')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
