/** What stands in a bundle for people who open it. */
export const readMe = `This folder was packed by hearsay. It can be read and checked without it.

To read it, open data/index.html in a browser.

To check that every file is as it was packed, run in this folder one of:

    node verify.mjs
    sha256sum --check manifest-sha256.txt tagmanifest-sha256.txt

The folder is a bag (BagIt 1.0, RFC 8493): any program for bags checks it too.

    data/index.html                      the documents, with who says what in each
    data/ledger.json                     everything that was found, for programs
    data/workspace.hearsay               the workspace (SQLite), with its custody log
    data/workspace.hearsay.originals/    the originals, each named by the SHA-256 of its bytes

Where something was redacted, the original that it stood in and what was read from it before are not here; the custody log
says of how many (\`withheld\`).

With hearsay: \`hearsay unpack FOLDER -w FILE\`, or \`hearsay verify -w data/workspace.hearsay\`.

What this proves: which bytes were held when it was packed, and that they have not changed since, as far as the hash of
tagmanifest-sha256.txt is known from elsewhere. It does not prove that a page is authentic, or that what it says is true.
`;
