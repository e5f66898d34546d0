import type { Actor } from '../../model/custody.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { Additions } from './additions.ts';
import type { PileKnown } from './pile/pile-known.ts';
import type { Verifying } from './verifying.ts';
import type { Views } from './view/views.ts';

/** What the routes of a workbench work on. */
export interface Workbench {
  readonly workspace: Workspace;
  readonly known: PileKnown;
  readonly views: Views;
  readonly additions: Additions;
  readonly verifying: Verifying;
  /** Whose name is written beside what is done in it. */
  readonly by: Actor;
  /** Of hearsay. */
  readonly version: string;
}
