import type { StageTone } from './stageTone';

export type Scheme = 'light' | 'dark';

/**
 * The colours of ui/tokens.css by name, light and dark, as the sRGB that a file can carry: a picture of a map names its
 * colours, and whoever prints it looks them up here. A test holds them equal to what the browser makes of the tokens.
 */
const palette = {
  paper: ['#faf8f5', '#171512'],
  'paper-raised': ['#fffefe', '#1f1d1a'],
  'paper-sunken': ['#f2f0eb', '#0f0d0b'],
  'paper-hover': ['#efece7', '#2c2925'],
  'paper-pressed': ['#e6e2dc', '#37342f'],
  'paper-inverse': ['#26221e', '#eae8e3'],
  ink: ['#24201a', '#ebe9e5'],
  'ink-muted': ['#554f48', '#b9b5af'],
  'ink-faint': ['#706962', '#97938d'],
  'ink-inverse': ['#f5f3f0', '#1d1a16'],
  hairline: ['#e0ded8', '#33302c'],
  'hairline-strong': ['#c7c4bd', '#4b4742'],
  'control-edge': ['#88827a', '#79746d'],
  accent: ['#2751b8', '#89b1fa'],
  'accent-hover': ['#1940a2', '#a4c5ff'],
  'accent-pressed': ['#11338a', '#bbd2fb'],
  'accent-ink': ['#fafcff', '#0a152c'],
  'accent-soft': ['#e7effe', '#1f2e4d'],
  'accent-line': ['#9ab7f2', '#3d5b9b'],
  focus: ['#2a5cda', '#7daafd'],
  danger: ['#b51e23', '#f69087'],
  'danger-hover': ['#9b0f18', '#fba89f'],
  'danger-ink': ['#fefbfa', '#290b09'],
  'danger-soft': ['#fdebe9', '#43201d'],
  'danger-inverse': ['#f69087', '#b51e23'],
  warning: ['#865403', '#e6b55d'],
  'warning-ink': ['#fdfcf9', '#251804'],
  'warning-soft': ['#faefd8', '#382a15'],
  'warning-inverse': ['#e6b55d', '#865403'],
  success: ['#216b3c', '#72cf8e'],
  'success-ink': ['#fafdfa', '#061b0d'],
  'success-soft': ['#e3f6e7', '#1a3020'],
  'success-inverse': ['#72cf8e', '#216b3c'],
  'phase-awareness': ['#458ebe', '#69b4e6'],
  'phase-interest': ['#877abf', '#ab9fe8'],
  'phase-purchase': ['#b16c97', '#d990bc'],
  'phase-delivery': ['#bc6e5c', '#e5927e'],
  'phase-support': ['#a28134', '#c9a658'],
  'phase-repeat': ['#689555', '#8bba78'],
  'phase-referral': ['#199a92', '#4bc0b8'],
  'phase-custom': ['#8a857e', '#afaaa3'],
  'phase-awareness-tint': ['#e5f2fd', '#1c2933'],
  'phase-interest-tint': ['#f0eefd', '#282534'],
  'phase-purchase-tint': ['#fbebf4', '#31232b'],
  'phase-delivery-tint': ['#fdece7', '#33231f'],
  'phase-support-tint': ['#f6efe1', '#2d2719'],
  'phase-repeat-tint': ['#eaf4e6', '#222b1e'],
  'phase-referral-tint': ['#e2f5f3', '#182c2a'],
  'phase-custom-tint': ['#f2f0ed', '#292724'],
  'phase-own-1': ['#6884c5', '#8ba9ee'],
  'phase-own-2': ['#9f72af', '#c696d7'],
  'phase-own-3': ['#bb6b7a', '#e48e9d'],
  'phase-own-4': ['#b37642', '#dc9b64'],
  'phase-own-5': ['#888c3c', '#adb160'],
  'phase-own-6': ['#419974', '#67c098'],
  'phase-own-7': ['#1d96ac', '#4dbcd3'],
  'phase-own-1-tint': ['#eaf0fe', '#222835'],
  'phase-own-2-tint': ['#f6ecf9', '#2d2430'],
  'phase-own-3-tint': ['#fdebed', '#332225'],
  'phase-own-4-tint': ['#fbede3', '#31251b'],
  'phase-own-5-tint': ['#f0f2e3', '#28291a'],
  'phase-own-6-tint': ['#e5f5ec', '#1c2c24'],
  'phase-own-7-tint': ['#e2f4f8', '#182b30'],
  'presence-0': ['#e7f3f2', '#1c2525'],
  'presence-1': ['#addddd', '#1f4747'],
  'presence-2': ['#62baba', '#207070'],
  'presence-3': ['#0e8082', '#3aaca9'],
  'presence-4': ['#02494c', '#7be6df'],
  'presence-ink-0': ['#3b4b4b', '#b0c2c2'],
  'presence-ink-1': ['#0e2626', '#ebf4f4'],
  'presence-ink-2': ['#031a1a', '#f6fbfb'],
  'presence-ink-3': ['#fbfefe', '#001313'],
  'presence-ink-4': ['#ecf8f7', '#001b1b'],
  'gap-0': ['#f8eee7', '#28211e'],
  'gap-1': ['#f5cdad', '#593523'],
  'gap-2': ['#ee9861', '#944d2d'],
  'gap-3': ['#c6481c', '#e2763f'],
  'gap-4': ['#7f2213', '#f7c294'],
  'gap-ink-0': ['#574a43', '#c9bab3'],
  'gap-ink-1': ['#3a1e11', '#f9f2ee'],
  'gap-ink-2': ['#250f07', '#fffbf9'],
  'gap-ink-3': ['#fffdfc', '#1d0803'],
  'gap-ink-4': ['#fdf3ef', '#2d1107'],
  'demand-0': ['#f1eff6', '#242228'],
  'demand-1': ['#d9cdf1', '#45385b'],
  'demand-2': ['#b69ee3', '#6c5594'],
  'demand-3': ['#805db8', '#a686d6'],
  'demand-4': ['#4d2f77', '#d8c2f6'],
  'demand-ink-0': ['#4f4b57', '#bfbbc9'],
  'demand-ink-1': ['#281e39', '#f4f2f9'],
  'demand-ink-2': ['#1a1029', '#fcfbff'],
  'demand-ink-3': ['#fefdff', '#120b1e'],
  'demand-ink-4': ['#f6f3fc', '#1e142e'],
  'emotion-very-negative': ['#952b13', '#d25033'],
  'emotion-negative': ['#d4733c', '#ea975c'],
  'emotion-neutral': ['#dbd9d5', '#524f4b'],
  'emotion-positive': ['#76c0ea', '#a0d9f5'],
  'emotion-very-positive': ['#2373bb', '#479ee1'],
  'emotion-very-negative-ink': ['#fefbfa', '#100605'],
  'emotion-negative-ink': ['#1c0d06', '#1c0e05'],
  'emotion-neutral-ink': ['#322d27', '#f3f2ee'],
  'emotion-positive-ink': ['#031826', '#011925'],
  'emotion-very-positive-ink': ['#fcfeff', '#030e19'],
  'channel-1': ['#355d91', '#97bae7'],
  'channel-2': ['#864748', '#e4a5a4'],
  'channel-3': ['#2c6a52', '#89c7ab'],
  'channel-4': ['#674f83', '#c2acde'],
  'channel-5': ['#7d512a', '#dcad87'],
  'channel-6': ['#176773', '#7cc5d2'],
  'channel-7': ['#7e4867', '#dba5c2'],
  'channel-8': ['#52642f', '#acc08c'],
  'channel-9': ['#525590', '#adb3e7'],
  'channel-10': ['#844a36', '#e2a893'],
  'channel-11': ['#176a66', '#7cc7c2'],
  'channel-12': ['#605b55', '#bcb6af'],
  'channel-ink': ['#fdfcf9', '#191510'],
  page: ['#ffffff', '#ffffff'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

/** The name of a colour, as in `ui/tokens.css` without its dashes. */
export type ColourName = keyof typeof palette;

export const colourNames = Object.keys(palette) as readonly ColourName[];

/** What a colour is in a scheme: `#rrggbb`. */
export function colourOf(name: ColourName, scheme: Scheme): string {
  return palette[name][scheme === 'light' ? 0 : 1];
}

/** The colour of a stage as a line, or as the ground under what stands there. */
export function phaseColour(tone: StageTone, use: 'line' | 'tint' = 'line'): ColourName {
  const suffix = use === 'tint' ? '-tint' : '';
  const name = `phase-${tone}${suffix}`;
  return isColour(name) ? name : `phase-custom${suffix}`;
}

function isColour(name: string): name is ColourName {
  return Object.hasOwn(palette, name);
}
