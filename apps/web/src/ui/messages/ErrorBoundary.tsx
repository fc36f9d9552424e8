import { Component } from "react";
import type { ReactNode } from "react";

export interface ErrorBoundaryProps {
  /** Shown in place of the children after an error; `retry` draws them anew. */
  readonly fallback: (error: unknown, retry: () => void) => ReactNode;
  /** Another value (such as the address) clears the error. */
  readonly resetKey?: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
  readonly hasFailed: boolean;
  readonly resetKey?: string;
}

/** Keeps one broken part from taking the page with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { error: null, hasFailed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error, hasFailed: true };
  }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { error: null, hasFailed: false, resetKey: props.resetKey };
  }

  private readonly retry = () => this.setState({ error: null, hasFailed: false });

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback(this.state.error, this.retry) : this.props.children;
  }
}
