import { FileDown } from 'lucide-react';
import { type DragEvent, type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { cx } from './cx';
import styles from './FileDropZone.module.css';

export interface FileDropZoneProps {
  /** Said over the place while a file hangs above it: "Drop a journey file to import it". */
  label: string;
  onFiles: (files: File[]) => void;
  /** Text pasted while no field has focus. Leave it out to let pasted text be. */
  onText?: ((text: string) => void) | undefined;
  children: ReactNode;
  className?: string | undefined;
}

/** A place that takes dropped files, and pasted ones while it is on the page. Its keyboard twin is a FileButton. */
export function FileDropZone({ label, onFiles, onText, children, className }: FileDropZoneProps) {
  const [isOver, setIsOver] = useState(false);

  const paste = useEffectEvent((event: ClipboardEvent) => {
    const target = event.target;
    if (target instanceof Element && target.closest('input, textarea, [contenteditable]')) return;
    const files = [...(event.clipboardData?.files ?? [])];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (files.length > 0) onFiles(files);
    else if (text.trim() !== '' && onText) onText(text);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent) => paste(event);
    document.addEventListener('paste', listener);
    return () => document.removeEventListener('paste', listener);
  }, []);

  function hover(event: DragEvent) {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setIsOver(true);
  }

  function leave(event: DragEvent) {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false);
  }

  function drop(event: DragEvent) {
    setIsOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's way; the FileButton is the keyboard's
    <div
      className={cx(styles.zone, className)}
      onDragEnter={hover}
      onDragOver={hover}
      onDragLeave={leave}
      onDrop={drop}
    >
      {children}
      {isOver && (
        <div aria-hidden className={styles.veil}>
          <span className={styles.sign}>
            <FileDown />
            {label}
          </span>
        </div>
      )}
    </div>
  );
}
