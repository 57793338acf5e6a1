import { useMemo } from 'react';
import { isolated } from '../../domain/words';
import type { ExportFormat } from '../../exchange/format';
import { noteSaved, tellSaved } from '../../parts/saveJourney';
import { sizeInWords } from '../../parts/size';
import { useJourney, useWorkspace } from '../../state/context';
import { saveFile } from '../../ui/saveFile';
import { toasts } from '../../ui/Toast';
import type { Exporter } from './exportActions';
import { type ExportFile, makeFile } from './useExportFile';

/** Hands out files of the open journey as it is at that moment, and says what went where. */
export function useExporter(): Exporter {
  const { engine } = useJourney();
  const workspace = useWorkspace();
  return useMemo(() => {
    const withFile = async (format: ExportFormat, what: string, use: (file: ExportFile) => Promise<void>) => {
      try {
        await use(await makeFile(engine.store.getState().document, format, workspace));
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        toasts.show({ tone: 'danger', message: `${format.name} was not ${what}: ${why}` });
      }
    };
    return {
      download: (format) =>
        void withFile(format, 'downloaded', async ({ content, name, bytes, seq }) => {
          saveFile(content, name, format.mimeType);
          const warning =
            seq === null ? null : await noteSaved(workspace, 'file', [{ journeyId: engine.journeyId, seq }]);
          tellSaved(`${isolated(name)} downloaded, ${sizeInWords(bytes)}`, warning);
        }),
      copy: (format) =>
        void withFile(format, 'copied', async ({ content, bytes }) => {
          if (typeof content !== 'string') throw new Error('it is not text. Download it instead.');
          // The mark that a spreadsheet needs at the start of a file is a stray character in what is pasted.
          await navigator.clipboard.writeText(content.replace(/^\ufeff/, ''));
          toasts.show({ tone: 'success', message: `${format.name} copied, ${sizeInWords(bytes)}` });
        }),
    };
  }, [engine, workspace]);
}
