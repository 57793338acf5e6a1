import { Component, type ReactNode } from 'react';

interface Props {
  /** With another value of it, what failed is tried again. */
  readonly resetKey: unknown;
  readonly onFail?: (() => void) | undefined;
  readonly children: ReactNode;
}

/**
 * Around something that the page can do without: a tooltip, a palette, messages. If it fails, or its code does not
 * arrive, it is left out and everything else stays. A failure that nothing catches would take the whole page away.
 */
export class Spare extends Component<Props, { failedFor: unknown; hasFailed: boolean }> {
  override state: { failedFor: unknown; hasFailed: boolean } = { failedFor: undefined, hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ resetKey }: Props, state: { failedFor: unknown; hasFailed: boolean }) {
    return Object.is(resetKey, state.failedFor) ? null : { failedFor: resetKey, hasFailed: false };
  }

  override componentDidCatch() {
    this.props.onFail?.();
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
