import { presenceLevelLabels } from '../../../domain/labels';
import { useJourney } from '../../../state/context';
import { LevelDots } from '../../../ui/LevelDots';
import { FIRST_LEVEL } from '../attaching';
import { StageSelect } from '../inspector/fields/StageSelect';
import styles from './AttachTarget.module.css';

/** Where channels go, and how far the organisation is there at first. Choosing a stage here selects it on the map. */
export function AttachTarget({ stageId }: { stageId: string | null }) {
  const { session } = useJourney();
  return (
    <div className={styles.target}>
      <div className={styles.line}>
        <span aria-hidden className={styles.word}>
          Attach at
        </span>
        <div className={styles.stage}>
          <StageSelect
            label="Attach at stage"
            value={stageId}
            placeholder="Ask each time"
            onChange={(id) => session.setState({ selection: [{ table: 'stages', id }] })}
          />
        </div>
      </div>
      <p className={styles.hint}>
        Starts as <LevelDots level={FIRST_LEVEL} /> {presenceLevelLabels[FIRST_LEVEL].toLowerCase()}; set the level on
        its chip. Or drag a channel onto a stage.
      </p>
    </div>
  );
}
