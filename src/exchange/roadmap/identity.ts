/** What the `format` of a roadmap file says. */
export const ROADMAP_FORMAT = 'throughline/roadmap';

/** Version of the roadmap file. A field that is added keeps it; one that changes its meaning or goes raises it. */
export const ROADMAP_VERSION = 1;

/** File of the JSON Schema that goes with this version, as served beside the app and named in every export. */
export const roadmapSchemaFile = `roadmap-${ROADMAP_VERSION}.json`;
