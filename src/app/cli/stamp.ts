import type { Certificate } from 'pkijs';
import type { Workspace } from '../../store/workspace.ts';
import { writeHead } from '../custody/noted-head.ts';
import { type AttachedStamp, attachStamp, requestStamp } from '../custody/stamp-head.ts';
import { askAuthority } from '../custody/time-stamp/ask-authority.ts';
import { readRoots } from '../custody/time-stamp/read-roots.ts';
import { actorOf, type ByOption } from './actor.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { readSmall, writeNew } from './files.ts';
import type { WorkspaceOptions } from './options.ts';
import { printable } from './printable.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** What is to be done: exactly one of the first three. */
export interface StampOptions {
  /** Where to write a request. */
  readonly request?: string;
  /** An answer that came for one. */
  readonly response?: string;
  /** Address of an authority. */
  readonly tsa?: string;
  /** Certificates that are trusted, in PEM. */
  readonly ca?: string;
}

/** `hearsay stamp`: asks for a time stamp of the head of the custody log, and attaches it. */
export async function stamp(flags: ByOption & StampOptions & WorkspaceOptions): Promise<ExitStatus> {
  const roots = flags.ca === undefined ? null : readRoots(readSmall(flags.ca).toString(), flags.ca);
  const { request } = flags;
  const lines = await withWorkspace(flags.workspace, 'existing', async (workspace) =>
    request === undefined ? attach(workspace, flags, roots) : ask(workspace, request),
  );
  await new Terminal().write(lines.map((line) => `${line}\n`));
  return exitStatus.done;
}

async function ask(workspace: Workspace, path: string): Promise<string[]> {
  const { head, request } = requestStamp(workspace, now());
  writeNew(path, request);
  return [`wrote a request for ${writeHead(head)} to ${printable(path)}`];
}

async function attach(
  workspace: Workspace,
  flags: ByOption & StampOptions,
  roots: readonly Certificate[] | null,
): Promise<string[]> {
  const response =
    flags.response === undefined
      ? await askAuthority(flags.tsa ?? '', requestStamp(workspace, now()).request, fetch)
      : readSmall(flags.response);
  const attached = await attachStamp(workspace, response, roots, { time: now(), by: actorOf(flags) });
  return describe(attached);
}

function describe({ head, time, authority, untrusted }: AttachedStamp): string[] {
  return [
    `stamped ${writeHead(head)}`,
    `at ${time} by ${printable(authority)}`,
    ...(untrusted === null ? [] : ['whose certificate was not checked: name those you trust with --ca FILE']),
  ];
}

function now(): string {
  return new Date().toISOString();
}
