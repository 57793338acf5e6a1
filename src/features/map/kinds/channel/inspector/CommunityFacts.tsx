import { editChannel } from '../../../../../domain/commands/channels';
import { communityOriginLabels, communityRunnerLabels } from '../../../../../domain/labels';
import { type Channel, communityOrigins, communityRunners } from '../../../../../domain/model/channel';
import { useEdits } from '../../../../../parts/useEdits';
import { Select } from '../../../../../ui/Select';
import { Property } from '../../../inspector/fields/Property';

const runnerOptions = communityRunners.map((id) => ({ id, label: communityRunnerLabels[id] }));
const originOptions = communityOrigins.map((id) => ({ id, label: communityOriginLabels[id] }));

/** Who runs a community and what it formed around; nothing for other channels. */
export function CommunityFacts({ id, kind, community }: Pick<Channel, 'id' | 'kind' | 'community'>) {
  const { edit } = useEdits();
  if (kind !== 'community' && !community) return null;
  return (
    <>
      <Property name="Who runs it">
        <Select
          label="Who runs the community"
          hideLabel
          size="small"
          items={runnerOptions}
          value={community?.runBy ?? null}
          placeholder="Not said yet"
          onChange={(runBy) =>
            edit(editChannel, { id, community: { formedAround: community?.formedAround ?? 'brand', runBy } })
          }
        />
      </Property>
      <Property name="Formed around">
        <Select
          label="What the community formed around"
          hideLabel
          size="small"
          items={originOptions}
          value={community?.formedAround ?? null}
          placeholder="Not said yet"
          onChange={(formedAround) =>
            edit(editChannel, { id, community: { runBy: community?.runBy ?? 'customer-run', formedAround } })
          }
        />
      </Property>
    </>
  );
}
