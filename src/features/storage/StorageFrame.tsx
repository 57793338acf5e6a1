import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { LinkButton } from '../../ui/LinkButton';
import { Wordmark } from '../../ui/Wordmark';
import styles from './StorageFrame.module.css';

interface StorageFrameProps {
  title: string;
  /** Where the button at the top leads back to. */
  back: { readonly label: string; readonly path: string };
  /** Buttons that every screen has. */
  tools?: ReactNode;
  children: ReactNode;
}

/** The page around storage, trash and recovery: one quiet column of paper. */
export function StorageFrame({ title, back, tools, children }: StorageFrameProps) {
  useEffect(() => {
    document.title = `${title} – Throughline`;
  }, [title]);
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <Wordmark />
        <div className={styles.tools}>
          {tools}
          <LinkButton href={`#${back.path}`} icon={<ArrowLeft aria-hidden />}>
            {back.label}
          </LinkButton>
        </div>
      </header>
      <main className={styles.main}>
        <div className={styles.column}>{children}</div>
      </main>
    </div>
  );
}
