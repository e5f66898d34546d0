import { Fragment, type ReactNode } from 'react';
import type { Shapes } from '../api/client.ts';
import { counted } from './counted.ts';
import { shorten } from './shorten.ts';
import { To } from './to.tsx';

type Decision = Shapes['StandingDecision'];
type Some = Decision['about'];

/** So much of a statement, or of a name, in UTF-16 code units. */
const longest = 120;

/** What a person decided, in a sentence that needs no words of the house. */
export function DecisionWords({ decision }: { readonly decision: Decision }): ReactNode {
  const { kind, about, from, says } = decision;
  const all = <All some={about} kind={kind} />;
  const others = <All some={from} kind={kind} />;
  switch (kind) {
    case 'claim-join':
      return (
        <>
          One claim: {all}.{says.opposite === undefined ? '' : ' One says that the other is not so.'}
        </>
      );
    case 'claim-split':
      return (
        <>
          Two claims: {all} on the one hand, {others} on the other.
        </>
      );
    case 'claim-lock':
      return <>Locked, so that the machine adds nothing to it: {all}.</>;
    case 'merge':
      return <>One actor: {all}.</>;
    case 'split':
      return (
        <>
          Two actors: {all}
          {says.documents != null && ` in ${counted(says.documents.split(' ').length, 'document')}`} on the
          one hand, {others} on the other.
        </>
      );
    case 'rename':
      return (
        <>
          {all} is shown as <bdi>{shorten(says.name ?? '█', longest)}</bdi>.
        </>
      );
    case 'affiliation':
      return <Belonging some={about} says={says} verb="belongs to" />;
    case 'disaffiliation':
      return <Belonging some={about} says={says} verb="does not belong to" />;
  }
}

/** Who belongs to whom, as what, from when until when, and where the person has it from. */
function Belonging({
  some: { first },
  says,
  verb,
}: {
  readonly some: Some;
  readonly says: Decision['says'];
  readonly verb: string;
}) {
  const [member, of] = first;
  const told = [
    says.role && `as ${says.role}`,
    says.from && `from ${says.from}`,
    says.until && `until ${says.until}`,
    says.source && `(${says.source})`,
  ].filter((one) => typeof one === 'string');
  return (
    <>
      {member !== undefined && <One named={member} kind="affiliation" />} {verb}{' '}
      {of !== undefined && <One named={of} kind="affiliation" />}
      {told.length > 0 && (
        <>
          {' '}
          <bdi>{shorten(told.join(' '), longest)}</bdi>
        </>
      )}
      .
    </>
  );
}

/** `A, B and 3 more`. */
function All({ some: { first, more }, kind }: { readonly some: Some; readonly kind: Decision['kind'] }) {
  const last = more === 0 ? first.length - 1 : first.length;
  return (
    <>
      {first.map((named, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several may have one name, and none may have an id
        <Fragment key={at}>
          {at > 0 && (at === last ? ' and ' : ', ')}
          <One named={named} kind={kind} />
        </Fragment>
      ))}
      {more > 0 && ` and ${more.toLocaleString('en-GB')} more`}
    </>
  );
}

/** A statement in its words, or an actor by name, with the way to it where it is still there. */
function One({
  named: { id, name },
  kind,
}: {
  readonly named: Some['first'][number];
  readonly kind: Decision['kind'];
}) {
  const isOfClaims = kind.startsWith('claim-');
  const words = <bdi>{shorten(name ?? 'somebody', longest)}</bdi>;
  const leading = id === null ? words : <To path={`/${isOfClaims ? 'claims' : 'actors'}/${id}`}>{words}</To>;
  return isOfClaims ? <q>{leading}</q> : leading;
}
