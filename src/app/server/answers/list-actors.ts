import type { z } from '@hono/zod-openapi';
import type { Entity } from '../../../model/entity.ts';
import { foldName } from '../../../text/names/fold-name.ts';
import { byCodeUnits } from '../../code-units.ts';
import type { actorCard, actorChoices, actorList } from '../contract/actors.ts';
import type { PileView } from '../view/pile-view.ts';
import { asOfCounts } from './as-of-counts.ts';

type ActorCard = z.output<typeof actorCard>;
type Choices = z.output<typeof actorChoices>;

/** Actors that fit, in an order. */
export function listActors(view: PileView, choices: Choices): z.output<typeof actorList> {
  const named = view.ledger.entities.filter(called(choices.words));
  const types = Map.groupBy(named, ({ type }) => type);
  const fitting = named
    .filter(({ type }) => choices.type === undefined || type === choices.type)
    .map((entity) => cardOf(view, entity))
    .sort((a, b) => orders[choices.order](a, b) || orders.voiced(a, b) || byCodeUnits(a.id, b.id));
  return {
    asOf: asOfCounts(view),
    total: fitting.length,
    actors: fitting.slice(choices.offset, choices.offset + choices.limit),
    types: [...types]
      .map(([value, all]) => ({ value, count: all.length }))
      .sort((a, b) => b.count - a.count || byCodeUnits(a.value, b.value)),
  };
}

/** An actor with how much it says and is spoken of. */
export function cardOf({ uses }: PileView, { id, name, type, aliases }: Entity): ActorCard {
  const use = uses.get(id);
  return {
    id,
    name,
    type,
    aliases: [...aliases],
    documents: use?.documents.size ?? 0,
    voiced: use?.voiced.size ?? 0,
    relayed: use?.relayed.size ?? 0,
    about: use?.about.size ?? 0,
  };
}

const orders: Record<Choices['order'], (a: ActorCard, b: ActorCard) => number> = {
  voiced: (a, b) => b.voiced + b.relayed - (a.voiced + a.relayed) || b.about - a.about,
  relayed: (a, b) => b.relayed - a.relayed,
  about: (a, b) => b.about - a.about,
  name: (a, b) => byCodeUnits(foldName(a.name), foldName(b.name)),
};

/** Whether one of its names has each of the words as the beginning of a word. */
function called(words: string | undefined): (entity: Entity) => boolean {
  const sought = words === undefined ? [] : foldName(words).split(' ').filter(Boolean);
  if (sought.length === 0) return () => true;
  return ({ name, aliases }) =>
    [name, ...aliases].some((one) => {
      const folded = ` ${foldName(one)}`;
      return sought.every((word) => folded.includes(` ${word}`));
    });
}
