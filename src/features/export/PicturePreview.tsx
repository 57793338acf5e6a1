import { useEffect, useState } from 'react';
import { isolated } from '../../domain/words';
import styles from './PicturePreview.module.css';

interface PicturePreviewProps {
  name: string;
  content: string | Blob;
  mimeType: string;
}

/** A picture as it is in the file: shown as an image, in which nothing can run, and never as part of the page. */
export function PicturePreview({ name, content, mimeType }: PicturePreviewProps) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type: mimeType }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [content, mimeType]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.paper} aria-label={`Preview of ${isolated(name)}`} tabIndex={0}>
      {url !== null && <img src={url} alt={name} className={styles.picture} />}
    </section>
  );
}
