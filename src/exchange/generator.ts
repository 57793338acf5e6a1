import type { ExportContext } from './format';

/** What made a file: “Throughline 0.1.0”. */
export function generatorOf({ appVersion }: ExportContext): string {
  return appVersion === undefined ? 'Throughline' : `Throughline ${appVersion}`;
}
