import type { JourneyDocument } from '../../../domain/document';
import type { Stage } from '../../../domain/model/stage';
import { EDGE, type Frame, isNarrow } from '../frame/frame';
import { largestFit } from '../frame/type';
import { type ChannelPage, type ChannelRow, channelPages, channelRows, type Density, densities } from './channelPages';
import { type FittedCards, fitCards, mayFitOnOne } from './fitCards';
import { type Moment, momentsOf } from './moments';
import { stackedPages } from './stackedPages';
import type { StagePage } from './stagePage';
import { fitStatements } from './statements';

/** Sizes in units: the panel at the left, and what lies between and inside the parts. */
export const SLIDE = { panel: 520, gutter: 36, top: 44, lane: 24 } as const;

/** Inside the panel, in units: `rest` is the height of all but name and statements; `part` of the line that says which it is. */
const PANEL = { padding: 36, rest: 356, part: 40, coverage: 212 } as const;

const LONGEST = [
  { size: 76, lineHeight: 88, weight: 620, maxLines: 1 },
  { size: 64, lineHeight: 72, weight: 620, maxLines: 1 },
  { size: 52, lineHeight: 60, weight: 620, maxLines: 2 },
  { size: 40, lineHeight: 48, weight: 620, maxLines: 2 },
] as const;
const NAMES = [
  ...LONGEST,
  { size: 32, lineHeight: 38, weight: 620, maxLines: 4 },
  { size: 24, lineHeight: 30, weight: 620, maxLines: 18 },
] as const;

/** A stage from near, on as many slides as it takes: what is left of the one part goes on beside what is left of the others. */
export function stagePages(document: JourneyDocument, stage: Stage, name: string, frame: Frame): readonly StagePage[] {
  const rows = channelRows(document, stage.id);
  const moments = momentsOf(document, stage.id);
  if (isNarrow(frame)) return stackedPages({ stage, name, moments, rows, frame });
  const isBare = rows.length === 0 && moments.length === 0;

  const height = frame.height - SLIDE.top - EDGE.line;
  const whole = frame.width - 2 * EDGE.side;
  const width = whole - SLIDE.panel - SLIDE.gutter;
  const setOnOne = (density: Density, room: number): Side | null => {
    const channels = channelPages(rows, width, density, () => room);
    if (channels.length > 1) return null;
    const below = channels[0] ? channels[0].height + SLIDE.lane : 0;
    if (!mayFitOnOne(moments.length, height - below)) return null;
    const cards = fitCards(moments, width, height - below);
    return cards.pages.length > 1 ? null : { channels, cards };
  };
  // All on one slide, if the channels leave enough of it to the cards; else each part goes on by itself.
  const most = moments.length === 0 ? height : height * LARGEST_LIST;
  const wholes = densities.map((density) => setOnOne(density, most)).filter((side) => side !== null);
  const { channels, cards } =
    wholes.find(({ cards: { look } }) => look.columns < 3) ?? wholes[0] ?? setOn(rows, moments, width, height);

  const inner = (isBare ? whole : SLIDE.panel) - 2 * PANEL.padding;
  const fullName = largestFit(name, inner, NAMES);
  const shortName = largestFit(name, inner, LONGEST);
  const setStatements = (part: number) => {
    const room = height - PANEL.rest + PANEL.coverage - part;
    const heightOfName = ({ fitted, type }: typeof fullName) => fitted.lines.length * type.lineHeight;
    return fitStatements(stage, inner, [
      room - PANEL.coverage - heightOfName(fullName),
      room - heightOfName(shortName),
    ]);
  };
  const alone = setStatements(0);
  const isLong = cards.pages.length > 1 || channels.length > 1 || alone.pages.length > 1;
  const statements = isLong ? setStatements(PANEL.part) : alone;
  const count = Math.max(1, cards.pages.length, channels.length, statements.pages.length);
  return Array.from({ length: count }, (_, i) => ({
    stage,
    name: i === 0 ? fullName : shortName,
    statements: statements.pages[i] ?? [],
    statementType: statements.type,
    look: cards.look,
    cards: cards.pages[i] ?? [],
    channels: channels[i] ?? null,
    isBare,
    isStacked: false,
  }));
}

/** What stands beside the panel. */
interface Side {
  readonly channels: readonly ChannelPage[];
  readonly cards: FittedCards<Moment>;
}

/** How much of the one slide channels may take from the cards. */
const LARGEST_LIST = 0.6;

/** Units for the channels where something goes on on a further slide: heading and four lines. */
const CHANNELS = 44 + 4 * 50;

/** On several slides: the channels under the cards, and where there are no more cards, on the whole slide. */
function setOn(rows: readonly ChannelRow[], moments: readonly Moment[], width: number, height: number): Side {
  // A single name of many lines may be higher than the room for all.
  const list = Math.max(0, ...channelPages(rows, width, densities[0], () => CHANNELS).map((page) => page.height));
  const cards = fitCards(moments, width, list === 0 ? height : height - list - SLIDE.lane);
  const heightOn = (page: number) => (page < cards.pages.length ? CHANNELS : height);
  return { channels: channelPages(rows, width, densities[0], heightOn), cards };
}
