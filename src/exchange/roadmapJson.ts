import type { ExportFormat } from './format';
import { buildRoadmap } from './roadmap/build';
import { ROADMAP_FORMAT, ROADMAP_VERSION, roadmapSchemaId } from './roadmap/identity';

/** Coverage, gaps and initiatives for other tools. Its shape is that of `roadmapSchema`. */
export const roadmapJson: ExportFormat = {
  id: 'roadmap-json',
  name: 'Roadmap (JSON)',
  description:
    'Coverage with its inputs, gaps and initiatives, for pipelines and trackers; it comes with a JSON Schema.',
  extension: 'json',
  mimeType: 'application/json',
  kind: 'text',
  fileWord: 'roadmap',
  export: async (document, context) => {
    const head = { $schema: roadmapSchemaId, format: ROADMAP_FORMAT, version: ROADMAP_VERSION };
    return `${JSON.stringify({ ...head, ...buildRoadmap(document, context) }, null, 2)}\n`;
  },
};
