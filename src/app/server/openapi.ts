import type { OpenAPIHono } from '@hono/zod-openapi';

/** An OpenAPI 3.1 document. */
export type ApiDescription = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

/** Describes the API as its routes are, in OpenAPI 3.1 (spec.openapis.org/oas/v3.1). */
export function describeApi(api: OpenAPIHono, version: string): ApiDescription {
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Hearsay',
      version,
      description:
        'What the workbench asks. It answers on the machine on which it runs, to whoever has the token of the run: send it as `Authorization: Bearer …`. Offsets are UTF-16 code units, half-open; times are ISO 8601. What cannot be done is answered with an object `problem` that has a code, a message and advice.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
  });
}
