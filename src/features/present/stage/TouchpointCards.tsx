import { actorLabels, emotionLabels } from '../../../domain/labels';
import { touchpointsByStage } from '../../../domain/layout/lanes/groups';
import type { Touchpoint } from '../../../domain/model/touchpoint';
import { useDocument } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { type FittedText, fitName, fitOneLine, SMALL } from '../frame/type';
import { Fitted } from '../parts/Fitted';
import { Spoken } from '../parts/Spoken';
import { ActorSign, Face, TruthSign } from '../parts/signs';
import { variables } from '../parts/variables';
import { nameOr } from '../slides';
import { CARD, type FittedCard, fitCards } from './fitCards';
import { byImportance } from './importance';
import styles from './TouchpointCards.module.css';

const none: readonly Touchpoint[] = [];

/** What happens at a stage, as cards in the order of the map. `width` and `height` of the room in units. */
export function TouchpointCards({ stageId, width, height }: { stageId: string; width: number; height: number }) {
  const rows = useDocument((document) => touchpointsByStage(document.touchpoints).get(stageId)) ?? none;
  if (rows.length === 0) return <p className={styles.empty}>No touchpoints yet: nobody has said what happens here.</p>;
  const items = rows.map((row) => ({ ...row, title: nameOr(row.title, 'Untitled touchpoint') }));
  const { look, cards, rest } = fitCards(items, width, height, byImportance);
  const inner = (width - CARD.gap * (look.columns - 1)) / look.columns - 2 * CARD.padding - CARD.face - CARD.faceGap;
  return (
    <div className={styles.room}>
      <VisuallyHidden elementType="h2">Touchpoints</VisuallyHidden>
      <ul
        className={styles.cards}
        style={variables({ columns: look.columns, size: look.type.size, leading: look.type.lineHeight, gap: CARD.gap })}
      >
        {cards.map((card) => (
          <Card key={card.item.id} card={card} width={inner} />
        ))}
      </ul>
      {rest > 0 && <p className={styles.rest}>+{rest} more</p>}
    </div>
  );
}

/** Room for a sign and the gap after it, in units. */
const SIGN = 36;

function Card({ card: { item, title }, width }: { card: FittedCard<Touchpoint>; width: number }) {
  const channel = useDocument((document) => (item.channelId ? document.channels.get(item.channelId)?.name : undefined));
  const { actor, emotion, momentOfTruth } = item;
  const marks = [momentOfTruth ? 'Moment of truth' : '', actor === 'peer' ? actorLabels.peer : ''];
  const room = width - SIGN - (momentOfTruth ? SIGN : 0);
  return (
    <li className={cx(styles.card, styles[actor], momentOfTruth && styles.truth)}>
      <Face emotion={emotion} className={styles.face} />
      <div className={styles.body}>
        <h3 className={styles.title}>
          <Fitted fitted={title} />
        </h3>
        <p className={styles.signs}>
          {momentOfTruth && <TruthSign />}
          <ActorSign actor={actor} />
          {actor !== 'peer' && <Spoken>{actorLabels[actor]}</Spoken>}
          <span className={styles.words}>
            <Fitted fitted={fitWords(marks, channel ?? '', actorLabels[actor], room)} />
          </span>
          <Spoken>, feels {emotionLabels[emotion].toLowerCase()}</Spoken>
        </p>
      </div>
    </li>
  );
}

/** The marks and the channel in one line; the channel, which the list below names as well, goes before a mark does. */
function fitWords(marks: readonly string[], channel: string, standIn: string, width: number): FittedText {
  const joined = (words: readonly string[]) => words.filter((word) => word !== '').join(' · ');
  const text = joined([...marks, channel]);
  const all = fitName(text === '' ? standIn : text, width, SMALL);
  const isWhole = !all.lines[0]?.endsWith('…');
  return isWhole || joined(marks) === '' ? all : { ...fitOneLine(joined(marks), width, SMALL), text, isCut: true };
}
