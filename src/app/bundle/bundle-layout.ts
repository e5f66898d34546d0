/** Where things lie in a bundle. Its workspace is one: `hearsay show -w BUNDLE/data/workspace.hearsay` works. */
export const bundleLayout = {
  workspace: 'data/workspace.hearsay',
  originals: 'data/workspace.hearsay.originals',
  ledger: 'data/ledger.json',
  index: 'data/index.html',
  verifyScript: 'verify.mjs',
  readMe: 'README.txt',
  /** The page of a document. */
  page: (id: string): string => `data/documents/${id}.html`,
  /** An original by its name (`sha256-…`), on its shelf as in a workspace. */
  original: (evidence: string): string =>
    `data/workspace.hearsay.originals/${evidence.slice('sha256-'.length, 'sha256-'.length + 2)}/${evidence}`,
} as const;
