import { userInfo } from 'node:os';
import { type Actor, PROGRAM } from '../../model/custody.ts';

/** Whose name is written beside what a command does. */
export interface ByOption {
  readonly by?: string;
}

/** The person at the keyboard: the name given, else that of the account; hearsay itself where the system knows none. */
export function actorOf({ by }: ByOption): Actor {
  const name = by ?? accountName();
  return name === null ? PROGRAM : { kind: 'person', name };
}

function accountName(): string | null {
  const { USER, LOGNAME, USERNAME } = process.env;
  return USER || LOGNAME || USERNAME || systemName();
}

/** In a container, the account that runs the program may have no name. */
function systemName(): string | null {
  try {
    return userInfo().username || null;
  } catch {
    return null;
  }
}
