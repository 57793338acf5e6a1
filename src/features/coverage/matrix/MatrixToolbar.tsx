import { ArrowDownWideNarrow } from 'lucide-react';
import { MenuButton } from '../../../ui/MenuButton';
import type { MenuEntry } from '../../../ui/MenuItems';
import { SegmentedControl } from '../../../ui/SegmentedControl';
import { type Figure, useSettings, useSettingsStore } from '../settings';
import type { ChannelSort } from './arrange';
import { Legend } from './Legend';
import styles from './MatrixPane.module.css';

interface Props {
  /** Channels that the filter lets through, and all. */
  readonly shown: number;
  readonly total: number;
}

const figures: readonly { id: Figure; label: string }[] = [
  { id: 'gap', label: 'Gap' },
  { id: 'demand', label: 'Demand' },
  { id: 'presence', label: 'Presence' },
];

const sorts: readonly { id: ChannelSort; label: string; short: string }[] = [
  { id: 'opportunity', label: 'Highest opportunity first', short: 'Highest opportunity' },
  { id: 'name', label: 'By name', short: 'By name' },
  { id: 'order', label: 'In the order of the journey', short: 'Journey order' },
];

/** What the cells show, which channels there are and in what order, and what the looks mean. */
export function MatrixToolbar({ shown, total }: Props) {
  const settings = useSettingsStore();
  const { figure, sort, channels } = useSettings((state) => state);
  const entries: readonly MenuEntry[] = [
    {
      heading: 'Sort channels',
      entries: sorts.map(({ id, label }) => ({ id, label, isChecked: id === sort })),
    },
    {
      heading: 'Show',
      entries: [
        { id: 'socialOnly', label: 'Social channels only', isChecked: channels.socialOnly },
        { id: 'withDemand', label: 'Only channels with demand', isChecked: channels.withDemand },
      ],
    },
  ];
  const act = (id: string) => {
    const chosen = sorts.find((option) => option.id === id);
    if (chosen) settings.setState({ sort: chosen.id });
    if (id === 'socialOnly' || id === 'withDemand') {
      settings.setState({ channels: { ...channels, [id]: !channels[id] } });
    }
  };
  const name = sorts.find(({ id }) => id === sort)?.short ?? '';
  return (
    <div className={styles.toolbar}>
      <SegmentedControl
        label="What the cells show"
        size="small"
        options={figures}
        value={figure}
        onChange={(next) => settings.setState({ figure: next })}
      />
      <MenuButton
        size="small"
        variant="quiet"
        icon={<ArrowDownWideNarrow aria-hidden />}
        label={shown === total ? name : `${name}, ${shown} of ${total}`}
        items={entries}
        onAction={act}
      />
      <Legend figure={figure} />
    </div>
  );
}
