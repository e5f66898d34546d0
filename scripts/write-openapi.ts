import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { makeApiApp } from '../src/app/server/app.ts';
import { describeApi } from '../src/app/server/openapi.ts';
import type { Workbench } from '../src/app/server/workbench.ts';
import { programVersion } from '../src/store/program-version.ts';

/**
 * `write-openapi.ts [--check]`: writes the description of the API (docs/openapi.json), and of it the types with which the page
 * asks (src/app/web/api/schema.ts). With --check it writes nothing, and fails where one of them is not up to date.
 */
async function main(): Promise<void> {
  // Routes take the workbench apart when they are made and use it when they are asked.
  const description = describeApi(makeApiApp(noWorkbench()), programVersion());
  const types = astToString(await openapiTS(JSON.parse(JSON.stringify(description))));
  const files = [
    ['docs/openapi.json', `${JSON.stringify(description, null, 2)}\n`],
    [
      'src/app/web/api/schema.ts',
      `// Written by scripts/write-openapi.ts from the routes of src/app/server.\n\n${types}`,
    ],
  ] as const;
  for (const [path, text] of files) put(path, text, process.argv.includes('--check'));
}

function noWorkbench(): Workbench {
  return {
    workspace: null,
    known: null,
    views: null,
    additions: null,
    verifying: null,
    by: null,
    version: '',
  } as never;
}

function put(path: string, text: string, isCheck: boolean): void {
  if (!isCheck) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) complain(path);
}

function complain(path: string): void {
  process.stderr.write(`${path} is not what the routes say; run \`npm run schema\`\n`);
  process.exitCode = 1;
}

await main();
