import type { ExportFormat, ImportFormat } from './format';
import { journeyImport } from './journeyImport';
import { journeyJson } from './journeyJson';
import { roadmapCsv } from './roadmapCsv';
import { roadmapJson } from './roadmapJson';

/** Every way out, in the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [journeyJson, roadmapJson, roadmapCsv];

/** Every way in. */
export const importFormats: readonly ImportFormat[] = [journeyImport];
