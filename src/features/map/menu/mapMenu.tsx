import { ChartGantt, Columns3, Eye, EyeOff, ListTree, Route, Rows3 } from 'lucide-react';
import type { ReactNode } from 'react';
import { areHere, unattendedAt } from '../../../domain/coverage/unattended';
import { evidenceLabels } from '../../../domain/labels';
import { type Lens, lanesOf, lenses, lensOf } from '../../../domain/lenses/index';
import type { TableName } from '../../../domain/model/tables';
import { quoted } from '../../../domain/words';
import type { BoundAction } from '../../../state/actions';
import { announce } from '../../../ui/Announcer';
import type { MenuAction, MenuEntry } from '../../../ui/MenuItems';
import { attach } from '../attaching';
import { chooseLens } from '../chooseLens';
import { linkMenu } from '../kinds/link/linkMenu';
import { presenceMenu } from '../kinds/presence/presenceMenu';
import { stageMenu } from '../kinds/stage/stageMenu';
import { linksMenu, touchpointMenu } from '../kinds/touchpoint/touchpointMenu';
import { documentOf, type MapContext, select } from '../mapContext';
import type { MenuSubject } from '../mapStore';
import { linksShownEntry } from '../readingLinks';
import { addTouchpointTo } from '../typing';
import { stageName } from '../words';
import { levelEntries, type MenuContent, type Parts, pasteEntry, Runs } from './parts';

const lensIcons: Readonly<Record<Lens['icon'], ReactNode>> = {
  columns: <Columns3 aria-hidden />,
  swimlanes: <Rows3 aria-hidden />,
  timeline: <ChartGantt aria-hidden />,
  metro: <Route aria-hidden />,
  outline: <ListTree aria-hidden />,
};

/** A menu and what each of its entries does. */
export interface MapMenu extends MenuContent {
  run(id: string): void;
}

/** The menu of what was right-clicked, or of what the context-menu key was pressed on. */
export function menuFor(context: MapContext, actions: readonly BoundAction[], subject: MenuSubject): MapMenu {
  const runs = new Runs();
  const offer = (id: string, label?: string): MenuAction[] => {
    const action = actions.find((one) => one.id === id);
    if (!action) return [];
    const more = { id, icon: action.icon, shortcut: action.shortcuts?.[0], isDisabled: !action.isEnabled() };
    return [runs.entry(label ?? action.label, () => action.run(), { ...more, isDanger: id === 'map.remove' })];
  };
  const parts = { context, runs, offer };
  return { ...contentOf(parts, subject), run: (id) => runs.run(id) };
}

function contentOf(parts: Parts, subject: MenuSubject): MenuContent {
  const document = documentOf(parts.context);
  if (subject.kind === 'ground') return groundMenu(parts, subject.stageId);
  if (subject.kind === 'unattended') return unattendedMenu(parts, subject.stageId);
  if (subject.kind === 'view') return { label: 'Map', items: [...linksShownEntry(parts), ...laneEntries(parts)] };
  if (subject.kind === 'lens') return lensMenu(parts);
  if (subject.kind === 'links') return linksMenu(parts, subject.touchpointId);
  if (subject.kind === 'level') {
    const channel = document.channels.get(document.presences.get(subject.id)?.channelId ?? '');
    return { label: `Presence of ${quoted(channel?.name ?? '')}`, items: levelEntries(parts, [subject.id]) };
  }
  const { table, id } = subject.ref;
  return menus[table]?.(parts, id) ?? groundMenu(parts, null);
}

/** What is offered for a row of each kind that can be right-clicked. */
const menus: Partial<Record<TableName, (parts: Parts, id: string) => MenuContent>> = {
  touchpoints: touchpointMenu,
  presences: presenceMenu,
  links: linkMenu,
  stages: stageMenu,
};

/** Every channel that customers use at the stage and that is not attached there: choosing one attaches it. */
function unattendedMenu({ context, runs }: Parts, stageId: string): MenuContent {
  const document = documentOf(context);
  const entries = unattendedAt(document, stageId).all.map((cell) =>
    runs.entry(
      `${document.channels.get(cell.channelId)?.name ?? ''} – ${areHere(cell.demand)}`,
      () => attach(context, { channelId: cell.channelId }, stageId),
      { description: evidenceLabels[cell.evidence] },
    ),
  );
  const stage = stageName(document, stageId);
  return {
    label: `Customers are there, you are not: ${stage}`,
    items: [{ heading: 'Attach, where customers are', entries }],
  };
}

/** Every way to lay the journey out, the one it is seen in ticked. */
function lensMenu(parts: Parts): MenuContent {
  const { context, runs } = parts;
  const { lens: shown } = context.session.getState();
  const items = lenses.map((lens) =>
    runs.entry(lens.label, () => void chooseLens(context, lens), {
      icon: lensIcons[lens.icon],
      description: lens.about,
      isChecked: lens.id === shown,
    }),
  );
  const lanes = laneEntries(parts);
  return { label: 'See the journey as', items: lanes.length > 0 ? [...items, 'separator', ...lanes] : items };
}

/** Hides and shows the lanes of what is seen; all come out with whatever leads to a card in a hidden one. */
function laneEntries({ context, runs }: Parts): MenuAction[] {
  const { lens, lanesHidden } = context.session.getState();
  const lanes = lanesOf(lensOf(lens));
  const entries = lanes.map(({ id, label }) => {
    const isShown = !lanesHidden.includes(id);
    return runs.entry(`${isShown ? 'Hide' : 'Show'} ${quoted(label)}`, () => showLane(context, id, label, !isShown), {
      icon: isShown ? <EyeOff aria-hidden /> : <Eye aria-hidden />,
    });
  });
  return entries.length > 0 ? [runs.entry('Lanes', () => {}, { items: entries })] : [];
}

function showLane({ session }: MapContext, id: string, label: string, isShown: boolean): void {
  session.setState(({ lanesHidden }) => ({
    lanesHidden: isShown ? lanesHidden.filter((one) => one !== id) : [...lanesHidden, id],
  }));
  announce(`${label} ${isShown ? 'shown' : 'hidden'}`);
}

function groundMenu(parts: Parts, stageId: string | null): MenuContent {
  const { context, runs, offer } = parts;
  const items: MenuEntry[] = [
    ...(stageId === null
      ? offer('map.touchpoint.add')
      : [runs.entry('Add touchpoint here', () => addTouchpointTo(context, stageId), { shortcut: 't' })]),
    ...(stageId === null
      ? offer('map.channel.attach')
      : [
          runs.entry(
            'Attach channel',
            () => {
              select(context, { table: 'stages', id: stageId });
              context.session.setState({ isPaletteOpen: true });
            },
            { shortcut: 'c' },
          ),
        ]),
    ...offer('map.stage.add'),
    ...pasteEntry(parts, stageId),
    'separator',
    ...offer('map.selectAll'),
    ...offer('map.find'),
    ...offer('map.fit'),
    ...offer('map.minimap'),
    ...linksShownEntry(parts),
    ...laneEntries(parts),
  ];
  return { label: stageId === null ? 'Map' : `Stage ${quoted(stageName(documentOf(context), stageId))}`, items };
}
