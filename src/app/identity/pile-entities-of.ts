import type { Entity, EntityType } from '../../model/entity.ts';
import type { Findings } from '../../model/findings.ts';
import type { PileEntity } from '../../model/pile-entity.ts';
import { byCodeUnits } from '../code-units.ts';

/** Every entity as the documents of a pile together show it, in order of id. */
export function pileEntitiesOf(findings: readonly Findings[]): PileEntity[] {
  const shown = findings.flatMap(({ document, entities }) =>
    entities.map((entity) => ({ document: document.id, entity })),
  );
  return [...Map.groupBy(shown, ({ entity }) => entity.id)]
    .map(([id, all]) => ofOne(id, all))
    .sort((a, b) => byCodeUnits(a.id, b.id));
}

function ofOne(
  id: string,
  all: readonly { readonly document: string; readonly entity: Entity }[],
): PileEntity {
  const names = counted(all.map(({ entity }) => entity.name));
  const types = commonestFirst(all.map(({ entity }) => entity.type));
  const aliases = new Set(all.flatMap(({ entity }) => entity.aliases));
  return {
    id,
    type: first(types),
    types,
    names: names.map(([name, documents]) => ({ name, documents })),
    aliases: [...aliases.difference(new Map(names))].sort(byCodeUnits),
    documents: [...new Set(all.map(({ document }) => document))].sort(byCodeUnits),
  };
}

/** By code units. */
function counted<Value extends string>(values: readonly Value[]): [Value, number][] {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts]
    .map(([value, all]): [Value, number] => [value, all.length])
    .sort(([a], [b]) => byCodeUnits(a, b));
}

/** By name among equals. */
function commonestFirst(types: readonly EntityType[]): EntityType[] {
  const sorted = counted(types).sort(([, a], [, b]) => b - a);
  return sorted.map(([type]) => type);
}

function first([type]: readonly EntityType[]): EntityType {
  if (type === undefined) throw new RangeError('An entity has a type.');
  return type;
}
