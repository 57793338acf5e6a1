import type { KeyPress } from '../../src/ui/keys';

/** The keys of a keyboard that write, row by row; the space in a row of a layout below is a key that it has not. */
const CODES = [
  'Backquote Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7 Digit8 Digit9 Digit0 Minus Equal',
  'KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight Backslash',
  'KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote',
  'IntlBackslash KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period Slash',
].map((row) => row.split(' '));

const namedKeys =
  'Enter Escape Tab Space Backspace Delete Home End PageUp PageDown ArrowUp ArrowDown ArrowLeft ArrowRight ContextMenu F1 F2 F5 F6 F10 F11'.split(
    ' ',
  );

type Rows = readonly [string, string, string, string];

export interface Keyboard {
  readonly name: string;
  readonly apple: boolean;
  /** What each key writes; `†` is a dead key, a space no key or nothing. */
  readonly plain: Rows;
  readonly shift: Rows;
  /** With AltGr, or with Option on a Mac. */
  readonly third: Rows;
  /** Which key stands for a letter: by what it writes, or by its place as another script has none. */
  readonly letters: 'written' | 'place';
  /** Signs that stand on keys which write another script: code, and whether with Shift. */
  readonly signsByPlace?: Readonly<Record<string, readonly [string, boolean]>>;
}

const NONE: Rows = ['', '', '', ''];
const US_PLAIN: Rows = ['`1234567890-=', 'qwertyuiop[]\\', "asdfghjkl;'", ' zxcvbnm,./'];
const US_SHIFT: Rows = ['~!@#$%^&*()_+', 'QWERTYUIOP{}|', 'ASDFGHJKL:"', ' ZXCVBNM<>?'];
const DE_PLAIN: Rows = ['†1234567890ß†', 'qwertzuiopü+#', 'asdfghjklöä', '<yxcvbnm,.-'];
const DE_SHIFT: Rows = ['°!"§$%&/()=?†', "QWERTZUIOPÜ*'", 'ASDFGHJKLÖÄ', '>YXCVBNM;:_'];

