import { Button } from 'react-aria-components';
import type { Template } from '../../domain/catalogue/templates';
import { percent } from '../../domain/figures';
import { SceneView } from '../../parts/SceneView';
import { Badge } from '../../ui/Badge';
import { Dialog } from '../../ui/Dialog';
import styles from './NewJourney.module.css';
import { type TemplatePreview, templatePreviews } from './previews';

interface NewJourneyProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onChoose: (template: Template) => void;
}

/** Asks one thing, what to start from, and shows what each gives. */
export function NewJourney({ isOpen, onOpenChange, onChoose }: NewJourneyProps) {
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title="New journey"
      description="Choose what to start from. Everything in it can be changed afterwards."
      size="large"
    >
      {(close) => (
        <ul className={styles.templates}>
          {templatePreviews().map((preview) => (
            <li key={preview.template.id}>
              <TemplateCard
                preview={preview}
                onChoose={() => {
                  close();
                  onChoose(preview.template);
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function TemplateCard({ preview, onChoose }: { preview: TemplatePreview; onChoose: () => void }) {
  const { template, summary, contents } = preview;
  return (
    <Button className={styles.template ?? ''} onPress={onChoose}>
      <span className={styles.picture}>
        <SceneView scene={summary.picture} isFitted />
      </span>
      <span className={styles.words}>
        <span className={styles.name}>
          {template.name}
          {summary.illustration && <Badge>Illustration</Badge>}
        </span>
        <span className={styles.description}>{template.description}</span>
        <span className={styles.contents}>
          {contents.map((item) => (
            <span key={item}>{item}</span>
          ))}
          {summary.coverage !== null && <span>{percent(summary.coverage)} covered</span>}
        </span>
      </span>
    </Button>
  );
}
