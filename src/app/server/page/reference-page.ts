import type { ApiDescription } from '../openapi.ts';
import { escapeHtml } from './escape-html.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly additionalProperties?: Schema | boolean;
  readonly allOf?: readonly Schema[];
  readonly prefixItems?: readonly Schema[];
}

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema?: Schema;
    readonly description?: string;
  }[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly responses?: Readonly<
    Record<
      string,
      {
        readonly description?: string;
        readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
      }
    >
  >;
}

/** The description of the API as a page to be read, with nothing from elsewhere and no script. */
export function referencePage(description: ApiDescription): string {
  const operations = Object.entries(description.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Readonly<Record<string, Operation>>).map(([method, one]) => ({
      method,
      path,
      one,
    })),
  );
  const schemas = Object.entries((description.components?.schemas ?? {}) as Readonly<Record<string, Schema>>);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Hearsay: the API</title>
<link rel="stylesheet" href="/reference.css">
<main>
<h1>The API of the workbench</h1>
<p>${escapeHtml(description.info.description ?? '')}</p>
<p>For programs: <a href="/api/openapi.json">openapi.json</a>, OpenAPI 3.1.</p>
<h2>What can be asked</h2>
${operations.map(operationHtml).join('\n')}
<h2>Shapes</h2>
${schemas.map(([name, schema]) => schemaHtml(name, schema)).join('\n')}
</main>
</html>
`;
}

function operationHtml({ method, path, one }: { method: string; path: string; one: Operation }): string {
  const parameters = (one.parameters ?? []).map(
    ({ name, required, schema = {}, description }) =>
      `<tr><th scope="row"><code>${escapeHtml(name)}</code>${required ? '' : ' <small>optional</small>'}</th><td>${typeHtml(schema)}</td><td>${escapeHtml(description ?? schema.description ?? '')}</td></tr>`,
  );
  const bodies = Object.entries(one.requestBody?.content ?? {}).map(
    ([type, { schema = {} }]) => `<p>Send <code>${escapeHtml(type)}</code>: ${typeHtml(schema)}</p>`,
  );
  const answers = Object.entries(one.responses ?? {}).map(([status, { description = '', content = {} }]) => {
    const types = Object.entries(content).map(
      ([type, { schema = {} }]) => `${escapeHtml(type)} ${typeHtml(schema)}`,
    );
    return `<p>Answer ${escapeHtml(status)}: ${escapeHtml(description)}. ${types.join(' or ')}</p>`;
  });
  return `<section><h3><code>${escapeHtml(method.toUpperCase())} ${escapeHtml(path)}</code></h3>
<p>${escapeHtml(one.summary ?? '')}.</p>
${parameters.length === 0 ? '' : `<table><tbody>${parameters.join('')}</tbody></table>`}
${bodies.join('\n')}
${answers.join('\n')}</section>`;
}

function schemaHtml(name: string, schema: Schema): string {
  const rows = Object.entries(schema.properties ?? {}).map(
    ([field, one]) =>
      `<tr><th scope="row"><code>${escapeHtml(field)}</code>${schema.required?.includes(field) ? '' : ' <small>optional</small>'}</th><td>${typeHtml(one)}</td><td>${escapeHtml(one.description ?? '')}</td></tr>`,
  );
  const table =
    rows.length === 0 ? `<p>${typeHtml(schema)}</p>` : `<table><tbody>${rows.join('')}</tbody></table>`;
  return `<section id="${escapeHtml(name)}"><h3>${escapeHtml(name)}</h3><p>${escapeHtml(schema.description ?? '')}</p>${table}</section>`;
}

function typeHtml(schema: Schema): string {
  if (schema.$ref !== undefined) {
    const name = escapeHtml(schema.$ref.split('/').at(-1) ?? '');
    return `<a href="#${name}">${name}</a>`;
  }
  if (schema.allOf !== undefined) return schema.allOf.map(typeHtml).join(' and ');
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeHtml).join(' or ');
  if (schema.enum !== undefined)
    return schema.enum.map((one) => `<code>${escapeHtml(String(one))}</code>`).join(', ');
  if (schema.prefixItems !== undefined) return `[${schema.prefixItems.map(typeHtml).join(', ')}]`;
  if (schema.items !== undefined) return `list of ${typeHtml(schema.items)}`;
  if (schema.properties !== undefined) {
    const fields = Object.entries(schema.properties).map(
      ([name, one]) => `<code>${escapeHtml(name)}</code> ${typeHtml(one)}`,
    );
    return `{ ${fields.join('; ')} }`;
  }
  if (typeof schema.additionalProperties === 'object')
    return `by id: ${typeHtml(schema.additionalProperties)}`;
  return escapeHtml([schema.type ?? 'anything'].flat().join(' or '));
}
