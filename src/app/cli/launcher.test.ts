import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const launcher = join(import.meta.dirname, '../../../bin/hearsay.js');
/** Makes the Node that loads it say that it is an old one; the Node that this one starts says the truth. */
const old =
  "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } });";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-launcher-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function launch(script: string, args: readonly string[], flags: readonly string[]) {
  return new Promise<{ status: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [...flags, script, ...args], (error, stdout, stderr) =>
      resolve({ status: error?.code ?? 0, stdout, stderr }),
    );
  });
}

/** The launcher in a package that does nothing but tell its arguments and end as it is told. */
function packageWith(name: string, nodePackage: boolean): string {
  const home = join(folder, name);
  mkdirSync(join(home, 'bin'), { recursive: true });
  mkdirSync(join(home, 'dist/app/cli'), { recursive: true });
  cpSync(launcher, join(home, 'bin/hearsay.js'));
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(home, 'dist/app/cli/main.js'),
    "console.log(JSON.stringify(process.argv.slice(2)));\nif (process.argv[2] === 'term') process.kill(process.pid, 'SIGTERM');\nprocess.exitCode = 7;\n",
  );
  if (nodePackage) {
    mkdirSync(join(home, 'node_modules/node/bin'), { recursive: true });
    symlinkSync(process.execPath, join(home, 'node_modules/node/bin/node'));
  }
  return join(home, 'bin/hearsay.js');
}

describe('the launcher', () => {
  const oldNode = ['--import', `data:text/javascript,${encodeURIComponent(old)}`];

  test('runs the built program where there are no sources', async () => {
    const run = await launch(packageWith('built', false), ['a b', '--c'], []);
    expect(run).toMatchObject({ status: 7, stdout: '["a b","--c"]\n' });
  });

  test('runs the sources in a clone', async () => {
    const version: unknown = JSON.parse(readFileSync(join(launcher, '../../package.json'), 'utf8')).version;
    expect(await launch(launcher, ['--version'], [])).toEqual({
      status: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  test('goes over to the Node of the package where the one that runs it is too old', async () => {
    const run = await launch(packageWith('beside', true), ['a b'], oldNode);
    expect(run).toMatchObject({ status: 7, stdout: '["a b"]\n', stderr: '' });
  });

  test('ends as a shell would say when a signal ends the program', async () => {
    const run = await launch(packageWith('killed', true), ['term'], oldNode);
    expect(run).toMatchObject({ status: 128 + 15 });
  });

  test('says what is needed where no newer Node is near', async () => {
    const run = await launch(packageWith('none', false), [], oldNode);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/^error\[node-too-old\] hearsay needs Node 24, and this is 20\.19\.0\. .*\n$/);
  });
});
