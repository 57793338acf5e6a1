import type { ExportFormat } from './format';

/** The map as a picture of lines and letters, for documents and slides: sharp at any size. */
export const mapSvg: ExportFormat = {
  id: 'map-svg',
  name: 'Map as a picture (SVG)',
  description:
    'The whole map as it is drawn, for slides, documents and the web: sharp at any size, its words still text.',
  extension: 'svg',
  mimeType: 'image/svg+xml',
  kind: 'picture',
  fileWord: 'map',
  choices: [
    {
      id: 'scheme',
      label: 'Colours',
      options: [
        { id: 'light', label: 'Light' },
        { id: 'dark', label: 'Dark' },
      ],
    },
  ],
  // How things are drawn is loaded when somebody asks for the picture.
  export: async (document, { chosen = {} }) => {
    const { drawMap } = await import('./svg/drawMap');
    return drawMap(document, chosen.scheme === 'dark' ? 'dark' : 'light');
  },
};
