import type { Stage } from '../../../domain/model/stage';
import { edgeOf, type Frame } from '../frame/frame';
import { shortest } from '../frame/paged';
import { largestFit } from '../frame/type';
import { type ChannelPage, type ChannelRow, channelPages, type Density, densities } from './channelPages';
import { type CardLook, stackCards, stackedLooks } from './fitCards';
import type { Moment } from './moments';
import type { StagePage } from './stagePage';
import { fitStatements, heightOfStatements } from './statements';

/** Units: what lies between the parts; the panel's padding, its line above the name, the space below that, the coverage. */
const STACK = { lane: 24, padding: 28, around: 36 + 24, number: 40, belowName: 16, coverage: 136 } as const;
/** Units of a heading and two rows: a list of which less would stand on a slide begins on the next. */
const BEGINNING = 44 + 2 * 58;
/** From so many cards on none is made large to save a slide. */
const MANY = 40;

const SHORT_NAMES = [
  { size: 40, lineHeight: 48, weight: 620, maxLines: 1 },
  { size: 32, lineHeight: 38, weight: 620, maxLines: 1 },
  { size: 24, lineHeight: 30, weight: 620, maxLines: 2 },
] as const;
const NAMES = [
  { size: 60, lineHeight: 68, weight: 620, maxLines: 1 },
  { size: 48, lineHeight: 56, weight: 620, maxLines: 2 },
  { size: 36, lineHeight: 44, weight: 620, maxLines: 3 },
  { size: 24, lineHeight: 30, weight: 620, maxLines: 8 },
] as const;

interface StackedStage {
  readonly stage: Stage;
  readonly name: string;
  readonly moments: readonly Moment[];
  readonly rows: readonly ChannelRow[];
  readonly frame: Frame;
}

/**
 * A stage on a narrow screen: its head, then what was said, then cards, then channels, each below the other, and going
 * on on the next slide wherever the screen ends. Cards are as large as costs no further slide.
 */
export function stackedPages({ stage, name, moments, rows, frame }: StackedStage): readonly StagePage[] {
  const edge = edgeOf(frame);
  const width = frame.width - 2 * edge.side;
  const inner = width - 2 * STACK.padding;
  const fullName = largestFit(name, inner, NAMES);
  const shortName = largestFit(name, inner, SHORT_NAMES);
  /** Units below the head of a slide. */
  const room = (page: number) => {
    const { fitted, type } = page === 0 ? fullName : shortName;
    const head = STACK.around + STACK.number + fitted.lines.length * type.lineHeight;
    const more = page === 0 ? STACK.belowName + STACK.coverage : 0;
    return frame.height - edge.top - edge.line - head - more;
  };
  const statements = fitStatements(stage, inner, [room(0) - STACK.belowName, room(1) - STACK.belowName]);
  const last = Math.max(0, statements.pages.length - 1);
  const said = heightOfStatements(statements, last);

  const set = (look: CardLook) => {
    const belowStatements = (page: number) => room(last + page) - STACK.lane - (page === 0 ? said : 0);
    const cards = stackCards(moments, width, look, belowStatements);
    const lastOfCards = Math.max(0, cards.pages.length - 1);
    const taken = moments.length === 0 ? 0 : cards.lastHeight + STACK.lane;
    const belowCards = (page: number) => belowStatements(lastOfCards + page) - (page === 0 ? taken : 0);
    return densities.map((density): readonly StagePage[] => {
      const channels = listChannels(rows, width, density, belowCards);
      const count = Math.max(
        1,
        statements.pages.length,
        last + cards.pages.length,
        last + lastOfCards + channels.length,
      );
      return Array.from({ length: count }, (_, i) => ({
        stage,
        name: i === 0 ? fullName : shortName,
        statements: statements.pages[i] ?? [],
        statementType: statements.type,
        look: cards.look,
        cards: cards.pages[i - last] ?? [],
        channels: channels[i - last - lastOfCards] ?? null,
        isBare: false,
        isStacked: true,
      }));
    });
  };
  return shortest((moments.length > MANY ? stackedLooks.slice(-1) : stackedLooks).flatMap(set));
}

/** Channels from the slide of the last card on, or from the next one where they would only begin on that. */
function listChannels(
  rows: readonly ChannelRow[],
  width: number,
  density: Density,
  heightOn: (page: number) => number,
): readonly (ChannelPage | null)[] {
  if (rows.length === 0) return [];
  const next = [null, ...channelPages(rows, width, density, (page) => heightOn(page + 1), 1)];
  if (heightOn(0) < BEGINNING) return next;
  return shortest([next, channelPages(rows, width, density, heightOn, 1)]);
}
