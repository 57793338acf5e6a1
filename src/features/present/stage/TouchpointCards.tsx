import { actorLabels, emotionLabels } from '../../../domain/labels';
import { cx } from '../../../ui/cx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { Spoken } from '../parts/Spoken';
import { ActorSign, Face, TruthSign } from '../parts/signs';
import { variables } from '../parts/variables';
import { CARD, type CardLook, type FittedCard } from './fitCards';
import type { Moment } from './moments';
import styles from './TouchpointCards.module.css';

/** What happens at a stage, as cards in the order of the map. */
export function TouchpointCards({ cards, look }: { cards: readonly FittedCard<Moment>[]; look: CardLook }) {
  return (
    <div className={styles.room}>
      <VisuallyHidden elementType="h2">Touchpoints</VisuallyHidden>
      <ul
        className={styles.cards}
        style={variables({ columns: look.columns, size: look.type.size, leading: look.type.lineHeight, gap: CARD.gap })}
      >
        {cards.map((card) => (
          <Card key={card.item.touchpoint.id} card={card} />
        ))}
      </ul>
    </div>
  );
}

function Card({ card: { item, title, words } }: { card: FittedCard<Moment> }) {
  const { actor, emotion, momentOfTruth } = item.touchpoint;
  const isAll = words.text === item.spoken || item.spoken === '';
  return (
    <li className={cx(styles.card, styles[actor], momentOfTruth && styles.truth)}>
      <Face emotion={emotion} className={styles.face} />
      <div className={styles.body}>
        <h3 dir="auto" className={styles.title}>
          {title.text}
        </h3>
        <p className={styles.signs}>
          {momentOfTruth && <TruthSign />}
          <ActorSign actor={actor} />
          {actor !== 'peer' && <Spoken>{actorLabels[actor]}</Spoken>}
          <span aria-hidden={!isAll} className={styles.words}>
            {words.text}
          </span>
          {!isAll && <Spoken>{item.spoken}</Spoken>}
          <Spoken>
            {emotion === null ? ', how it feels is not said yet' : `, feels ${emotionLabels[emotion].toLowerCase()}`}
          </Spoken>
        </p>
      </div>
    </li>
  );
}
