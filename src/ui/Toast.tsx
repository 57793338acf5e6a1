import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Button,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
} from 'react-aria-components';
import { cx } from './cx';
import styles from './Toast.module.css';

export type ToastTone = 'neutral' | 'success' | 'warning' | 'danger';

export interface ToastMessage {
  /** What happened, in one sentence: "Stage ‘Support’ and 9 touchpoints deleted". */
  message: string;
  /** One way back or on, such as Undo. Acting closes the toast. */
  action?: { label: string; onAction: () => void } | undefined;
  tone?: ToastTone | undefined;
  /** Milliseconds; 0 stays until closed. Default 6 s, 10 s with an action, and no end for `danger`. */
  timeout?: number | undefined;
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });
const ICONS = { neutral: Info, success: CircleCheck, warning: TriangleAlert, danger: CircleAlert };

/** Short messages that come and go. Needs one `<ToastRegion/>` on the page. */
export const toasts = {
  /** Shows a message and returns its key. */
  show(toast: ToastMessage): string {
    const timeout = toast.timeout ?? (toast.tone === 'danger' ? 0 : toast.action ? 10_000 : 6_000);
    return queue.add(toast, timeout > 0 ? { timeout } : {});
  },
  /** Takes one message away, or none if it has gone already. */
  close(key: string): void {
    queue.close(key);
  },
  clear(): void {
    queue.clear();
  },
};

/** Where toasts appear. F6 moves focus there; they wait while the pointer or focus is on them. */
export function ToastRegion() {
  // React Aria makes a place that F6 can reach of the region that it finds when it mounts, and finds none while empty.
  const hasToasts = useSyncExternalStore(subscribe, () => queue.visibleToasts.length > 0);
  if (!hasToasts) return null;
  return (
    <AriaToastRegion queue={queue} aria-label="Messages" className={styles.region ?? ''}>
      {({ toast }) => {
        const { message, action, tone = 'neutral' } = toast.content;
        const Icon = ICONS[tone];
        return (
          <AriaToast toast={toast} className={cx(styles.toast, styles[tone])}>
            <Icon aria-hidden className={styles.icon} />
            <ToastContent className={styles.content ?? ''}>
              <Text slot="title">{message}</Text>
            </ToastContent>
            {action && (
              <Button
                className={styles.action ?? ''}
                onPress={() => {
                  queue.close(toast.key);
                  action.onAction();
                }}
              >
                {action.label}
              </Button>
            )}
            <Button slot="close" className={styles.close ?? ''} aria-label="Close message">
              <X aria-hidden />
            </Button>
          </AriaToast>
        );
      }}
    </AriaToastRegion>
  );
}

function subscribe(listener: () => void): () => void {
  return queue.subscribe(listener);
}
