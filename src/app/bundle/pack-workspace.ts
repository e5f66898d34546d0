import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { writeManifest } from '../../formats/bagit/manifest.ts';
import { bagDeclaration, writeBagInfo } from '../../formats/bagit/tag-files.ts';
import { writeLedger } from '../../formats/ledger/write.ts';
import { writeDocumentPage } from '../../formats/plain-html/write-document.ts';
import { type IndexEntry, writeIndexPage } from '../../formats/plain-html/write-index.ts';
import type { Actor, Listed } from '../../model/custody.ts';
import { ProblemError, problem } from '../../model/problem.ts';
import { maybeEntry } from '../../store/custody-entry.ts';
import { withholdIn } from '../../store/withhold.ts';
import type { Workspace } from '../../store/workspace.ts';
import { claimJudgements } from '../claims/place-claim-decisions.ts';
import { isRedaction } from '../decisions/apply-decisions.ts';
import { holdsWords } from '../decisions/redact-document.ts';
import { exportLedger } from '../export-ledger.ts';
import { RedactedWords } from '../identity/redacted-words.ts';
import { NOTHING, whoIsWho } from '../identity/who-is-who.ts';
import { withheldDecisions } from '../identity/withheld-decisions.ts';
import { workspaceProblem } from '../workspace-problem.ts';
import { BundleWriter } from './bundle-folder.ts';
import { bundleLayout } from './bundle-layout.ts';
import { readMe } from './read-me.ts';
import { verifyScript } from './verify-script.ts';

/** What went into a bundle. */
export interface Packed {
  readonly evidence: number;
  readonly documents: number;
  readonly files: number;
  readonly bytes: number;
  /** Originals of redacted documents: left out, or, where they were asked for, packed. */
  readonly redacted: number;
  /** SHA-256 of `tagmanifest-sha256.txt`, which stands for the whole bundle. 64 hex digits. */
  readonly sha256: string;
}

export interface PackingOptions {
  /** ISO 8601 date-time. */
  readonly now: string;
  /** Who packs, for the custody log; hearsay itself if not given. */
  readonly by?: Actor | undefined;
  /** Also what was redacted: the originals, the older readings and the decisions. */
  readonly unredacted?: boolean | undefined;
  /** Name and version of the program. */
  readonly software: string;
}

/**
 * Writes a workspace into a new folder as a bag (BagIt 1.0, RFC 8493) that can be checked without hearsay: the workspace with its
 * originals, the ledger, and pages for people. The folder is there once it is whole, and the custody log says so: of the
 * workspace that was packed, not of the copy, which ends before, or with an entry that says what it leaves out.
 *
 * What was redacted is left out unless it is asked for: the originals of redacted documents, their older readings with the
 * problems of these, and the decisions; and other decisions and lists of names that hold the words, as if they had not been made.
 *
 * Throws ProblemError: `bundle-exists`, `altered-original`, `path-holds-words`, and what the workspace or the disk throws.
 */
export function packWorkspace(workspace: Workspace, folder: string, options: PackingOptions): Packed {
  if (existsSync(folder)) throw new ProblemError(bundleExists(folder));
  const { unredacted = false } = options;
  const redacted = workspace.decisions.redactedEvidence();
  if (!unredacted) requireSilentPaths(workspace, redacted);
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  try {
    const head = workspace.custody.head();
    const packed = writeBundle(workspace, new BundleWriter(partial), options);
    const format = unredacted && redacted.length > 0 ? 'unredacted bundle' : 'bundle';
    const about = { format, hash: `sha256-${packed.sha256}`, bytes: packed.bytes, head };
    workspace.custody.record({ action: 'packed', about }, { time: options.now, by: options.by });
    renameSync(partial, folder);
    return packed;
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw error;
  }
}

