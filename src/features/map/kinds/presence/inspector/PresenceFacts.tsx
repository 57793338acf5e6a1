import { setPresence } from '../../../../../domain/commands/presences';
import { presenceStatusLabels, purposeLabels } from '../../../../../domain/labels';
import { MAX_TEXT } from '../../../../../domain/model/fields';
import { type Presence, presencePurposes, presenceStatuses } from '../../../../../domain/model/presence';
import type { z } from '../../../../../domain/zod';
import type { TypingSession } from '../../../../../parts/typingSession';
import { useEdits } from '../../../../../parts/useEdits';
import { useDocumentShallow } from '../../../../../state/context';
import { SegmentedControl } from '../../../../../ui/SegmentedControl';
import { Select } from '../../../../../ui/Select';
import { Switch } from '../../../../../ui/Switch';
import { Properties, Property } from '../../../inspector/fields/Property';
import { RowText, textOf } from '../../../inspector/fields/RowText';
import { Section } from '../../../inspector/fields/Section';
import { ResponseTarget } from './ResponseTarget';

type Changes = Omit<z.input<(typeof setPresence)['input']>, 'stageId' | 'channelId'>;

const NONE = 'none';
const purposeOptions = [
  { id: NONE, label: 'Not decided' },
  ...presencePurposes.map((id) => ({ id, label: purposeLabels[id] })),
];
const statusOptions = presenceStatuses.map((id) => ({ id, label: presenceStatusLabels[id] }));

/** Who is there, what for, and how fast they answer. */
export function PresenceFacts({ id }: { id: string }) {
  const presence = useDocumentShallow((document) => factsOf(document.presences.get(id)));
  const { edit } = useEdits();
  if (!presence) return null;
  const { stageId, channelId } = presence;
  const set = (changes: Changes, session?: TypingSession) =>
    edit(setPresence, { ...changes, stageId, channelId }, session);
  const text = textOf('presences', id, set);

  return (
    <>
      <Properties>
        <Property name="Owner">
          <RowText {...text} field="owner" label="Owner" maxLength={500} placeholder="Nobody yet" />
        </Property>
        <Property name="Purpose">
          <Select
            label="Purpose"
            hideLabel
            size="small"
            items={purposeOptions}
            value={presence.purpose ?? NONE}
            onChange={(next) => set({ purpose: presencePurposes.find((purpose) => purpose === next) ?? null })}
          />
        </Property>
        <Property name="Status">
          <SegmentedControl
            label="Status"
            size="small"
            options={statusOptions}
            value={presence.status}
            onChange={(status) => set({ status })}
          />
        </Property>
      </Properties>
      <Section title="Answering">
        <Properties>
          <Property name="First response">
            <ResponseTarget
              value={presence.responseTargetMinutes}
              onChange={(responseTargetMinutes) => set({ responseTargetMinutes })}
            />
          </Property>
          <Property name="Who answers">
            <RowText
              {...text}
              field="responder"
              label="Who answers"
              maxLength={500}
              placeholder="Front line, specialist…"
            />
          </Property>
          <Property name="CRM">
            <Switch
              aria-label="Social profiles linked to the CRM record"
              isSelected={presence.crmLinked}
              onChange={(crmLinked) => set({ crmLinked })}
            >
              {presence.crmLinked ? 'Profiles linked' : 'Not linked'}
            </Switch>
          </Property>
          <Property name="Content plan" isTall>
            <RowText
              {...text}
              field="contentPlan"
              label="Content plan"
              multiline
              maxLength={MAX_TEXT}
              placeholder="What will be said, and when"
            />
          </Property>
        </Properties>
      </Section>
    </>
  );
}

/** Without the texts: a keystroke leaves these fields alone. */
function factsOf(presence: Presence | undefined) {
  if (!presence) return null;
  const { stageId, channelId, purpose, status, responseTargetMinutes, crmLinked } = presence;
  return { stageId, channelId, purpose, status, responseTargetMinutes, crmLinked };
}
