/** What the exit status of every command means; stated in docs/cli.md and in `hearsay --help`. */
export const exitStatus = {
  /** All that was given was read; what was looked for was found. */
  done: 0,
  /** Something was left out, or nothing was found. */
  incomplete: 1,
  /** The command line or the workspace could not be used. */
  usage: 2,
  /** Stopped by Ctrl-C. 128 and the number of the signal, as shells count. */
  interrupted: 130,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** Takes the exit status of the command that was run. */
export type Finish = (status: ExitStatus) => void;
