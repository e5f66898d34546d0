import { type PartLocator, partLocator } from '../../analysis/statements/part-locator.ts';
import { claimIdOf } from '../../lineage/group-claims.ts';
import type { Document } from '../../model/document.ts';
import type { UngroupedStatement } from '../../model/findings.ts';
import type { StatementTimes } from '../../store/times.ts';
import type { Workspace } from '../../store/workspace.ts';
import { type Place, placeFinder } from '../place.ts';
import { saidTime } from './said-time.ts';
import type { StatementSource } from './statement-source.ts';
import { daysBetween, happenedTime, inOrderOfSaying, type TimelineItem } from './timeline-item.ts';

/** The statements that tell these times, in the order in which they were said. */
export function itemsOf(
  times: readonly StatementTimes[],
  source: StatementSource,
  workspace: Workspace,
): TimelineItem[] {
  const reader = new ItemReader(workspace);
  return inOrderOfSaying(times.flatMap((one) => source.read(one)).map((statement) => reader.read(statement)));
}

/** Remembers the documents of the statements that it has read: made for one row, so that memory does not grow with the timeline. */
class ItemReader {
  readonly #workspace: Workspace;
  readonly #documents = new Map<string, Document>();
  readonly #parts = new Map<string, PartLocator>();
  readonly #locate: (document: string, offset: number) => Place;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.#locate = placeFinder((id) => this.#document(id));
  }

  read(statement: UngroupedStatement): TimelineItem {
    const document = this.#document(statement.document);
    const start = statement.spans[0]?.[0] ?? 0;
    const happened = happenedTime(statement.when);
    const said = saidTime(statement, this.#partsOf(document)(start), document);
    return {
      statement: { ...statement, claim: claimIdOf(statement.text) },
      happened,
      said,
      days: daysBetween(happened, said),
      place: this.#locate(statement.document, start),
    };
  }

  #document(id: string): Document {
    const document = this.#documents.get(id) ?? this.#workspace.documents.maybeFind(id);
    if (document === null) throw new RangeError(`The document ${id} is not held.`);
    this.#documents.set(id, document);
    return document;
  }

  #partsOf(document: Document): PartLocator {
    const locate = this.#parts.get(document.id) ?? partLocator(document.parts);
    this.#parts.set(document.id, locate);
    return locate;
  }
}
