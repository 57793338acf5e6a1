import { Copy, Download } from 'lucide-react';
import type { ExportFormat } from '../../exchange/format';
import { exportFormats } from '../../exchange/formats';
import type { Action } from '../../state/actions';

export interface Exporter {
  download(format: ExportFormat): void;
  copy(format: ExportFormat): void;
}

/** Keys by format; a format without any is reached by the palette and its buttons. */
const keys: Readonly<Record<string, { readonly download?: string; readonly copy?: string }>> = {
  'journey-json': { download: '$mod+s' },
  'roadmap-json': { download: '$mod+Shift+s', copy: 'Alt+KeyC' },
};

function actionsOf(format: ExportFormat): readonly Action<Exporter>[] {
  const { download, copy } = keys[format.id] ?? {};
  return [
    {
      id: `export.download.${format.id}`,
      label: `Download ${format.name}`,
      group: 'Export',
      shortcuts: download === undefined ? [] : [download],
      icon: <Download aria-hidden />,
      run: (exporter) => exporter.download(format),
    },
    {
      id: `export.copy.${format.id}`,
      label: `Copy ${format.name}`,
      group: 'Export',
      shortcuts: copy === undefined ? [] : [copy],
      icon: <Copy aria-hidden />,
      run: (exporter) => exporter.copy(format),
    },
  ];
}

/** Download and copy, for every format of the registry. */
export const exportActions: readonly Action<Exporter>[] = exportFormats.flatMap(actionsOf);
