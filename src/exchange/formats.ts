import type { ExportFormat } from './format';
import { journeyJson } from './journeyJson';
import { mapSvg } from './mapSvg';
import { roadmapCsv } from './roadmapCsv';
import { roadmapJson } from './roadmapJson';
import { roadmapTrackerCsv } from './roadmapTrackerCsv';

/** Every way out, in the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [journeyJson, roadmapJson, roadmapCsv, roadmapTrackerCsv, mapSvg];
