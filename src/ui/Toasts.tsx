import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Button,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
} from 'react-aria-components';
import { cx } from './cx';
import { REGION } from './screenParts';
import type { ToastMessage } from './Toast';
import styles from './Toast.module.css';

/** The messages on the page, newest first, and those that wait for a place. */
export const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

const ICONS = { neutral: Info, success: CircleCheck, warning: TriangleAlert, danger: CircleAlert };

/** The messages of `queue`, drawn. `ToastRegion` shows it while there are any. */
export function Toasts() {
  return (
    <AriaToastRegion
      queue={queue}
      aria-label="Messages"
      className={styles.region ?? ''}
      data-messages=""
      {...{ [REGION]: '' }}
    >
      {({ toast }) => {
        const { message, action, tone = 'neutral', isSaid = false } = toast.content;
        const Icon = ICONS[tone];
        return (
          <AriaToast toast={toast} className={cx(styles.toast, styles[tone])}>
            <Icon aria-hidden className={styles.icon} />
            {isSaid ? (
              <div className={styles.content}>
                <Text slot="title">{message}</Text>
              </div>
            ) : (
              <ToastContent className={styles.content ?? ''}>
                <Text slot="title">{message}</Text>
              </ToastContent>
            )}
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
