import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'wouter';
import { addressOf, type Query, useAsOf } from '../shell/address.ts';

/** A link within the workbench, which keeps the day as of which everything is shown. */
export function To({
  path,
  query,
  children,
  ...rest
}: { readonly path: string; readonly query?: Query; readonly children: ReactNode } & Omit<
  ComponentProps<'a'>,
  'href' | 'children'
>) {
  const asOf = useAsOf();
  return (
    <Link href={addressOf(path, query, asOf)} {...rest}>
      {children}
    </Link>
  );
}
