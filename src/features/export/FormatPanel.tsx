import { Braces, Copy, Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { counted, isolated } from '../../domain/words';
import type { ExportFormat } from '../../exchange/format';
import { separatorOf } from '../../exchange/roadmapCsv';
import { sizeInWords } from '../../parts/size';
import type { BoundAction } from '../../state/actions';
import { Button } from '../../ui/Button';
import { ErrorNotice } from '../../ui/ErrorNotice';
import { LinkButton } from '../../ui/LinkButton';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Spinner } from '../../ui/Spinner';
import { choose, useChosen } from './choices';
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
  const chosen = useChosen(format);
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
          <h2 dir="ltr" className={styles.name}>
            {name}
          </h2>
          <p className={styles.size}>
            {sizeInWords(bytes)}
            {lines !== null && `, ${counted(lines, 'line')}`}
          </p>
          {format.choices && (
            <div className={styles.choices}>
              {format.choices.map(({ id, label, options }) => (
                <SegmentedControl
                  key={id}
                  label={label}
                  showLabel
                  size="small"
                  options={options}
                  value={chosen[id] ?? ''}
                  onChange={(option) => choose(format, id, option)}
                />
              ))}
            </div>
          )}
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
      <Preview format={format} name={name} content={content} separator={separatorOf(chosen)} />
    </article>
  );
}

interface PreviewProps {
  format: ExportFormat;
  name: string;
  content: string | Blob;
  /** Between the cells of a table. */
  separator: string;
}

/** The file as people will see it where they open it. */
function Preview({ format: { kind, mimeType }, name, content, separator }: PreviewProps) {
  if (kind === 'picture') return <PicturePreview name={name} content={content} mimeType={mimeType} />;
  if (typeof content !== 'string') return null;
  if (mimeType === 'text/csv') return <TablePreview name={name} text={content} separator={separator} />;
  return <FilePreview name={name} text={content} />;
}

/** A picture as it is in the file: shown as an image, in which nothing can run, and never as part of the page. */
function PicturePreview({ name, content, mimeType }: { name: string; content: string | Blob; mimeType: string }) {
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
