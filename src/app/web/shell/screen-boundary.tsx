import { Component, type ReactNode } from 'react';
import { Failure } from '../parts/states.tsx';

/** Shows what went wrong in a screen in its place, so that the header stays usable. */
export class ScreenBoundary extends Component<
  { readonly children: ReactNode },
  { readonly error: Error | null }
> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error === null ? (
      this.props.children
    ) : (
      <Failure error={error} onRetry={() => this.setState({ error: null })} />
    );
  }
}
