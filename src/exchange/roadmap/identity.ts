/** What the `format` of a roadmap file says. */
export const ROADMAP_FORMAT = 'throughline/roadmap';

/** Version of the roadmap file. A field that is added keeps it; one that changes its meaning or goes raises it. */
export const ROADMAP_VERSION = 2;

/** What every export names as its JSON Schema: its `$id`, which holds wherever a file goes. */
export const roadmapSchemaId = `urn:throughline:roadmap:${ROADMAP_VERSION}`;

/** File of the JSON Schema that goes with this version, as served beside the app. */
export const roadmapSchemaFile = `roadmap-${ROADMAP_VERSION}.json`;
