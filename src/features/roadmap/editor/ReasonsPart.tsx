import { recommendationIds } from '../../../domain/catalogue/recommendationIds';
import { recommendationOf, recommendations } from '../../../domain/catalogue/recommendations';
import type { Initiative } from '../../../domain/model/initiative';
import { Select } from '../../../ui/Select';
import styles from './Editor.module.css';
import { Part } from './Part';
import { useInitiativeEdit } from './useInitiativeEdit';

const NONE = 'none';

/** Which of the ten recommendations it follows, and why that pays. */
export function ReasonsPart({ initiative }: { initiative: Initiative }) {
  const edit = useInitiativeEdit(initiative.id);
  const { recommendationId } = initiative;
  return (
    <Part title="Follows the recommendation">
      <Select
        label="Recommendation"
        hideLabel
        size="small"
        items={[
          { id: NONE, label: 'None of the ten' },
          ...recommendations.map(({ id, number, name, sentence }) => ({
            id,
            label: `${number}. ${name}`,
            description: sentence,
          })),
        ]}
        value={recommendationId ?? NONE}
        onChange={(chosen) => edit({ recommendationId: recommendationIds.find((id) => id === chosen) ?? null })}
      />
      {recommendationId && <p className={styles.aside}>{recommendationOf(recommendationId).why}</p>}
    </Part>
  );
}
