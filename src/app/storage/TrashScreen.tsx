import { TrashView } from '../../features/storage/TrashView';
import { ShellTools } from '../shell/ShellTools';

/** The trash, with the buttons that every screen has. */
export function TrashScreen() {
  return <TrashView tools={<ShellTools />} />;
}
