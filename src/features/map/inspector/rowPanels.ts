import type { ComponentType, ReactNode } from 'react';
import { channelPanel } from '../kinds/channel/inspector/ChannelInspector';
import { linkPanel } from '../kinds/link/inspector/LinkInspector';
import { presencePanel } from '../kinds/presence/inspector/PresenceInspector';
import { stagePanel } from '../kinds/stage/inspector/StageInspector';
import { touchpointPanel } from '../kinds/touchpoint/inspector/TouchpointInspector';
import type { InspectedTable } from './subject';

/** What the inspector shows of one kind of thing. */
export interface Panel {
  readonly name: string;
  readonly icon: ReactNode;
  readonly Details: ComponentType<{ readonly id: string }>;
  /** What removing it is called and looks like, where that is not to delete it. */
  readonly removal?: { readonly label: string; readonly icon: ReactNode };
}

/** The panels by table. A new one is a line here. */
export const rowPanels: Readonly<Record<InspectedTable, Panel>> = {
  channels: channelPanel,
  links: linkPanel,
  presences: presencePanel,
  stages: stagePanel,
  touchpoints: touchpointPanel,
};
