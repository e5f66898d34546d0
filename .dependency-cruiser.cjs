/**
 * The import rules of the house. `npm run check:imports` holds the tree to them, and test/architecture.test.ts plants a
 * violation of each and expects to be told its name.
 *
 *                       app         use cases; the command line, the server and the page around them
 *   ┌──────┬────────┬────┴───┬───────┬───────┬───────┐
 * ingest analysis identity lineage warning formats store
 *   └──────┴────────┴────┬───┴───────┴───────┘       │
 *                       text                         │
 *                        └───────── model ───────────┘
 */

/** Folder of `src/` to the other folders that it may import. */
const layers = {
  model: [],
  text: ['model'],
  ingest: ['model', 'text'],
  analysis: ['model', 'text'],
  identity: ['model', 'text'],
  lineage: ['model', 'text'],
  warning: ['model', 'text'],
  formats: ['model', 'text'],
  store: ['model'],
  app: ['model', 'text', 'ingest', 'analysis', 'identity', 'lineage', 'warning', 'formats', 'store'],
};

/** Folders that must run in a browser as they are. */
const portable = ['model', 'text', 'analysis', 'identity', 'lineage', 'warning', 'formats'];

/** The public entry stands above the folders and exports from all of them. */
const entry = '^src/library[.]ts$';

/** Tests may read files and bring layers together, so the layer rules leave them out; the rule on cycles does not. */
const tests = '[.]test[.]ts$';

/** The folder of a language: its words, its grammar and its models. */
const language = '^src/analysis/english/';

const list = (names) => names.join('|');

/** One rule a folder: its own code, the folders below it, packages and Node, and nothing else of this repository. */
const layerRules = Object.entries(layers).map(([layer, below]) => ({
  name: `layer-${layer}`,
  comment: `src/${layer} may import ${below.length === 0 ? 'no other folder' : `only ${below.join(', ')}`}.`,
  severity: 'error',
  from: { path: `^src/${layer}/`, pathNot: tests },
  to: {
    pathNot: [`^src/(?:${list([layer, ...below])})/`, 'node_modules/'],
    dependencyTypesNot: ['core', 'unknown'],
  },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that import each other are one idea in two places. Type imports count.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...layerRules,
    {
      name: 'no-unknown-folder',
      comment: 'Every file under src stands in a folder that the table of layers knows.',
      severity: 'error',
      from: { path: '^src/', pathNot: [entry, `^src/(?:${list(Object.keys(layers))})/`] },
      to: {},
    },
    {
      name: 'no-import-of-unknown-folder',
      comment: 'As no-unknown-folder, for a file that imports nothing itself.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: [entry, `^src/(?:${list(Object.keys(layers))})/`] },
    },
    {
      name: 'languages-behind-the-registry',
      comment:
        'Only src/analysis/languages.ts knows which languages there are; the rest takes what src/analysis/language.ts states.',
      severity: 'error',
      // The models are those of English, and move to its folder.
      from: { path: '^src/', pathNot: [tests, language, '^src/analysis/languages[.]ts$'] },
      to: { path: language },
    },
    {
      name: 'model-stands-alone',
      comment: 'src/model needs no package either.',
      severity: 'error',
      from: { path: '^src/model/', pathNot: tests },
      to: { path: 'node_modules/' },
    },
    {
      name: 'no-node-built-ins',
      comment: `${portable.join(', ')} run in a browser too; reading files is the work of ingest, store and app.`,
      severity: 'error',
      from: { path: `^src/(?:${list(portable)}|app/web)/`, pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'web-knows-the-server-over-http',
      comment: 'src/app/web may import only itself and src/model.',
      severity: 'error',
      from: { path: '^src/app/web/', pathNot: tests },
      to: { path: '^(?:src|test|scripts|bin)/', pathNot: '^src/(?:app/web|model)/' },
    },
    {
      name: 'no-import-of-tests',
      comment: 'What ships never leans on a test, a script or a built file.',
      severity: 'error',
      from: { path: '^(?:src|bin)/', pathNot: tests },
      to: { path: [tests, '^(?:test|scripts|dist)/'] },
    },
    {
      name: 'no-development-packages',
      comment:
        'What ships imports only what package.json lists under dependencies. Scoring and bundling do not ship.',
      severity: 'error',
      from: { path: '^(?:src|bin)/', pathNot: [tests, '^src/app/(?:evaluation|web)/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'A package that only another one brings along may be gone tomorrow.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolved-import',
      comment: 'An import that leads nowhere is checked by nothing.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^dist/'] },
    // Imports of types count as imports: they tie files together as much as any other.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
