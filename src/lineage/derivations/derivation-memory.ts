import type { Derivation } from '../../model/derivation.ts';
import type { Findings } from '../../model/findings.ts';
import type { Filed } from './candidates.ts';
import { type ComparableTrace, comparableTraceOf } from './comparable-trace.ts';
import { keysOf } from './keys-of.ts';

/** So many traces are at hand, some 130 kB each for reports of 300 words: those of a pile of that many documents are read once. */
const mostTraces = 2_000;

/** What a document was compared with, and what came of it. */
interface Compared {
  readonly others: readonly Findings[];
  readonly parents: readonly Derivation[];
}

/**
 * What is known of documents that are compared again and again, as a pile grows: the keys under which each is filed, and what it has from which. All of
 * it is a pure function of findings, which are the same where they are the same object; what nobody holds any more is forgotten.
 */
export class DerivationMemory {
  readonly #filed = new WeakMap<Findings, Filed>();
  readonly #compared = new WeakMap<Findings, Compared>();
  /** In the order in which they were asked for last. */
  readonly #traces = new Map<Findings, ComparableTrace>();

  filed(findings: Findings): Filed {
    const known = this.#filed.get(findings);
    if (known !== undefined) return known;
    const trace = this.traceOf(findings);
    const filed = { id: findings.document.id, published: trace.report.published, keys: keysOf(trace) };
    this.#filed.set(findings, filed);
    return filed;
  }

  traceOf(findings: Findings): ComparableTrace {
    const trace = this.#traces.get(findings) ?? comparableTraceOf(findings);
    this.#traces.delete(findings);
    this.#traces.set(findings, trace);
    if (this.#traces.size > mostTraces) this.#forgetTrace();
    return trace;
  }

  /** What a document has from others, as it was found when it was compared with the same; else as `find` has it. */
  parentsOf(
    later: Findings,
    referred: readonly Findings[],
    worded: readonly Findings[],
    find: () => readonly Derivation[],
  ): readonly Derivation[] {
    const others = [...referred, later, ...worded];
    const known = this.#compared.get(later);
    if (known !== undefined && areSame(known.others, others)) return known.parents;
    const parents = find();
    this.#compared.set(later, { others, parents });
    return parents;
  }

  /** Traces take more than all else, and are read again where they are needed. */
  forgetTraces(): void {
    this.#traces.clear();
  }

  #forgetTrace(): void {
    for (const oldest of this.#traces.keys()) {
      this.#traces.delete(oldest);
      return;
    }
  }
}

function areSame(some: readonly Findings[], others: readonly Findings[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}
