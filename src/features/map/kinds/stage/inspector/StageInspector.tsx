import { Columns3 } from 'lucide-react';
import { lifecyclePhases } from '../../../../../domain/catalogue/phases';
import { editStage } from '../../../../../domain/commands/stages';
import { phaseLabels } from '../../../../../domain/labels';
import { MAX_TEXT } from '../../../../../domain/model/fields';
import { ASSUMED_IMPORTANCE, phases, type Stage } from '../../../../../domain/model/stage';
import { type StageTone, stageTones } from '../../../../../domain/stageTone';
import { useEdits } from '../../../../../parts/useEdits';
import { useDocument, useDocumentShallow } from '../../../../../state/context';
import { Button } from '../../../../../ui/Button';
import { Select } from '../../../../../ui/Select';
import { PhaseDot } from '../../../inspector/fields/PhaseDot';
import { Properties, Property } from '../../../inspector/fields/Property';
import { RatingScale } from '../../../inspector/fields/RatingScale';
import { RowText, textOf } from '../../../inspector/fields/RowText';
import { Statement } from '../../../inspector/fields/Statement';
import type { Panel } from '../../../inspector/rowPanels';
import { StageChannels } from './StageChannels';
import { StageCoverage } from './StageCoverage';
import suggested from './Suggested.module.css';

export const stagePanel: Panel = {
  name: 'Stage',
  icon: <Columns3 aria-hidden />,
  Details: StageInspector,
  fields: ['Stage name', 'Customer’s goal', 'Promise', 'Phase', 'Importance', 'Attach'],
};

/** Everything about one column of the map. */
function StageInspector({ id }: { id: string }) {
  const stage = useDocumentShallow((document) => factsOf(document.stages.get(id)));
  const ownTone = useDocument((document) => ownToneOf(document.stages, id));
  const { edit } = useEdits();
  if (!stage) return null;
  const phase = lifecyclePhases.find((one) => one.id === stage.phase);
  const text = textOf('stages', id, (changes, session) => edit(editStage, { id, ...changes }, session));
  return (
    <>
      <RowText {...text} field="name" label="Stage name" look="title" maxLength={500} />
      <Statement name="The customer wants to">
        <RowText
          {...text}
          field="goal"
          label="Customer’s goal"
          multiline
          maxLength={MAX_TEXT}
          placeholder={phase ? `${phase.goal}?` : 'What do customers want to get done here?'}
          {...(stage.goalSuggested ? { className: suggested.text } : {})}
        />
        {stage.goalSuggested && (
          <span className={suggested.line}>
            Suggested, not said yet
            <Button size="small" variant="quiet" onPress={() => edit(editStage, { id, goalSuggested: false })}>
              That is so
            </Button>
          </span>
        )}
      </Statement>
      <Statement name="You promise">
        <RowText
          {...text}
          field="promise"
          label="Promise"
          multiline
          maxLength={MAX_TEXT}
          placeholder={phase?.promisePrompt ?? 'What may customers count on here?'}
        />
      </Statement>
      <Properties>
        <Property name="Phase">
          <Select
            label="Phase"
            hideLabel
            size="small"
            items={phases.map((one) => ({
              id: one,
              label: phaseLabels[one],
              icon: <PhaseDot tone={one === 'custom' ? ownTone : one} />,
            }))}
            value={stage.phase}
            onChange={(next) => edit(editStage, { id, phase: next })}
          />
        </Property>
        <Property name="Importance">
          <RatingScale
            label="Importance"
            value={stage.importance}
            assumed={ASSUMED_IMPORTANCE}
            onChange={(importance) => edit(editStage, { id, importance })}
          />
        </Property>
      </Properties>
      <StageCoverage id={id} />
      <StageChannels id={id} />
    </>
  );
}

/** The colour that the stage has, or would have, outside the seven phases. */
function ownToneOf(stages: ReadonlyMap<string, Stage>, id: string): StageTone {
  const stage = stages.get(id);
  const asOwn: ReadonlyMap<string, Stage> = stage ? new Map([...stages, [id, { ...stage, phase: 'custom' }]]) : stages;
  return stageTones(asOwn).get(id) ?? 'custom';
}

/** Without the texts: a keystroke leaves these fields alone. */
function factsOf(stage: Stage | undefined) {
  return stage ? { phase: stage.phase, importance: stage.importance, goalSuggested: stage.goalSuggested } : null;
}
