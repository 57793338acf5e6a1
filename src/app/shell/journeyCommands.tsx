import { Download, MapPin, PanelRight, PencilLine, UserRoundPlus, UsersRound } from 'lucide-react';
import type { TableName } from '../../domain/model/tables';
import { inOrder } from '../../domain/order';
import { isolated } from '../../domain/words';
import type { ExportFormat } from '../../exchange/format';
import { exportFormats } from '../../exchange/formats';
import { makeFile } from '../../features/export/useExportFile';
import { noteSaved, tellSaved } from '../../parts/saveJourney';
import { showRow } from '../../parts/showRow';
import { sizeInWords } from '../../parts/size';
import type { OfferedJourney } from '../../state/actionRegistry';
import type { Command, CommandGroup } from '../../state/actions';
import { journeyPath } from '../../state/routes';
import type { Workspace } from '../../state/workspace';
import { controlName, controlsIn, pressControl, reach } from '../../ui/controls';
import { saveFile } from '../../ui/saveFile';
import { toasts } from '../../ui/Toast';
import { versionCommands } from './versionCommands';

/** Commands that only the open journey can name: its files, its versions, and all that is in it by what it says. */
export async function journeyCommands(journey: OfferedJourney, workspace: Workspace): Promise<CommandGroup[]> {
  const { document } = journey.engine.store.getState();
  const place = (table: TableName, id: string, name: string, description: string): Command[] =>
    name.trim() === ''
      ? []
      : [
          {
            id: `${table}:${id}`,
            label: name,
            description,
            icon: <MapPin aria-hidden />,
            run: () => showRow(journey, { table, id }),
          },
        ];
  const stageName = (id: string) => document.stages.get(id)?.name ?? '';
  return [
    {
      heading: 'Journey',
      items: [
        {
          id: 'journey.rename',
          label: 'Rename the journey',
          icon: <PencilLine aria-hidden />,
          run: () => rename(journey),
        },
        {
          id: 'journey.segments',
          label: 'Segments',
          description: 'in the inspector of the journey',
          icon: <UsersRound aria-hidden />,
          run: () => inInspector(journey, 'Add segment', (add) => add.focus()),
        },
        {
          id: 'journey.segments.add',
          label: 'Add segment',
          icon: <UserRoundPlus aria-hidden />,
          run: () => inInspector(journey, 'Add segment', pressControl),
        },
        ...['Journey title', 'Kind of journey', 'Description', 'Illustration'].map((field) => ({
          id: `journey.field.${field}`,
          label: field,
          description: 'in the inspector of the journey',
          icon: <PanelRight aria-hidden />,
          run: () => inInspector(journey, field, pressControl),
        })),
        ...exportFormats.map((format) => ({
          id: `export.download.${format.id}`,
          label: `Download ${format.name}`,
          icon: <Download aria-hidden />,
          run: () => void download(journey, format, workspace),
        })),
      ],
    },
    {
      heading: 'In this journey',
      items: [
        ...inOrder(document.stages.values()).flatMap(({ id, name }) => place('stages', id, name, 'Stage')),
        ...inOrder(document.touchpoints.values()).flatMap(({ id, title, stageId }) =>
          place('touchpoints', id, title, stageName(stageId)),
        ),
        ...inOrder(document.presences.values()).flatMap(({ id, channelId, stageId }) =>
          place('presences', id, document.channels.get(channelId)?.name ?? '', stageName(stageId)),
        ),
        ...[...document.links.values()].flatMap(({ id, label }) => place('links', id, label, 'Link')),
        ...inOrder(document.channels.values()).flatMap(({ id, name }) => place('channels', id, name, 'Channel')),
        ...inOrder(document.segments.values()).flatMap(({ id, name }) => place('segments', id, name, 'Segment')),
        ...inOrder(document.initiatives.values()).flatMap(({ id, title }) =>
          place('initiatives', id, title, 'Initiative'),
        ),
      ],
    },
    { heading: 'Versions', items: await versionCommands(journey, workspace) },
  ];
}

/** Opens the inspector of the journey itself at one of its controls. */
function inInspector({ engine, session, go }: OfferedJourney, name: string, use: (control: HTMLElement) => void): void {
  session.setState({ selection: [], isInspectorOpen: true });
  go(journeyPath(engine.journeyId, 'map'));
  const find = () => {
    const panels = document.querySelector('[data-map-panels]');
    return panels && controlsIn(panels).find((control) => controlName(control) === name);
  };
  reach(find, use);
}

/** The name stands in the header of every view but the presentation; the map has it too. */
function rename({ engine, go }: OfferedJourney): void {
  const name = () => document.querySelector<HTMLElement>('header h1 button');
  if (!name()) go(journeyPath(engine.journeyId, 'map'));
  reach(name, (button) => button.click());
}

async function download({ engine }: OfferedJourney, format: ExportFormat, workspace: Workspace): Promise<void> {
  try {
    const { content, name, bytes, seq } = await makeFile(engine.store.getState().document, format, workspace);
    saveFile(content, name, format.mimeType);
    const saved = seq === null ? null : await noteSaved(workspace, 'file', [{ journeyId: engine.journeyId, seq }]);
    tellSaved(`${isolated(name)} downloaded, ${sizeInWords(bytes)}`, saved);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    toasts.show({ tone: 'danger', message: `${format.name} was not downloaded: ${why}` });
  }
}
