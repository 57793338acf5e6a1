import path from 'node:path';
import { blank, importsOf, type Source, withoutComments } from './sources';

const LONGEST_FILE = 300;

interface Room {
  /** Rooms whose files it may import, besides its own. */
  rooms: readonly string[];
  /** Packages it may import; a string matches the package, a function decides. */
  packages: (name: string) => boolean;
}

const but =
  (...refused: string[]) =>
  (name: string) =>
    !refused.includes(name);
const only =
  (...allowed: string[]) =>
  (name: string) =>
    allowed.includes(name);

/** domain ← storage ← state ← parts ← features ← app; exchange knows domain only; ui knows React only; worker knows nobody. */
const ROOMS: Readonly<Record<string, Room>> = {
  domain: { rooms: [], packages: only('fractional-indexing') },
  storage: { rooms: ['domain'], packages: only('dexie', 'nanoid') },
  state: { rooms: ['storage', 'domain'], packages: only('react', 'zustand', 'nanoid') },
  exchange: {
    rooms: ['domain'],
    packages: but('react', 'react-dom', 'zod', 'dexie', 'zustand', 'reactflow', 'wouter'),
  },
  ui: { rooms: [], packages: but('zod', 'dexie', 'zustand', 'reactflow', 'wouter', 'nanoid', 'fractional-indexing') },
  parts: { rooms: ['state', 'exchange', 'ui', 'domain'], packages: but('zod', 'dexie') },
  features: { rooms: ['parts', 'state', 'exchange', 'ui', 'domain'], packages: but('zod', 'dexie') },
  app: {
    rooms: ['domain', 'storage', 'state', 'exchange', 'ui', 'parts', 'features', 'worker'],
    packages: but('zod', 'dexie'),
  },
  // A program of its own beside the page, in which nothing of the page exists; the app knows its few words (protocol.ts).
  worker: { rooms: [], packages: only('workbox-precaching', 'workbox-routing') },
};

/** The one place that imports zod: it switches off the compiler that our policy refuses. */
const ZOD_DOOR = 'domain/zod.ts';

const roomOf = (file: string) => file.split('/')[0] ?? '';
const featureOf = (file: string) => (roomOf(file) === 'features' ? file.split('/').slice(1, -1)[0] : undefined);

/** `@scope/name/deep` → `@scope/name`, `name/deep` → `name`. */
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Import arrows that run the wrong way, one sentence each. */
export function wrongArrows(source: Source): string[] {
  const { file } = source;
  if (file.endsWith('.d.ts')) return [];
  const room = ROOMS[roomOf(file)];
  if (!room || !file.includes('/')) return [`${file} is in no room`];
  if (roomOf(file) === 'features' && !featureOf(file)) return [`${file} is in no feature`];
  return importsOf(source).flatMap((specifier) => {
    const wrong = specifier.startsWith('.') ? wrongFile(file, specifier, room) : wrongPackage(file, specifier, room);
    return wrong ? [`${file} imports ${specifier}: ${wrong}`] : [];
  });
}

function wrongPackage(file: string, specifier: string, room: Room): string | undefined {
  const name = packageOf(specifier);
  if (file === ZOD_DOOR && name === 'zod') return undefined;
  if (name === 'zod') return `only ${ZOD_DOOR} imports zod`;
  if (specifier.startsWith('node:')) return 'the product runs in a browser';
  return room.packages(name) ? undefined : `${roomOf(file)} may not use this package`;
}

function wrongFile(file: string, specifier: string, room: Room): string | undefined {
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
  if (target.startsWith('..')) return 'it lies outside src/';
  const from = roomOf(file);
  const to = roomOf(target);
  if (from !== to) return room.rooms.includes(to) ? undefined : `${from} may not know ${to}`;
  if (from !== 'features') return undefined;
  const own = featureOf(file);
  return target.split('/')[1] === own ? undefined : `${own} may not know another feature`;
}

