import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { Loading } from './parts/states.tsx';
import { To } from './parts/to.tsx';
import { PileScreen } from './pile/pile-screen.tsx';
import { isInPlace } from './shell/address.ts';
import { Header } from './shell/header.tsx';
import { Keys } from './shell/keys.tsx';
import { ScreenBoundary } from './shell/screen-boundary.tsx';
import type { ScreenProps } from './shell/screen-props.ts';
import './app.css';

/** The screens by their addresses. All but the first are loaded when they are opened. */
const screens: readonly (readonly [path: string, screen: ComponentType<ScreenProps>])[] = [
  ['/', PileScreen],
  ['/documents/:id', lazy(() => import('./reader/reader-screen.tsx'))],
  ['/claims', lazy(() => import('./claims/claims-screen.tsx'))],
  ['/claims/:id', lazy(() => import('./claims/claim-screen.tsx'))],
  ['/timeline', lazy(() => import('./timeline/timeline-screen.tsx'))],
  ['/actors', lazy(() => import('./actors/actors-screen.tsx'))],
  ['/actors/:id', lazy(() => import('./actors/actor-screen.tsx'))],
  ['/search', lazy(() => import('./search/search-screen.tsx'))],
  ['/review', lazy(() => import('./review/review-screen.tsx'))],
  ['/custody', lazy(() => import('./custody/custody-screen.tsx'))],
  ['/custody/:id', lazy(() => import('./custody/item-screen.tsx'))],
];

/** The workbench: a header that stays, and one screen. */
export function App() {
  return (
    <>
      <a className="skip screen-only" href="#screen">
        To the content
      </a>
      <Header />
      <main id="screen" tabIndex={-1}>
        <ScreenBoundary>
          <Suspense fallback={<Loading what="the screen" />}>
            <Switch>
              {screens.map(([path, Screen]) => (
                <Route key={path} path={path}>
                  {(params) => <Screen id={(params as { readonly id?: string }).id ?? ''} />}
                </Route>
              ))}
              <Route>
                <h1>There is no such screen.</h1>
                <p>
                  <To path="/">To the pile</To>
                </p>
              </Route>
            </Switch>
          </Suspense>
        </ScreenBoundary>
      </main>
      <Keys />
      <StartOfScreen />
    </>
  );
}

/** Who opens another screen begins at its top. */
function StartOfScreen() {
  const [path] = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the path whose change matters
  useEffect(() => {
    if (!isInPlace()) window.scrollTo(0, 0);
  }, [path]);
  return null;
}
