import type { Command, CommandGroup } from '../../state/actions';
import { accessibleName, controlsIn, pressControl, reach } from '../../ui/controls';
import { linesOf, menuOf } from '../../ui/menuLines';

/** Cards of the map are found by what they say; their many small controls are in their menu. */
const LEFT_OUT = '.react-flow, [role="dialog"], [data-messages]';

/**
 * What can be pressed, chosen or filled in on the screen as it is, by the names that it has there: so that nothing is
 * out of the palette's reach because nobody thought of it. Buttons with a menu give the entries of the menu.
 */
export function screenCommands(root: ParentNode = document): CommandGroup[] {
  const items = controlsIn(root)
    .filter((control) => control.closest(LEFT_OUT) === null)
    .flatMap((control, index) => commandsOf(control, index));
  return [{ heading: 'On this screen', items }];
}

function commandsOf(control: HTMLElement, index: number): Command[] {
  const name = nameOf(control);
  if (name === '') return [];
  const menu = menuOf(control);
  if (menu) {
    return linesOf(menu.items)
      .filter((line) => line.isDisabled !== true)
      .map((line) => ({
        id: `screen ${index} ${line.id}`,
        label: `${name}: ${line.label}`,
        icon: line.icon,
        description: line.isChecked ? 'as it is now' : undefined,
        // As from the menu itself: once the window has closed and given the focus back.
        run: () => again(control, name, () => menu.onAction(line.id)),
      }));
  }
  return [{ id: `screen ${index}`, label: name, run: () => again(control, name, use) }];
}

/** One of several choices says of what it is one. */
function nameOf(control: HTMLElement): string {
  const group = control.closest('[role="radiogroup"]');
  const name = accessibleName(control);
  return group && name !== '' ? `${accessibleName(group)}: ${name}` : name;
}

/** The screen may have been drawn anew since: then it is what now has the name. */
function again(control: HTMLElement, name: string, run: (control: HTMLElement) => void): void {
  const find = () => (control.isConnected ? control : controlsIn(document).find((other) => nameOf(other) === name));
  reach(find, run);
}

function use(control: HTMLElement): void {
  if (control.matches('[type="radio"]')) {
    control.focus({ preventScroll: true });
    control.click();
  } else pressControl(control);
}
