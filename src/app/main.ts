// The typeface comes with the build: text needs no request to another origin.
import '@fontsource-variable/inter/wght.css';
import '../ui/base.css';
import { guard } from './forbidden/guard';
import { sayFailure } from './sayFailure';

// Nothing but this runs before the guard: every other module, and every library, comes with the import below. Whatever goes
// wrong there is said on the screen.
const forbidden = guard(globalThis);
// The map's code comes beside the app's, and not only when the journey has been read.
if (/^#\/journey\/[^/]+\/map/.test(location.hash)) import('../features/map/MapView').catch(() => {});
import('./start').then(({ start }) => start(forbidden)).catch(sayFailure);
