import type { UngroupedStatement } from '../../model/findings.ts';
import type { StatementTimes } from '../../store/times.ts';
import type { Workspace } from '../../store/workspace.ts';
import { statementOf } from '../identity/as-actors.ts';
import { type WhoIsWho, whoIsWho } from '../identity/who-is-who.ts';

/** Statements that can be laid out by their times before any of them is read. */
export interface StatementSource {
  /** The times that they tell, counted; of those that say when something happened, or of those that do not. */
  times(which: 'dated' | 'undated'): Iterable<StatementTimes>;
  /** How many do not say when it happened. */
  countUndated(): number;
  /** Those of a document that tell these times, in the order of its text, with actors in their chains. */
  read(times: StatementTimes): UngroupedStatement[];
}

/** Everything that a workspace holds. */
export class AllStatements implements StatementSource {
  readonly #workspace: Workspace;
  /** Asked for when the first statement is shown: who only counts need not know. */
  #who: WhoIsWho | null = null;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  times(which: 'dated' | 'undated'): Iterable<StatementTimes> {
    return this.#workspace.times.ofStatements(which);
  }

  countUndated(): number {
    return this.#workspace.times.countUndated();
  }

  read(times: StatementTimes): UngroupedStatement[] {
    this.#who ??= whoIsWho(this.#workspace);
    const { identity } = this.#who;
    const actorOf = (entity: string) => identity.actorOf(entity, times.document);
    return this.#workspace.times.statementsTelling(times).map((statement) => statementOf(statement, actorOf));
  }
}

/** Statements that were read before, with actors in their chains. */
export class ChosenStatements implements StatementSource {
  readonly #groups: ReadonlyMap<string, readonly UngroupedStatement[]>;

  constructor(statements: readonly UngroupedStatement[]) {
    const once = new Map(statements.map((statement) => [statement.id, statement]));
    this.#groups = Map.groupBy(once.values(), keyOf);
  }

  *times(which: 'dated' | 'undated'): Generator<StatementTimes> {
    for (const [{ when, said, document }, ...others] of this.#groups.values().filter(isNotEmpty)) {
      if ((when === null) === (which === 'undated')) {
        yield { when, said, document, statements: others.length + 1 };
      }
    }
  }

  countUndated(): number {
    return this.times('undated').reduce((sum, { statements }) => sum + statements, 0);
  }

  read(times: StatementTimes): UngroupedStatement[] {
    return [...(this.#groups.get(keyOf(times)) ?? [])];
  }
}

function keyOf({ document, when, said }: Pick<StatementTimes, 'document' | 'when' | 'said'>): string {
  return JSON.stringify([document, when, said]);
}

function isNotEmpty<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}