/** As Windows, Linux and macOS write; the digits of a French keyboard and the signs of most need Shift. */
export const keyboards: readonly Keyboard[] = [
  { name: 'US', apple: false, plain: US_PLAIN, shift: US_SHIFT, third: NONE, letters: 'written' },
  {
    name: 'German',
    apple: false,
    plain: DE_PLAIN,
    shift: DE_SHIFT,
    third: ['  ²³   {[]}\\', '@ €        ~', '', '|      µ'],
    letters: 'written',
  },
  {
    name: 'French AZERTY',
    apple: false,
    plain: ['²&é"\'(-è_çà)=', 'azertyuiop†$*', 'qsdfghjklmù', '<wxcvbn,;:!'],
    shift: [' 1234567890°+', 'AZERTYUIOP†£µ', 'QSDFGHJKLM%', '>WXCVBN?./§'],
    third: ['  †#{[|†\\^@]}', '  €        ¤', '', ''],
    letters: 'written',
  },
  {
    name: 'Swiss German',
    apple: false,
    plain: ["§1234567890'†", 'qwertzuiopü†$', 'asdfghjklöä', '<yxcvbnm,.-'],
    shift: ['°+"*ç%&/()=?†', 'QWERTZUIOPè!£', 'ASDFGHJKLéà', '>YXCVBNM;:_'],
    third: [' ¦@#°§¬|¢  ´~', '  €       []', '           {', '\\'],
    letters: 'written',
  },
  {
    name: 'Russian',
    apple: false,
    plain: ['ё1234567890-=', 'йцукенгшщзхъ\\', 'фывапролджэ', '\\ячсмитьбю.'],
    shift: ['Ё!"№;%:?*()_+', 'ЙЦУКЕНГШЩЗХЪ/', 'ФЫВАПРОЛДЖЭ', '|ЯЧСМИТЬБЮ,'],
    third: ['        ₽', '', '', ''],
    letters: 'place',
  },
  {
    name: 'Greek',
    apple: false,
    plain: ['`1234567890-=', ';ςερτυθιοπ[]\\', "ασδφγηξκλ†'", '<ζχψωβνμ,./'],
    shift: ['~!@#$%^&*()_+', ':†ΕΡΤΥΘΙΟΠ{}|', 'ΑΣΔΦΓΗΞΚΛ†"', '>ΖΧΨΩΒΝΜ<>?'],
    third: ['  ²³£§¶ ¤¦°±½', '  €®  ¥  «»', '', '   ©'],
    letters: 'place',
  },
  {
    name: 'Hebrew',
    apple: false,
    plain: [';1234567890-=', "/'קראטוןםפ][\\", 'שדגכעיחלךף,', ' זסבהנמצתץ.'],
    shift: ['~!@#$%^&*)(_+', 'QWERTYUIOP}{|', 'ASDFGHJKL:"', ' ZXCVBNM><?'],
    third: ['    ₪      ־', '', '', ''],
    letters: 'place',
  },
  {
    name: 'Japanese, kana',
    apple: false,
    plain: [
      ' ぬふあうえおやゆよわほへ',
      'たていすかんなにらせ゛゜む',
      'ちとしはきくまのりれけ',
      ' つさそひこみもねるめ',
    ],
    shift: [
      ' ぬふぁぅぇぉゃゅょをほへ',
      'たてぃすかんなにらせ゛「」',
      'ちとしはきくまのりれけ',
      ' っさそひこみも、。・',
    ],
    third: NONE,
    letters: 'place',
    signsByPlace: {
      '-': ['Minus', false],
      '=': ['Minus', true],
      ';': ['Semicolon', false],
      '+': ['Semicolon', true],
      ',': ['Comma', false],
      '.': ['Period', false],
      '/': ['Slash', false],
      '?': ['Slash', true],
    },
  },
  {
    name: 'Japanese, romaji',
    apple: false,
    plain: [' 1234567890-^', 'qwertyuiop@[]', 'asdfghjkl;:', ' zxcvbnm,./'],
    shift: [' !"#$%&\'() =~', 'QWERTYUIOP`{}', 'ASDFGHJKL+*', ' ZXCVBNM<>?'],
    third: NONE,
    letters: 'written',
  },
  {
    name: 'US on a Mac',
    apple: true,
    plain: US_PLAIN,
    shift: US_SHIFT,
    third: ['†¡™£¢∞§¶•ªº–≠', 'œ∑†®†¥††øπ“‘«', 'åß∂ƒ©˙∆˚¬…æ', ' Ω≈ç√∫†µ≤≥÷'],
    letters: 'written',
  },
  {
    name: 'German on a Mac',
    apple: true,
    plain: DE_PLAIN,
    shift: DE_SHIFT,
    third: ["„¡“¶¢[]|{}≠¿'", '«∑€®†Ω†⁄øπ•±‘', 'å‚∂ƒ©ªº∆@œæ', '≤¥≈ç√∫~µ∞…–'],
    letters: 'written',
  },
];

/** One press, as a person would say it (`Shift+KeyN`), and the event that the keyboard sends for it. */
export interface Press {
  readonly said: string;
  readonly event: KeyPress;
}

const MODIFIERS = ['Mod', 'Alt', 'Shift', 'AltGr'] as const;
type Modifier = (typeof MODIFIERS)[number];

const COMBINATIONS: readonly (readonly Modifier[])[] = [
  [],
  ['Shift'],
  ['AltGr'],
  ['Mod'],
  ['Mod', 'Shift'],
  ['Alt'],
  ['Alt', 'Shift'],
  ['Mod', 'Alt'],
];

function say(code: string, ...modifiers: readonly Modifier[]): string {
  return [...MODIFIERS.filter((one) => modifiers.includes(one)), code].join('+');
}

