#!/usr/bin/env node
// Plain JavaScript that any Node from 18 on can read: it finds a Node that can run the rest.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const neededMajor = 24;
const here = dirname(fileURLToPath(import.meta.url));

if (Number(process.versions.node.split('.')[0]) >= neededMajor) {
  await runHere();
} else {
  runUnderNewerNode();
}

/** In a clone the sources are there, and Node runs them as they are; in the installed package they are built. */
async function runHere() {
  silenceSqliteWarning();
  // Kept in the system's folder for temporary files; a cache that cannot be written is left out.
  module.enableCompileCache?.();
  const source = new URL('../src/app/cli/main.ts', import.meta.url);
  const built = new URL('../dist/app/cli/main.js', import.meta.url);
  await import((existsSync(source) ? source : built).href);
}

/** Some releases of Node 24 call their SQLite experimental. Every other warning is left alone. */
function silenceSqliteWarning() {
  const emit = process.emit;
  process.emit = function emitUnlessSqlite(name, warning, ...rest) {
    const isSqlite = warning?.name === 'ExperimentalWarning' && /sqlite/i.test(String(warning.message));
    if (name === 'warning' && isSqlite) return false;
    return emit.call(this, name, warning, ...rest);
  };
}

function runUnderNewerNode() {
  const newer = process.env.HEARSAY_UNDER_NODE ? null : findNodePackage(here);
  if (newer === null) {
    process.stderr.write(
      `error[node-too-old] hearsay needs Node ${neededMajor}, and this is ${process.versions.node}. ` +
        `Install Node ${neededMajor} or newer from https://nodejs.org.\n`,
    );
    process.exitCode = 2;
    return;
  }
  const script = fileURLToPath(import.meta.url);
  const env = { ...process.env, HEARSAY_UNDER_NODE: process.versions.node };
  const child = spawn(newer, [script, ...process.argv.slice(2)], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(
      `error[node-too-old] ${newer} cannot be run (${error.message}). Install Node ${neededMajor}.\n`,
    );
    process.exitCode = 2;
  });
  // A shell sees a program that a signal ended as 128 and the signal's number.
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal];
  });
}

/** The binary that the npm package `node` brings, beside this package or in a folder above. */
function findNodePackage(from) {
  const binary = join(
    from,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(binary)) return binary;
  const above = dirname(from);
  return above === from ? null : findNodePackage(above);
}
