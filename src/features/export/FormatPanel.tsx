import { Braces, Copy, Download } from 'lucide-react';
import type { ExportFormat } from '../../exchange/format';
import { sizeInWords } from '../../parts/size';
import type { BoundAction } from '../../state/actions';
import { Button } from '../../ui/Button';
import { ErrorNotice } from '../../ui/ErrorNotice';
import { LinkButton } from '../../ui/LinkButton';
import { Spinner } from '../../ui/Spinner';
import { schemaFileOf } from './excerpt';
import { FilePreview } from './FilePreview';
import { FormatFigures } from './FormatFigures';
import styles from './FormatPanel.module.css';
import { TablePreview } from './TablePreview';
import { useExportFile } from './useExportFile';

interface FormatPanelProps {
  format: ExportFormat;
  /** Download and copy, of this format. */
  download: BoundAction | undefined;
  copy: BoundAction | undefined;
}

/** One format: what its file is called and holds, how it begins, and how to get it. */
export function FormatPanel({ format, download, copy }: FormatPanelProps) {
  const made = useExportFile(format);
  if (made.kind === 'making') return <Spinner showLabel label="Making the file" className={styles.waiting} />;
  if (made.kind === 'failed') {
    return (
      <ErrorNotice title={`${format.name} could not be made`} detail={made.message}>
        Your journey is unchanged. The other formats may still work.
      </ErrorNotice>
    );
  }
  const { name, content, bytes, lines } = made.file;
  const text = typeof content === 'string' ? content : null;
  const schema = text === null ? null : schemaFileOf(text);
  return (
    <article className={styles.panel}>
      <header className={styles.head}>
        <div className={styles.file}>
          <h2 className={styles.name}>{name}</h2>
          <p className={styles.size}>
            {sizeInWords(bytes)}
            {lines !== null && `, ${lines.toLocaleString('en-GB')} lines`}
          </p>
        </div>
        <div className={styles.ways}>
          {schema !== null && (
            <LinkButton href={`./schema/${schema}`} variant="quiet" icon={<Braces aria-hidden />}>
              JSON Schema
            </LinkButton>
          )}
          {text !== null && copy && (
            <Button icon={<Copy aria-hidden />} onPress={copy.run}>
              Copy
            </Button>
          )}
          {download && (
            <Button variant="primary" icon={<Download aria-hidden />} onPress={download.run}>
              Download
            </Button>
          )}
        </div>
      </header>
      <FormatFigures formatId={format.id} />
      {text !== null &&
        (format.mimeType === 'text/csv' ? (
          <TablePreview name={name} text={text} />
        ) : (
          <FilePreview name={name} text={text} />
        ))}
    </article>
  );
}