/** What a pure domain may not touch. `document` alone is fine: there it is a journey document. */
const IMPURE: readonly [RegExp, string][] = [
  [/\bDate\.now\b/, 'the clock'],
  [/\bnew Date\(\s*\)/, 'the clock'],
  [/(?<!new )\bDate\(\s*\)/, 'the clock'],
  [/\bperformance\.now\b/, 'the clock'],
  [/\bset(?:Timeout|Interval)\s*\(/, 'the clock'],
  [/\bMath\.random\b/, 'chance'],
  [/(?<![.\w])crypto\b/, 'chance'],
  [/(?<![.\w])(?:window|globalThis|navigator|localStorage|sessionStorage|indexedDB|location)\s*[.[]/, 'the browser'],
  [
    /(?<![.\w])document\.(?:createElement|querySelector|getElement|body|head|documentElement|addEventListener)/,
    'the browser',
  ],
  [/(?<![.\w])fetch\s*\(/, 'the network'],
];

/** Uses of the clock, of chance and of the browser in the domain, where ids and time are passed in. */
export function impurities({ file, text }: Source): string[] {
  if (roomOf(file) !== 'domain' || !/\.tsx?$/.test(file)) return [];
  return eachLine(withoutComments(text, { keepQuoted: false }), (line, number) =>
    IMPURE.flatMap(([pattern, what]) => {
      const match = pattern.exec(line);
      return match ? [`${file}:${number} uses ${what}: ${match[0]}`] : [];
    }),
  );
}

const COLOUR_FUNCTION = /(?<![\w-])(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/i;
const HEX = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![\w-])/i;
const WHOLLY_HEX = new RegExp(`^${HEX.source}$`, 'i');
const NAMED = /(?<![\w-])(?:white|black|red|green|blue|gray|grey|orange|yellow|purple|pink|silver|navy|teal)(?![\w-])/i;

/** The rooms that draw. Formats in exchange/ write colours as their readers want them; the catalogue's are data. */
const DRAWS = ['ui', 'parts', 'features', 'app'];

/** Where a colour can stand: in CSS in the value of a declaration, in TypeScript in quotes. Each with its line. */
function colourPlaces({ file, text }: Source): { place: string; line: number }[] {
  const css = file.endsWith('.css');
  // `//` starts no comment in CSS.
  const code = css ? text.replace(/\/\*[\s\S]*?\*\//g, blank) : withoutComments(text, { keepQuoted: true });
  const pattern = css ? /[\w-]\s*:([^;{}]+)(?=[;}])/g : /['"`]([^'"`\n]*)['"`]/g;
  return [...code.matchAll(pattern)].map((match) => ({
    place: match[1] ?? '',
    line: code.slice(0, match.index).split('\n').length,
  }));
}

/** Colours written out anywhere but in the token file. */
export function literalColours(source: Source): string[] {
  const { file } = source;
  if (file === 'ui/tokens.css' || !DRAWS.includes(roomOf(file))) return [];
  const css = file.endsWith('.css');
  return colourPlaces(source).flatMap(({ place, line }) => {
    // Outside CSS a hash is a colour only if it is all there is ('#/journey/…', 'Issue #123'), and 'red' is a word.
    const match =
      COLOUR_FUNCTION.exec(place) ?? (css ? (HEX.exec(place) ?? NAMED.exec(place)) : WHOLLY_HEX.exec(place));
    return match ? [`${file}:${line} writes the colour ${match[0]} out: give it a name in ui/tokens.css`] : [];
  });
}

/** Mixes with the paper whose hue turns towards that of the paper: of a blue mark it makes a green ground. */
export function turnedHues({ file, text }: Source): string[] {
  return text
    .split('\n')
    .flatMap((line, i) =>
      /in oklch[^;]*var\(--paper/.test(line) ? [`${file}:${i + 1} mixes with the paper in oklch: take oklab`] : [],
    );
}

/** A file that has outgrown one idea. */
export function tooLong({ file, text }: Source): string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > LONGEST_FILE
    ? [`${file} has ${lines} lines, more than ${LONGEST_FILE}: it usually holds two ideas`]
    : [];
}

/** Where the map asks which table a row is of instead of asking its kind. */
export function askedTables({ file, text }: Source): string[] {
  if (!file.startsWith('features/map/') || file.startsWith('features/map/kinds/')) return [];
  return eachLine(withoutComments(text, { keepQuoted: true }), (line, number) =>
    /\btable\s*[!=]==?\s*'/.test(line) || /\bcase '(?:touchpoints|presences|stages|links)'/.test(line)
      ? [`${file}:${number} asks for a table: say in features/map/kinds what differs`]
      : [],
  );
}

/** Where something above storage reaches into the database instead of asking a function of storage. */
export function reachedTables({ file, text }: Source): string[] {
  if (['storage', 'domain', 'worker'].includes(roomOf(file))) return [];
  return eachLine(withoutComments(text, { keepQuoted: false }), (line, number) =>
    /\bdb\.(?:journeys|rows|journal|versions|contents|copies|settings|table|transaction)\b/.test(line)
      ? [`${file}:${number} reaches into the database: ask a function of storage through DatabaseAccess`]
      : [],
  );
}

function eachLine(code: string, check: (line: string, number: number) => string[]): string[] {
  return code.split('\n').flatMap((line, index) => check(line, index + 1));
}
