import styles from './PrintSheets.module.css';

export interface TitleProps {
  readonly title: string;
  readonly kind: string;
}

/** What a page shows, of which journey. */
export function PageTitle({ title, kind, what }: TitleProps & { what: string }) {
  return (
    <header className={styles.title}>
      <h1>
        {title}: {what}
      </h1>
      <span>{kind}</span>
    </header>
  );
}
