import { FileTrigger } from 'react-aria-components';
import { Button, type ButtonProps } from './Button';
import { defined } from './defined';

export interface FileButtonProps extends Omit<ButtonProps, 'onPress'> {
  onFiles: (files: File[]) => void;
  /** MIME types or endings, such as `.json`. */
  accept?: readonly string[] | undefined;
  allowsMultiple?: boolean | undefined;
}

/** A button that asks for a file. */
export function FileButton({ onFiles, accept, allowsMultiple, ...button }: FileButtonProps) {
  return (
    <FileTrigger
      {...defined({ acceptedFileTypes: accept, allowsMultiple })}
      onSelect={(files) => files && files.length > 0 && onFiles([...files])}
    >
      <Button {...button} />
    </FileTrigger>
  );
}