function writeBundle(workspace: Workspace, bundle: BundleWriter, options: PackingOptions): Packed {
  const { now, software, by, unredacted = false } = options;
  const redacted = workspace.decisions.redactedEvidence();
  const withheld = new Set(unredacted ? [] : redacted);
  const copy = bundle.place(bundleLayout.workspace);
  workspace.copyTo(copy);
  const without = unredacted ? NOTHING : withheldDecisions(workspace);
  if (withheld.size > 0) {
    const { decisions, lists } = without;
    const left = { evidence: [...withheld], decisions: [...decisions], lists: [...lists] };
    withholdIn(copy, left, { time: now, by });
  }
  bundle.adopt(bundleLayout.workspace);
  // A workspace that was unpacked lacks those that were withheld from it.
  const missing = withheld.union(workspace.evidence.withheld());
  const evidence = copyOriginals(workspace, bundle, missing);
  const documents = writePages(workspace, bundle, missing);
  const { judgements } = claimJudgements(workspace, without.decisions);
  const ledger = exportLedger(workspace, whoIsWho(workspace, without), judgements);
  bundle.write(bundleLayout.ledger, writeLedger(ledger));
  const { payload } = bundle;
  bundle.write('bagit.txt', bagDeclaration);
  bundle.write('bag-info.txt', bagInfo(payload, now, software, evidence));
  bundle.write(bundleLayout.readMe, readMe);
  bundle.write(bundleLayout.verifyScript, verifyScript);
  bundle.write('manifest-sha256.txt', writeManifest(payload.entries));
  const sha256 = bundle.writeLast('tagmanifest-sha256.txt', writeManifest(bundle.tagFiles));
  return {
    evidence,
    documents,
    files: payload.files,
    bytes: payload.bytes,
    redacted: redacted.length,
    sha256,
  };
}

function bagInfo(payload: BundleWriter['payload'], now: string, software: string, evidence: number): string {
  const description = `A hearsay workspace with ${evidence} originals, what was found in them, and pages to read.`;
  return writeBagInfo({ baggingDate: now.slice(0, 10), payload, software, description });
}

/** How many there are. */
function copyOriginals(workspace: Workspace, bundle: BundleWriter, withheld: ReadonlySet<string>): number {
  const all = workspace.evidence.all().filter((evidence) => !withheld.has(evidence));
  for (const evidence of all) {
    const sha256 = bundle.copy(workspace.originals.pathOf(evidence), bundleLayout.original(evidence));
    if (`sha256-${sha256}` !== evidence) throw new ProblemError(alteredOriginal(workspace, evidence));
  }
  return all.length;
}

/** A page for each document, and the list of them. One document is in memory at a time. */
function writePages(workspace: Workspace, bundle: BundleWriter, withheld: ReadonlySet<string>): number {
  const entries: IndexEntry[] = [];
  for (const findings of workspace.findings()) {
    const { id, title, path, record, publisher, published, evidence } = findings.document;
    const links = {
      index: '../index.html',
      original: withheld.has(evidence) ? null : `../../${bundleLayout.original(evidence)}`,
    };
    bundle.write(bundleLayout.page(id), writeDocumentPage(findings, links));
    entries.push({ id, title, path, record, publisher, published });
  }
  const introduction = `${entries.length} documents, with who says what in each, and the originals that they were read from.`;
  bundle.write(
    bundleLayout.index,
    writeIndexPage(entries, introduction, (id) => `documents/${id}.html`),
  );
  return entries.length;
}

/** The custody log states every path, and cannot be changed. */
function requireSilentPaths(workspace: Workspace, redacted: readonly string[]): void {
  for (const evidence of redacted) {
    const redactions = workspace.decisions.ofEvidence(evidence).filter(isRedaction);
    const isSilent = (path: string) => !redactions.some((one) => holdsWords(path, one));
    if (!workspace.evidence.pathsOf(evidence).every(isSilent)) throw pathHoldsWords(evidence);
  }
  if (redacted.length === 0) return;
  const words = new RedactedWords(workspace.decisions.redactions());
  for (const { list, path } of loggedLists(workspace)) if (words.standIn(path)) throw pathHoldsWords(list);
}

/** Lists of names that are or were in the workspace. */
function* loggedLists(workspace: Workspace): Generator<Listed> {
  for (const { text } of workspace.custody.entries()) {
    const entry = maybeEntry(text);
    if (entry?.action === 'listed') yield entry.about;
  }
}

function pathHoldsWords(id: string): ProblemError {
  const message = `A path under which ${id} was added holds words that were redacted, and stands in the custody log.`;
  return new ProblemError(workspaceProblem('path-holds-words', message));
}

function bundleExists(folder: string) {
  const message = `${folder} is there already.`;
  return problem('error', 'bundle-exists', message, 'Name a folder that does not exist yet.', {
    path: folder,
  });
}

function alteredOriginal(workspace: Workspace, evidence: string) {
  const path = workspace.originals.pathOf(evidence);
  const message = `${path} has other bytes than those that were added.`;
  return problem('error', 'altered-original', message, 'Run hearsay verify, and restore it from a copy.', {
    path,
  });
}
