import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const repository = join(import.meta.dirname, '..');

/** Holds the folders of a repository to the import rules. */
async function examine(root: string, folders: readonly string[]): Promise<ICruiseResult> {
  const options = await extractOptions(join(repository, '.dependency-cruiser.cjs'));
  const { output } = await cruise([...folders], { ...options, baseDir: root });
  if (typeof output === 'string') throw new TypeError('Expected a result object from dependency-cruiser.');
  return output;
}

/** `rule: file that breaks it`, sorted. */
function violations(result: ICruiseResult): string[] {
  return result.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`).sort();
}

/** A small tree that keeps every rule, with an import of each kind that is allowed. */
const lawful: Readonly<Record<string, string>> = {
  'package.json': '{ "dependencies": { "paper": "1.0.0" }, "devDependencies": { "scaffold": "1.0.0" } }',
  'node_modules/paper/package.json': '{ "name": "paper", "version": "1.0.0", "main": "index.js" }',
  'node_modules/paper/index.js': 'export const paper = 1;',
  'node_modules/scaffold/package.json': '{ "name": "scaffold", "version": "1.0.0", "main": "index.js" }',
  'node_modules/scaffold/index.js': 'export const scaffold = 1;',
  'node_modules/stowaway/package.json': '{ "name": "stowaway", "version": "1.0.0", "main": "index.js" }',
  'node_modules/stowaway/index.js': 'export const stowaway = 1;',
  'src/model/voice.ts': 'export interface Voice { readonly name: string }',
  'src/text/match.ts':
    "import type { Voice } from '../model/voice.ts';\nexport const match = (voice: Voice) => voice.name;",
  'src/ingest/read.ts':
    "import { readFileSync } from 'node:fs';\nimport { match } from '../text/match.ts';\nexport const read = [readFileSync, match];",
  'src/analysis/find.ts':
    "import { paper } from 'paper';\nimport { match } from '../text/match.ts';\nimport { languages } from './languages.ts';\nexport const find = [paper, match, languages];",
  'src/analysis/languages.ts':
    "import { english } from './english/english.ts';\nexport const languages = [english];",
  'src/analysis/english/english.ts': "import { words } from './words.ts';\nexport const english = words;",
  'src/analysis/english/words.ts': 'export const words = 1;',
  'src/analysis/find.test.ts':
    "import { scaffold } from 'scaffold';\nimport { read } from '../ingest/read.ts';\nimport { find } from './find.ts';\nexport const tested = [scaffold, read, find];",
  'src/identity/join.ts': "import { match } from '../text/match.ts';\nexport const join = match;",
  'src/lineage/trace.ts': "import { match } from '../text/match.ts';\nexport const trace = match;",
  'src/warning/watch.ts':
    "import type { Voice } from '../model/voice.ts';\nexport const watch = (voice: Voice) => voice;",
  'src/formats/write.ts':
    "import type { Voice } from '../model/voice.ts';\nexport const write = (voice: Voice) => voice;",
  'src/store/keep.ts':
    "import { DatabaseSync } from 'node:sqlite';\nimport type { Voice } from '../model/voice.ts';\nexport const keep = (voice: Voice) => [DatabaseSync, voice];",
  'src/app/run.ts':
    "import { find } from '../analysis/find.ts';\nimport { keep } from '../store/keep.ts';\nexport const run = [find, keep];",
  'src/app/web/page.ts':
    "import type { Voice } from '../../model/voice.ts';\nexport const page = (voice: Voice) => voice;",
  'src/library.ts': "export { find } from './analysis/find.ts';\nexport { run } from './app/run.ts';",
};

/** Which folder may import which, as ARCHITECTURE.md draws it, and a file of each. */
const table: readonly { layer: string; mayImport: string; file: string }[] = [
  { layer: 'model', mayImport: '', file: 'voice.ts' },
  { layer: 'text', mayImport: 'model', file: 'match.ts' },
  { layer: 'ingest', mayImport: 'model text', file: 'read.ts' },
  { layer: 'analysis', mayImport: 'model text', file: 'find.ts' },
  { layer: 'identity', mayImport: 'model text', file: 'join.ts' },
  { layer: 'lineage', mayImport: 'model text', file: 'trace.ts' },
  { layer: 'warning', mayImport: 'model text', file: 'watch.ts' },
  { layer: 'formats', mayImport: 'model text', file: 'write.ts' },
  { layer: 'store', mayImport: 'model', file: 'keep.ts' },
  {
    layer: 'app',
    mayImport: 'model text ingest analysis identity lineage warning formats store',
    file: 'run.ts',
  },
];

/** Files laid over the lawful tree, and all that the tool must say about them. */
const plants: readonly { title: string; files: Record<string, string>; told: string[] }[] = [
  {
    title: 'two files that import each other',
    files: {
      'src/text/match.ts': "import { fold } from './fold.ts';\nexport const match = () => fold;",
      'src/text/fold.ts': "import { match } from './match.ts';\nexport const fold = () => match;",
    },
    told: ['no-cycles: src/text/fold.ts'],
  },
  {
    title: 'a cycle of types only',
    files: {
      'src/model/voice.ts':
        "import type { Chain } from './chain.ts';\nexport interface Voice { readonly chain: Chain }",
      'src/model/chain.ts': "import type { Voice } from './voice.ts';\nexport type Chain = readonly Voice[];",
    },
    told: ['no-cycles: src/model/chain.ts'],
  },
  {
    title: 'a cycle through a test',
    files: {
      'src/text/match.ts': "import './match.test.ts';\nexport const match = 1;",
      'src/text/match.test.ts': "import { match } from './match.ts';\nexport const tested = match;",
    },
    told: ['no-cycles: src/text/match.test.ts', 'no-import-of-tests: src/text/match.ts'],
  },
  imports('app', '../library.ts', 'layer-app'),
  imports('app/web', '../run.ts', 'web-knows-the-server-over-http'),
  ...['model', 'text', 'analysis', 'identity', 'lineage', 'warning', 'formats', 'app/web'].flatMap(
    (folder) => [
      imports(folder, 'node:fs', 'no-node-built-ins'),
      imports(folder, 'path', 'no-node-built-ins'),
      imports(folder, 'node:sqlite', 'no-node-built-ins'),
    ],
  ),
  imports('analysis', './english/words.ts', 'languages-behind-the-registry'),
  imports('analysis/tokens', '../english/words.ts', 'languages-behind-the-registry'),
  imports('app', '../analysis/english/words.ts', 'languages-behind-the-registry'),
  imports('model', 'paper', 'model-stands-alone'),
  imports('store', 'scaffold', 'no-development-packages'),
  imports('store', 'stowaway', 'no-undeclared-packages'),
  imports('store', './nowhere.ts', 'no-unresolved-import'),
  {
    title: 'a folder that the table does not know',
    files: {
      'src/helpers/misc.ts': "import type { Voice } from '../model/voice.ts';\nexport type Misc = Voice;",
      'src/library.ts': "export type { Misc } from './helpers/misc.ts';",
    },
    told: ['no-import-of-unknown-folder: src/library.ts', 'no-unknown-folder: src/helpers/misc.ts'],
  },
];

/** The case in which a new file of `folder` imports `what` and so breaks `rule`. */
function imports(folder: string, what: string, rule: string) {
  const file = `src/${folder}/planted.ts`;
  return {
    title: `${folder} imports ${what}`,
    files: { [file]: `import '${what}';` },
    told: [`${rule}: ${file}`],
  };
}

describe('the import rules', () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'hearsay-rules-'));
  });
  afterEach(async () => {
    await rm(root, { recursive: true });
  });

  async function plant(files: Readonly<Record<string, string>>): Promise<ICruiseResult> {
    for (const [path, source] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), source);
    }
    return examine(root, ['src']);
  }

  it('have nothing to say about a tree that keeps them', async () => {
    expect(violations(await plant(lawful))).toEqual([]);
  });

  it('tell every import between two folders that the table does not allow, and no other', async () => {
    const pairs = table.flatMap((from) => table.filter((to) => to !== from).map((to) => ({ from, to })));
    const path = ({ from, to }: (typeof pairs)[number]) => `src/${from.layer}/to-${to.layer}.ts`;
    const planted = pairs.map((pair) => [path(pair), `import '../${pair.to.layer}/${pair.to.file}';`]);
    const forbidden = pairs.filter(({ from, to }) => !from.mayImport.split(' ').includes(to.layer));

    expect(violations(await plant({ ...lawful, ...Object.fromEntries(planted) }))).toEqual(
      forbidden.map((pair) => `layer-${pair.from.layer}: ${path(pair)}`).sort(),
    );
  });

  it.each(plants)('are told: $title', async ({ files, told }) => {
    expect(violations(await plant({ ...lawful, ...files }))).toEqual(told);
  });
});

describe('folders that run in a browser', () => {
  it.each([
    {
      source: 'export const bytes = new TextEncoder().encode(new URL("https://herald.example/").href);',
      told: [],
    },
    { source: 'export const home = process.env;', told: ["'process'"] },
    { source: 'export const bytes = Buffer.alloc(1);', told: ["'Buffer'"] },
    { source: 'export const here = __dirname;', told: ["'__dirname'"] },
  ])('$source', async ({ source, told }) => {
    const folder = await mkdtemp(join(tmpdir(), 'hearsay-browser-'));
    const settings = { extends: join(repository, 'tsconfig.browser.json'), include: ['planted.mts'] };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    await writeFile(join(folder, 'planted.mts'), source);
    const { stdout } = spawnSync(join(repository, 'node_modules/.bin/tsc'), ['-p', folder], {
      encoding: 'utf8',
    });
    await rm(folder, { recursive: true });
    expect([...stdout.matchAll(/error TS\d+: Cannot find name ('\w+')/g)].map(([, name]) => name)).toEqual(
      told,
    );
    expect(stdout.split('error').length - 1).toBe(told.length);
  });
});

describe('this repository', () => {
  it('keeps its import rules, and the tool sees its files', async () => {
    const result = await examine(repository, ['src', 'bin', 'scripts', 'test']);
    expect(violations(result)).toEqual([]);
    // Without a parser for TypeScript the tool finds no file, no import and nothing wrong.
    const seen = result.modules.filter(({ source }) => /^src\/.*\.ts$/.test(source));
    expect(seen.length).toBeGreaterThan(20);
    expect(result.summary.totalDependenciesCruised ?? 0).toBeGreaterThan(20);
  });
});
