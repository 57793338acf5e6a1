import { editStage } from '../../../../domain/commands/stages';
import { cardKey } from '../../../../domain/layout/mapLayout';
import { inOrder } from '../../../../domain/order';
import { quoted } from '../../../../domain/words';
import type { MenuEntry } from '../../../../ui/MenuItems';
import { documentOf, focusOn, isOutline } from '../../mapContext';
import { importanceMenu, type MenuContent, type Parts, removeLabel } from '../../menu/parts';
import { stageName } from '../../words';
import { placeStage } from './stages';

/** What is offered for a stage. */
export function stageMenu(parts: Parts, id: string): MenuContent {
  const { context, runs, offer } = parts;
  const stages = inOrder(documentOf(context).stages.values());
  const row = documentOf(context).stages.get(id);
  if (!row) return { label: 'Stage', items: [] };
  const others = stages.filter((stage) => stage.id !== id);
  const place = (index: number) => () => {
    placeStage(context, id, index);
    focusOn(context, cardKey('stages', id));
  };
  const items: MenuEntry[] = [
    ...offer('map.edit', 'Rename'),
    ...offer('map.stage.promise'),
    importanceMenu(parts, 'Importance', [row], (importance) => context.edits.edit(editStage, { id, importance })),
    'separator',
    ...offer('map.touchpoint.add'),
    ...offer('map.channel.attach'),
    ...offer('map.stage.add', 'Add stage after this one'),
    ...offer('map.paste', 'Paste here'),
    'separator',
    runs.entry('Move stage', () => {}, {
      isDisabled: others.length === 0,
      items: [
        runs.entry('First', place(0)),
        ...others.map((stage, i) => runs.entry(`After ${stageName(documentOf(context), stage.id)}`, place(i + 1))),
      ],
    }),
    ...offer(isOutline(context) ? 'map.move.up' : 'map.move.left'),
    ...offer(isOutline(context) ? 'map.move.down' : 'map.move.right'),
    'separator',
    ...offer('map.inspector.show'),
    ...offer('map.remove', removeLabel(context)),
  ];
  return { label: `Stage ${quoted(row.name)}`, items };
}
