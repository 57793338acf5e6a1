import { setPresence } from '../../../../../domain/commands/presences';
import { presenceStatusLabels, purposeLabels } from '../../../../../domain/labels';
import { MAX_TEXT } from '../../../../../domain/model/fields';
import { type Presence, presencePurposes, presenceStatuses } from '../../../../../domain/model/presence';
import type { z } from '../../../../../domain/zod';
import { useEdits } from '../../../../../parts/useEdits';
import { useDocumentShallow } from '../../../../../state/context';
import { SegmentedControl } from '../../../../../ui/SegmentedControl';
import { Select } from '../../../../../ui/Select';
import { Switch } from '../../../../../ui/Switch';
import { BoundText } from '../../../inspector/fields/BoundText';
import { Properties, Property } from '../../../inspector/fields/Property';
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
  const set = (changes: Changes, burst?: string) =>
    edit(setPresence, { ...changes, stageId, channelId }, burst === undefined ? {} : { burst });

  return (
    <>
      <Properties>
        <Property name="Owner">
          <BoundText
            label="Owner"
            read={(document) => document.presences.get(id)?.owner}
            maxLength={500}
            placeholder="Nobody yet"
            burst={`presence.owner:${id}`}
            onChange={(owner, burst) => set({ owner }, burst)}
          />
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
            <BoundText
              label="Who answers"
              read={(document) => document.presences.get(id)?.responder}
              maxLength={500}
              placeholder="Front line, specialist…"
              burst={`presence.responder:${id}`}
              onChange={(responder, burst) => set({ responder }, burst)}
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
            <BoundText
              label="Content plan"
              multiline
              read={(document) => document.presences.get(id)?.contentPlan}
              maxLength={MAX_TEXT}
              placeholder="What will be said, and when"
              burst={`presence.contentPlan:${id}`}
              onChange={(contentPlan, burst) => set({ contentPlan }, burst)}
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
