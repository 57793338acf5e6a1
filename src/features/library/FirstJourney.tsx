import type { Template } from '../../domain/catalogue/templates';
import { blankLifecycle } from '../../domain/catalogue/templates/blankLifecycle';
import { isolated } from '../../domain/words';
import { SceneView } from '../../parts/SceneView';
import { Button } from '../../ui/Button';
import styles from './FirstJourney.module.css';
import { samplePreview } from './previews';
import { TrashLink } from './TrashLink';

/** The library without a journey: does the first step with the person, and shows what it leads to. */
export function FirstJourney({ onChoose }: { onChoose: (template: Template) => void }) {
  const sample = samplePreview();
  return (
    <section className={styles.first} aria-labelledby="first-journey">
      <div className={styles.words}>
        <h1 id="first-journey" className={styles.title}>
          Map how your customers travel, and see where you are not with them
        </h1>
        <p className={styles.sentence}>
          Start with a complete example to look around in, or with seven empty stages of your own; either way, what you
          draw stays in this browser.
        </p>
        <div className={styles.ways}>
          {sample && (
            <Button variant="primary" onPress={() => onChoose(sample.template)}>
              Open the example
            </Button>
          )}
          <Button variant={sample ? 'secondary' : 'primary'} onPress={() => onChoose(blankLifecycle)}>
            Start with a blank lifecycle
          </Button>
          <TrashLink onlyFull />
        </div>
      </div>
      {sample && (
        <figure className={styles.result}>
          <div className={styles.picture}>
            <SceneView scene={sample.summary.picture} isFitted />
          </div>
          <figcaption className={styles.caption}>
            ‘{isolated(sample.summary.title)}’: {sample.contents.join(', ')}
          </figcaption>
        </figure>
      )}
    </section>
  );
}
