import { Plus } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Autocomplete } from 'react-aria-components';
import type { Ownership } from '../../../domain/model/channel';
import { inOrder } from '../../../domain/order';
import { named } from '../../../parts/words';
import { useDocument, useJourney, useSession } from '../../../state/context';
import { ContextMenu } from '../../../ui/ContextMenu';
import { Drawer } from '../../../ui/Drawer';
import { IconButton } from '../../../ui/IconButton';
import { isComposing } from '../../../ui/keys';
import { SearchField } from '../../../ui/SearchField';
import { StageDot } from '../inspector/fields/PhaseDot';
import { StageSelect } from '../inspector/fields/StageSelect';
import { useMapState } from '../mapStore';
import { ChannelList } from './ChannelList';
import styles from './ChannelPalette.module.css';
import { Filters } from './Filters';
import { isNameTaken, paletteSections } from './items';
import { NewChannelForm } from './NewChannelForm';
import { useAttaching } from './useAttaching';
import { type StageMenuProps, useStageChoice } from './useStageChoice';
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
  const { attach, attachNew, detach, remove } = useAttaching();
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
              <PaletteSearch onDetach={(channelId) => target && detach(channelId, target)} onRemove={remove} />
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
              onDrop={attach}
              onCreate={() => setCreating(true)}
            />
          </Autocomplete>
        </div>
      )}
      <StageMenu {...choice.menu} />
    </Drawer>
  );
}

/** Where channels go. Choosing a stage here selects it on the map. */
function AttachTarget({ stageId }: { stageId: string | null }) {
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
      <p className={styles.hint}>Its chip then asks how many customers use it. Or drag a channel onto a stage.</p>
    </div>
  );
}

interface PaletteSearchProps {
  readonly onDetach: (channelId: string) => void;
  readonly onRemove: (channelId: string) => void;
}

/** Where one types what to attach. Arrows walk the list underneath, Enter attaches, Shift+Enter detaches, or removes what is attached nowhere. */
function PaletteSearch({ onDetach, onRemove }: PaletteSearchProps) {
  function enter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || isComposing(event) || !(event.target instanceof HTMLInputElement)) return;
    const { target: field } = event;
    const marked = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
    // The library marks the first line a moment after the focus has come back: one who is faster means that line.
    const row = marked ?? (field.value.trim() === '' ? null : firstOption(field));
    if (!event.shiftKey && row === marked) return;
    // The row is not really focused, so it never hears of these keys itself.
    event.preventDefault();
    event.stopPropagation();
    if (!event.shiftKey) return row?.click();
    const attached = row?.querySelector<HTMLElement>('[data-attached]')?.dataset.attached;
    const removable = row?.querySelector<HTMLElement>('[data-removable]')?.dataset.removable;
    if (attached) onDetach(attached);
    else if (removable) onRemove(removable);
  }
  // Back from making a channel, its chip asks first.
  const isAsking = useMapState((map) => map.asking !== null);
  return (
    <div onKeyDownCapture={enter}>
      <SearchField label="Search channels" autoFocus={!isAsking} />
    </div>
  );
}

const firstOption = (field: HTMLInputElement) =>
  document.getElementById(field.getAttribute('aria-controls') ?? '')?.querySelector<HTMLElement>('[role="option"]') ??
  null;

/** Asks where to attach, when nothing selected says it. */
function StageMenu({ at, onChoose, onClose }: StageMenuProps) {
  const stages = useDocument((document) => document.stages);
  const entries = inOrder(stages.values()).map((stage) => ({
    id: stage.id,
    label: named(stage.name),
    icon: <StageDot stageId={stage.id} />,
  }));
  return (
    <ContextMenu
      target={at}
      label="Attach at"
      items={[{ heading: 'Attach at…', entries }]}
      onAction={onChoose}
      onClose={onClose}
    />
  );
}
