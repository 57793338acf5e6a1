import { lenses } from '../domain/lenses/index';
import type { ExportFormat } from './format';

const lensesOfMaps = lenses.filter((lens) => lens.draws === 'map');

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
      id: 'lens',
      label: 'Drawn as',
      options: lensesOfMaps.map(({ id, label }) => ({ id, label })),
    },
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
    const scheme = chosen.scheme === 'dark' ? 'dark' : 'light';
    const lens = lensesOfMaps.find(({ id }) => id === chosen.lens);
    return drawMap(document, { scheme, ...(lens && { lens: 'load' in lens ? await lens.load() : lens }) });
  },
};
