import type { ComponentType, ReactNode } from 'react';
import { channelPanel } from '../kinds/channel/inspector/ChannelInspector';
import { linkPanel } from '../kinds/link/inspector/LinkInspector';
import { presencePanel } from '../kinds/presence/inspector/PresenceInspector';
import { stagePanel } from '../kinds/stage/inspector/StageInspector';
import { touchpointPanel } from '../kinds/touchpoint/inspector/TouchpointInspector';
import { journeyFields } from './journey/JourneyInspector';
import { severalFields } from './several/SeveralInspector';
import type { InspectedTable, Subject } from './subject';

/** What the inspector shows of one kind of thing. */
export interface Panel {
  readonly name: string;
  readonly icon: ReactNode;
  readonly Details: ComponentType<{ readonly id: string }>;
  /** What it offers, by the names of its controls. */
  readonly fields: readonly string[];
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

/**
 * What the inspector offers, by the names of its controls, so that the palette leads there while it is closed. A test
 * holds the lists against the inspector itself.
 */
export function fieldsOf(subject: Subject): readonly string[] {
  if (subject.kind === 'row') return rowPanels[subject.table].fields;
  return subject.kind === 'journey' ? journeyFields : severalFields;
}