/** Every press of every key with every set of modifiers that one hand can hold. */
export function pressesOf(keyboard: Keyboard): Press[] {
  return COMBINATIONS.flatMap((modifiers) => {
    if (keyboard.apple && modifiers.includes('AltGr')) return [];
    const written = CODES.flatMap((row, index) =>
      row.flatMap((code, place) => {
        const key = writes(keyboard, index, place, modifiers);
        return key === null ? [] : [press(keyboard, code, key, modifiers)];
      }),
    );
    const named = namedKeys.map((code) => press(keyboard, code, code === 'Space' ? ' ' : code, modifiers));
    return [...written, ...named];
  });
}

function writes(keyboard: Keyboard, row: number, place: number, modifiers: readonly Modifier[]): string | null {
  const level = modifiers.includes('Shift') ? keyboard.shift : keyboard.plain;
  const takesThird = modifiers.includes('AltGr') || (keyboard.apple && modifiers.includes('Alt'));
  const third = [...(keyboard.third[row] ?? '')][place] ?? ' ';
  const own = [...(level[row] ?? '')][place] ?? ' ';
  const key = takesThird && third !== ' ' ? third : own;
  return key === ' ' ? null : key === '†' ? 'Dead' : key;
}

function press(keyboard: Keyboard, code: string, key: string, modifiers: readonly Modifier[]): Press {
  const isMod = modifiers.includes('Mod');
  return {
    said: say(code, ...modifiers),
    event: {
      key,
      code,
      ctrlKey: isMod && !keyboard.apple,
      metaKey: isMod && keyboard.apple,
      altKey: modifiers.includes('Alt'),
      shiftKey: modifiers.includes('Shift'),
      getModifierState: () => modifiers.includes('AltGr'),
    },
  };
}

/** The presses that ought to be a shortcut on a keyboard, said; worked out from the keyboard alone. */
export function pressesFor(keyboard: Keyboard, shortcut: string): string[] {
  const plus = shortcut.endsWith('++');
  const parts = plus ? [...shortcut.slice(0, -2).split('+'), '+'] : shortcut === '+' ? ['+'] : shortcut.split('+');
  const key = (parts.pop() ?? '').replace(/^(Key|Digit)(?=.$)/, '');
  const held = parts.map((part) => (part === '$mod' ? 'Mod' : (part as Modifier)));
  if (key.length > 1) return [say(key, ...held)];
  const found = (rows: Rows, wanted: string) =>
    CODES.flatMap((row, index) => row.filter((_, place) => [...(rows[index] ?? '')][place] === wanted));
  if (/[a-z]/i.test(key)) {
    const optionCounts = keyboard.apple && held.includes('Alt');
    const place = `Key${key.toUpperCase()}`;
    if (optionCounts) return [say(place, ...held)];
    if (keyboard.letters === 'written')
      return found(keyboard.plain, key.toLowerCase()).map((code) => say(code, ...held));
    const isLatinWithShift = held.includes('Shift') && found(keyboard.shift, key.toUpperCase()).length > 0;
    const isSign = ['/', ';', "'"].some((sign) => found(keyboard.plain, sign).includes(place));
    return isSign && !isLatinWithShift ? [] : [say(place, ...held)];
  }
  if (/[0-9]/.test(key)) {
    if (held.includes('Shift')) return [say(`Digit${key}`, ...held)];
    const writing = keyboard.apple && held.includes('Alt') ? [] : found(keyboard.shift, key);
    return [...new Set([say(`Digit${key}`, ...held), ...writing.map((code) => say(code, ...held, 'Shift'))])];
  }
  const byPlace = keyboard.signsByPlace?.[key];
  if (byPlace) return [say(byPlace[0], ...held, ...(byPlace[1] ? (['Shift'] as const) : []))];
  return [
    ...found(keyboard.plain, key).map((code) => say(code, ...held)),
    ...found(keyboard.shift, key).map((code) => say(code, ...held, 'Shift')),
    ...(held.length > 0 || keyboard.apple ? [] : withAltGr(keyboard, key)),
  ];
}

/** A key that writes nothing of its own with AltGr writes there what it writes without. */
function withAltGr(keyboard: Keyboard, sign: string): string[] {
  return CODES.flatMap((row, index) =>
    row.filter((_, place) => writes(keyboard, index, place, ['AltGr']) === sign).map((code) => say(code, 'AltGr')),
  );
}
