import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete } from 'react-aria-components';
import type { Ownership } from '../../../domain/model/channel';
import { useDocument, useJourney, useSession } from '../../../state/context';
import { Drawer } from '../../../ui/Drawer';
import { IconButton } from '../../../ui/IconButton';
import { AttachTarget } from './AttachTarget';
import { ChannelList } from './ChannelList';
import styles from './ChannelPalette.module.css';
import { Filters } from './Filters';
import { isNameTaken, paletteSections } from './items';
import { NewChannelForm } from './NewChannelForm';
import { PaletteSearch } from './PaletteSearch';
import { StageMenu } from './StageMenu';
import { useAttaching } from './useAttaching';
import { useStageChoice } from './useStageChoice';
import { useTargetStage } from './useTargetStage';

/** The panel left of the map: every channel there is to attach, searched as one types. */
export function ChannelPalette() {
  const { session } = useJourney();
  const isOpen = useSession((state) => state.isPaletteOpen);
  return isOpen && <OpenPalette onClose={() => session.setState({ isPaletteOpen: false })} />;
}

function OpenPalette({ onClose }: { onClose: () => void }) {
  const channels = useDocument((document) => document.channels);
  const [query, setQuery] = useState('');
  const [isSocialOnly, setSocialOnly] = useState(false);
  const [ownerships, setOwnerships] = useState<ReadonlySet<Ownership>>(new Set());
  const [isCreating, setCreating] = useState(false);
  const target = useTargetStage();
  const { attach, attachNew, detach } = useAttaching();
  const choice = useStageChoice(target);
  const sections = paletteSections(channels, { query, isSocialOnly, ownerships });
  const name = query.trim();

  return (
    <Drawer
      isOpen
      onClose={onClose}
      title="Channels"
      side="left"
      width={348}
      actions={
        !isCreating && (
          <IconButton label="New channel" icon={<Plus aria-hidden />} size="small" onPress={() => setCreating(true)} />
        )
      }
      footer={<AttachTarget stageId={target} />}
    >
      {isCreating ? (
        <NewChannelForm
          name={name}
          onCancel={() => setCreating(false)}
          onAttach={(channel, at) =>
            choice.choose(at, (stageId) => {
              if (!attachNew(channel, stageId)) return;
              setQuery('');
              setCreating(false);
            })
          }
        />
      ) : (
        <div className={styles.palette}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <div className={styles.controls}>
              <PaletteSearch onDetach={(channelId) => target && detach(channelId, target)} />
              <Filters
                isSocialOnly={isSocialOnly}
                onSocialOnly={setSocialOnly}
                ownerships={ownerships}
                onOwnerships={setOwnerships}
              />
            </div>
            <ChannelList
              sections={sections}
              target={target}
              newName={name !== '' && !isNameTaken(channels, name) ? name : null}
              onAttach={(item, at) => choice.choose(at, (stageId) => attach(item, stageId))}
              onCreate={() => setCreating(true)}
            />
          </Autocomplete>
        </div>
      )}
      <StageMenu {...choice.menu} />
    </Drawer>
  );
}
