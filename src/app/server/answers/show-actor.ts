import type { z } from '@hono/zod-openapi';
import type { Entity } from '../../../model/entity.ts';
import type { actorPage } from '../contract/actors.ts';
import type { PileView } from '../view/pile-view.ts';
import { cardOf } from './list-actors.ts';
import { namedDocuments } from './named-documents.ts';
import { type ShownStatement, shownStatement } from './shown-statement.ts';

type ActorPage = z.output<typeof actorPage>;

/** So many statements of each kind are sent; the list of statements has them all. */
const most = 500;

/** An actor with what it says, passes on and is said of it; null where there is none. */
export function showActor(view: PileView, id: string): ActorPage | null {
  const entity = view.entities.get(id);
  if (entity === undefined) return null;
  const use = view.uses.get(id);
  const [voiced, relayed, about] = [use?.voiced, use?.relayed, use?.about].map((ids) =>
    statementsOf(view, ids ?? new Set()),
  ) as [ShownStatement[], ShownStatement[], ShownStatement[]];
  const named = [...voiced, ...relayed, ...about].map(({ document }) => document);
  const names = namesOf(view, entity);
  return {
    card: cardOf(view, entity),
    names,
    roles: entity.roles.map(({ text, document, asOf }) => ({ text, document, asOf })),
    affiliations: affiliationsOf(view, entity),
    members: view.ledger.entities
      .filter(({ memberOf }) => memberOf.includes(id))
      .map((one) => ({ id: one.id, name: one.name })),
    heardFrom: counted(view, id, use?.relayed, (chain) => {
      const at = chain.findIndex((link) => link.entity === id);
      return chain[at + 1]?.entity ?? null;
    }),
    heardBy: counted(view, id, new Set([...(use?.voiced ?? []), ...(use?.relayed ?? [])]), (chain) => {
      const at = chain.findIndex((link) => link.entity === id);
      return at > 0 ? (chain[at - 1]?.entity ?? null) : null;
    }),
    voiced,
    relayed,
    about,
    documents: namedDocuments(view, [
      ...named,
      ...names.flatMap(({ documents }) => documents),
      ...entity.roles.map(({ document }) => document),
      ...entity.affiliations.map(({ document }) => document),
    ]),
  };
}

function statementsOf(view: PileView, ids: ReadonlySet<string>): ShownStatement[] {
  return [...ids].slice(0, most).flatMap((id) => {
    const one = view.statements.get(id);
    return one === undefined ? [] : [shownStatement(one)];
  });
}

/** Its names, the most used first, with the documents that use them; only what stands in a text as a name. */
function namesOf(view: PileView, { name, aliases, mentions }: Entity): ActorPage['names'] {
  const used = new Map<string, Set<string>>([name, ...aliases].map((one) => [one, new Set<string>()]));
  for (const { document, start, end, form } of mentions) {
    if (form !== 'name') continue;
    const words = view.documents.get(document)?.text.slice(start, end) ?? '';
    used.get(words)?.add(document);
  }
  return [...used]
    .map(([one, documents]) => ({ name: one, documents: [...documents] }))
    .sort((a, b) => b.documents.length - a.documents.length);
}

function affiliationsOf(view: PileView, entity: Entity): ActorPage['affiliations'] {
  const nameOf = (id: string) => view.entities.get(id)?.name ?? id;
  const stated = entity.affiliations.map(({ of, role, document }) => ({
    of,
    name: nameOf(of),
    role,
    document,
    decision: null,
  }));
  const decided = (entity.decidedAffiliations ?? []).map(({ of, role, decision }) => ({
    of,
    name: nameOf(of),
    role,
    document: null,
    decision,
  }));
  return [...stated, ...decided];
}

/** Next to which others it stands in chains, the most often first. */
function counted(
  view: PileView,
  actor: string,
  ids: ReadonlySet<string> | undefined,
  beside: (chain: readonly { readonly entity: string | null }[]) => string | null,
): ActorPage['heardFrom'] {
  const counts = new Map<string, number>();
  for (const id of ids ?? []) {
    const other = beside(view.statements.get(id)?.chain ?? []);
    if (other !== null && other !== actor) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, statements]) => ({ id, name: view.entities.get(id)?.name ?? id, statements }))
    .sort((a, b) => b.statements - a.statements);
}
