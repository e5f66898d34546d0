import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Actor } from '../../model/custody.ts';
import { ProblemError } from '../../model/problem.ts';
import { Workspace } from '../../store/workspace.ts';
import type { FetchPage } from '../reading/reading-options.ts';
import { Additions } from './additions.ts';
import { makeApp } from './app.ts';
import { makeToken } from './guards/run-token.ts';
import { pageFiles, pageFolder } from './page/page-files.ts';
import { heldStamp } from './pile/held-stamp.ts';
import { pileKnown } from './pile/pile-known.ts';
import { serverProblem } from './server-problem.ts';
import { Verifying } from './verifying.ts';
import { Views } from './view/views.ts';

/** How a workbench is opened. */
export interface WorkbenchOptions {
  readonly by: Actor;
  /** Of hearsay. */
  readonly version: string;
  /** Null: 4477, or the next that is free. 0: any that is free. */
  readonly port: number | null;
  readonly fetchPage: FetchPage;
  /** The folder of the built page; that of this program if not given. */
  readonly page?: string;
}

/** A workbench that answers. */
export interface OpenWorkbench {
  /** With the token: who opens it is let in. */
  readonly url: string;
  readonly token: string;
  /** Stops additions after the batch that is being read, and verifying at once, and closes everything. */
  close(): Promise<void>;
}

/** This machine only. */
const address = '127.0.0.1';

/** Registered to no service that a reporter’s machine is likely to run. */
const firstPort = 4477;

/** So many ports are tried one after another: as many workbenches as anybody has open. */
const mostPorts = 20;

/** A request must have come in by then, in milliseconds: what is slower is meant to hold the server up, or is a file that should be added on the command line. */
const longest = { headers: 10_000, request: 120_000 };

/**
 * Opens a workspace and serves the workbench on this machine. Throws ProblemError where the workspace cannot be opened, the page is not
 * built or no port is free.
 */
export async function openWorkbench(path: string, options: WorkbenchOptions): Promise<OpenWorkbench> {
  const { by, version, port, fetchPage } = options;
  const token = makeToken();
  const page = pageFiles(options.page ?? pageFolder());
  const workspace = Workspace.open(path);
  const views = new Views(path, heldStamp(workspace));
  const additions = new Additions(workspace, by, fetchPage);
  const verifying = new Verifying(path);
  const server = createServer({ maxHeaderSize: 32 * 1024 });
  server.headersTimeout = longest.headers;
  server.requestTimeout = longest.request;
  try {
    const taken = await listen(server, port);
    const hosts = [`${address}:${taken}`, `localhost:${taken}`];
    const access = { hosts, token, cookie: `hearsay-${taken}` };
    const app = makeApp(
      { workspace, known: pileKnown(workspace), views, additions, verifying, by, version },
      access,
      page,
    );
    server.on('request', getRequestListener(app.fetch));
    // Begun now, so that it is read when somebody asks.
    views.state();
    return { url: `http://${hosts[0]}/?token=${token}`, token, close };
  } catch (error) {
    await close();
    throw error;
  }

  async function close(): Promise<void> {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await additions.close();
    await views.close();
    await verifying.close();
    workspace.close();
  }
}

/** The port that was taken. */
async function listen(server: Server, port: number | null): Promise<number> {
  const ports = port === null ? Array.from({ length: mostPorts }, (_, n) => firstPort + n) : [port];
  for (const one of ports) {
    const taken = await tryPort(server, one);
    if (taken !== null) return taken;
  }
  const range = port === null ? `${firstPort} to ${firstPort + mostPorts - 1}` : String(port);
  throw new ProblemError(serverProblem('no-free-port', `No port is free on ${address}: ${range}.`));
}

function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(null) : reject(error);
    server.once('error', onError);
    server.listen(port, address, () => {
      server.off('error', onError);
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port);
    });
  });
}
