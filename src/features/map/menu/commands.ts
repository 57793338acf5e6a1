import type { BoundAction, Command, CommandGroup } from '../../../state/actions';
import { controlName, controlsIn, pressControl, reach } from '../../../ui/controls';
import { linesOf } from '../../../ui/menuLines';
import { PANELS } from '../actions/focus';
import { fieldsOf } from '../inspector/rowPanels';
import { subjectOf } from '../inspector/subject';
import { currentStageId } from '../kinds';
import { currentRef, documentOf, type MapContext } from '../mapContext';
import { type MapMenu, menuFor } from './mapMenu';

/** For the palette: all that the menu of what is chosen offers, what its stage is in want of, and its fields. */
export function chosenCommands(context: MapContext, actions: readonly BoundAction[]): CommandGroup[] {
  const ref = currentRef(context);
  const stageId = currentStageId(context);
  const menus: MapMenu[] = [
    menuFor(context, actions, ref ? { kind: 'row', ref } : { kind: 'ground', stageId: null }),
    ...(stageId === null ? [] : [menuFor(context, actions, { kind: 'unattended', stageId })]),
    // The menu of the ground has it, too.
    ...(ref ? [menuFor(context, actions, { kind: 'view' })] : []),
  ];
  const groups = menus.map(({ label, items, run }) => ({
    heading: label,
    items: linesOf(items)
      .filter((line) => line.isDisabled !== true)
      .map(
        ({ id, label: words, icon, shortcut, description, isChecked }): Command => ({
          // Entries that are actions have the actions' ids; the others are numbered by menu.
          id: /^\d+$/.test(id) ? `${label} ${id}` : id,
          label: words,
          icon,
          shortcut,
          description: isChecked ? 'as it is now' : description,
          run: () => run(id),
        }),
      ),
  }));
  return [...groups, { heading: 'In the inspector', items: fieldCommands(context) }];
}

function fieldCommands(context: MapContext): Command[] {
  const subject = subjectOf(documentOf(context), context.session.getState().selection);
  return fieldsOf(subject).map((label) => ({
    id: `inspector.field.${label}`,
    label,
    description: 'in the inspector',
    run: () => goToField(context, label),
  }));
}

/** Opens the inspector at one of its fields. */
function goToField({ session }: MapContext, label: string): void {
  session.setState({ isInspectorOpen: true });
  const find = () => {
    const panels = document.querySelector(`[${PANELS}]`);
    return panels && controlsIn(panels).find((control) => controlName(control) === label);
  };
  reach(find, pressControl);
}
