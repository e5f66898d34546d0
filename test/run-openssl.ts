import { execFile } from 'node:child_process';

/** Runs the openssl program in a folder; gives what it printed, and throws with that where it fails. */
export function openssl(cwd: string, ...args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('openssl', [...args], { cwd }, (error, stdout, stderr) => {
      if (error === null) resolve(`${stdout}${stderr}`);
      else reject(new Error(`${error.message}\n${stdout}\n${stderr}`));
    });
  });
}
