import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { cx } from './cx';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton';

export interface DialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  /** A sentence under the title. */
  description?: ReactNode;
  /** Default `medium`: 380, 520, 760 or 1040 px wide. */
  size?: 'small' | 'medium' | 'large' | 'wide' | undefined;
  /** Buttons at the end, the main one last. */
  footer?: ReactNode | ((close: () => void) => ReactNode);
  children?: ReactNode | ((close: () => void) => ReactNode);
  /** `alertdialog` where something must be decided. */
  role?: 'dialog' | 'alertdialog' | undefined;
  /** Draws children to the edges, without padding. */
  flush?: boolean | undefined;
}

/** A modal window. Focus goes in, stays in, and returns where it came from; Esc and a press outside close it. */
export function Dialog(props: DialogProps) {
  const { isOpen, onOpenChange, title, description, size = 'medium', footer, children, role = 'dialog' } = props;
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={onOpenChange} isDismissable className={styles.scrim ?? ''}>
      <Modal className={cx(styles.modal, styles[size])}>
        <AriaDialog role={role} className={styles.dialog ?? ''}>
          {({ close }) => (
            <>
              <header className={styles.header}>
                <div className={styles.titles}>
                  <Heading slot="title" className={styles.title ?? ''}>
                    {title}
                  </Heading>
                  {description && <p className={styles.description}>{description}</p>}
                </div>
                <IconButton label="Close" icon={<X aria-hidden />} size="small" hasTooltip={false} onPress={close} />
              </header>
              {children && (
                <div className={cx(styles.body, props.flush && styles.flush)}>
                  {typeof children === 'function' ? children(close) : children}
                </div>
              )}
              {footer && (
                <footer className={styles.footer}>{typeof footer === 'function' ? footer(close) : footer}</footer>
              )}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
