import type { useStoreApi } from 'reactflow';
import type { JourneyDocument } from '../../../../domain/document';
import { bottom, type Rect, right } from '../../../../domain/layout/geometry';
import type { LinksShown } from '../../../../domain/layout/linkRanks';
import type { MapLayout } from '../../../../domain/layout/mapLayout';
import type { ColourName } from '../../../../domain/palette';
import { farScene } from '../../../../domain/scene/farScene';
import { followView } from '../followView';
import type { Sight } from '../windowed';
import { paintShapes } from './paintShapes';

interface Shown {
  readonly document: JourneyDocument;
  readonly layout: MapLayout;
  /** Keys of what is selected. */
  readonly selected: ReadonlySet<string>;
  /** Keys of cards that are in hand, and not on the picture. */
  readonly without: ReadonlySet<string>;
  readonly linksShown: LinksShown;
  /** Keys of cards that the filter leaves out. */
  readonly pale: ReadonlySet<string>;
  /** Keys of those of them that are not drawn. */
  readonly hidden: ReadonlySet<string>;
}

interface Layers {
  readonly links: HTMLCanvasElement;
  readonly cards: HTMLCanvasElement;
}

/** How much is painted beyond each edge of the window, as a share of it: a pan paints nothing for that long. */
const MARGIN = 0.25;
/** Around the map: lines are not cut at its edges. */
const EDGE = 20;
/** While a zoom goes on the picture is stretched by up to so much; when it rests it is painted at its size. */
const STRETCH = 2.2;

/** Keeps the two layers of the far picture painted: at once when something else is to be shown, and as the map moves. */
export function createPainter(flow: ReturnType<typeof useStoreApi>, layers: Layers) {
  const colours = createColours(layers.cards);
  let shown: Shown | null = null;
  let painted: { readonly region: Rect; readonly zoom: number } = {
    region: { x: 0, y: 0, width: 0, height: 0 },
    zoom: 1,
  };
  let frame = 0;

  const paint = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (!shown) return;
    const { document, layout, ...rest } = shown;
    const zoom = flow.getState().transform[2];
    const region = common(boundsOf(layout), grown(sightOf(flow.getState()), MARGIN));
    painted = { region, zoom };
    const scene = farScene(document, layout, { region, growth: 1 / zoom, ...rest });
    const colour = colours.all();
    for (const layer of ['links', 'cards'] as const) {
      const paper = prepared(layers[layer], region, zoom * devicePixelRatio);
      if (paper) paintShapes(paper, scene[layer], colour);
    }
  };
  const later = () => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  const look = (isZooming: boolean) => {
    if (!shown) return;
    const stretch = flow.getState().transform[2] / painted.zoom;
    const isSharp = stretch === 1 || (isZooming && stretch < STRETCH && stretch > 1 / STRETCH);
    const sight = common(boundsOf(shown.layout), sightOf(flow.getState()));
    if (!isSharp || !covers(painted.region, sight)) later();
  };
  const unfollow = followView(flow, look);
  const unwatch = colours.watch(later);
  return {
    show: (next: Shown) => {
      shown = next;
      paint();
    },
    end: () => {
      cancelAnimationFrame(frame);
      unfollow();
      unwatch();
    },
  };
}

/** The layer as large as the region is at a scale, empty, with px of the map as its own. */
function prepared(canvas: HTMLCanvasElement, region: Rect, scale: number): CanvasRenderingContext2D | null {
  canvas.width = Math.max(1, Math.round(region.width * scale));
  canvas.height = Math.max(1, Math.round(region.height * scale));
  Object.assign(canvas.style, {
    left: `${region.x}px`,
    top: `${region.y}px`,
    width: `${region.width}px`,
    height: `${region.height}px`,
  });
  const paper = canvas.getContext('2d');
  paper?.setTransform(scale, 0, 0, scale, -region.x * scale, -region.y * scale);
  return paper;
}

/** Looks the tokens up as they are now, and tells when they may be others. */
function createColours(canvas: HTMLCanvasElement) {
  const known = new Map<ColourName, string>();
  return {
    all: () => {
      known.clear();
      return (name: ColourName): string => {
        const found = known.get(name);
        if (found) return found;
        // A token may be one colour in light and another in dark: only as a property it says which it is.
        canvas.style.color = `var(--${name})`;
        const { color } = getComputedStyle(canvas);
        known.set(name, color);
        return color;
      };
    },
    watch: (tell: () => void) => {
      const system = matchMedia('(prefers-color-scheme: dark)');
      const chosen = new MutationObserver(tell);
      system.addEventListener('change', tell);
      chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
      return () => {
        system.removeEventListener('change', tell);
        chosen.disconnect();
      };
    },
  };
}

function boundsOf({ width, height }: MapLayout): Rect {
  return { x: -EDGE, y: -EDGE, width: width + 2 * EDGE, height: height + 2 * EDGE };
}

/** The part of the map that is in the window. */
function sightOf({ transform: [x, y, zoom], width, height }: Sight): Rect {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
}

function grown({ x, y, width, height }: Rect, share: number): Rect {
  const [more, higher] = [width * share, height * share];
  return { x: x - more, y: y - higher, width: width + 2 * more, height: height + 2 * higher };
}

function common(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(0, Math.min(right(a), right(b)) - x),
    height: Math.max(0, Math.min(bottom(a), bottom(b)) - y),
  };
}

function covers(outer: Rect, inner: Rect): boolean {
  return outer.x <= inner.x && outer.y <= inner.y && right(outer) >= right(inner) && bottom(outer) >= bottom(inner);
}
