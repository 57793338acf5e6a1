import {
  ArrowLeft,
  ArrowRight,
  ChevronFirst,
  ChevronLast,
  Expand,
  LogOut,
  MonitorOff,
  Route,
  TrainFront,
  TriangleAlert,
  Waypoints,
} from 'lucide-react';
import type { Action } from '../../state/actions';
import type { Slide } from './slides';

/** What the presentation's actions act on. */
export interface PresentContext {
  readonly slides: readonly Slide[];
  readonly index: number;
  readonly isBlank: boolean;
  /** Shows a slide, on a screen that is not blank. */
  show(index: number): void;
  setBlank(isBlank: boolean): void;
  toggleFullscreen(): void;
  leave(): void;
}

/** From a blank screen both ways lead back to where the talk stopped. */
const turn = (step: 1 | -1) => (context: PresentContext) =>
  context.show(context.isBlank ? context.index : context.index + step);

/** The way on and the way back; clicks and swipes take the same. */
export const nextAction: Action<PresentContext> = {
  id: 'present.next',
  label: 'Next slide',
  group: 'Present',
  shortcuts: ['ArrowRight', 'Space', 'PageDown', 'n'],
  icon: <ArrowRight aria-hidden />,
  isEnabled: ({ isBlank, index, slides }) => isBlank || index < slides.length - 1,
  run: turn(1),
};

export const backAction: Action<PresentContext> = {
  id: 'present.back',
  label: 'Previous slide',
  group: 'Present',
  shortcuts: ['ArrowLeft', 'Shift+Space', 'PageUp', 'p'],
  icon: <ArrowLeft aria-hidden />,
  isEnabled: ({ isBlank, index }) => isBlank || index > 0,
  run: turn(-1),
};

export const leaveAction: Action<PresentContext> = {
  id: 'present.leave',
  label: 'Leave the presentation',
  group: 'Present',
  shortcuts: ['Escape'],
  icon: <LogOut aria-hidden />,
  run: ({ leave }) => leave(),
};

const find = (slides: readonly Slide[], key: string) => slides.findIndex((slide) => slide.key === key);

const jump = (
  key: 'overview' | 'gaps' | 'roadmap',
  label: string,
  shortcut: string,
  icon: Action<unknown>['icon'],
): Action<PresentContext> => ({
  id: `present.${key}`,
  label,
  group: 'Present',
  shortcuts: [shortcut],
  icon,
  run: ({ show, slides }) => show(find(slides, key)),
});

const toStage = (number: number): Action<PresentContext> => ({
  id: `present.stage-${number}`,
  label: `Stage ${number}`,
  group: 'Present',
  shortcuts: [`Digit${number}`],
  icon: <TrainFront aria-hidden />,
  isEnabled: ({ slides }) => slides[number]?.kind === 'stage',
  // The overview comes first, so a stage's number is its place.
  run: ({ show }) => show(number),
});

/** Everything that a facilitator can do, none of which changes the journey. */
export const presentActions: readonly Action<PresentContext>[] = [
  nextAction,
  backAction,
  {
    id: 'present.first',
    label: 'First slide',
    group: 'Present',
    shortcuts: ['Home'],
    icon: <ChevronFirst aria-hidden />,
    run: ({ show }) => show(0),
  },
  {
    id: 'present.last',
    label: 'Last slide',
    group: 'Present',
    shortcuts: ['End'],
    icon: <ChevronLast aria-hidden />,
    run: ({ show, slides }) => show(slides.length - 1),
  },
  jump('overview', 'Overview', 'o', <Waypoints aria-hidden />),
  jump('gaps', 'Worst gaps', 'g', <TriangleAlert aria-hidden />),
  jump('roadmap', 'Roadmap', 'r', <Route aria-hidden />),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(toStage),
  {
    id: 'present.blank',
    label: 'Blank screen, and back',
    group: 'Present',
    shortcuts: ['b'],
    icon: <MonitorOff aria-hidden />,
    run: ({ isBlank, setBlank }) => setBlank(!isBlank),
  },
  {
    id: 'present.fullscreen',
    label: 'Full screen, and back',
    group: 'Present',
    shortcuts: ['f'],
    icon: <Expand aria-hidden />,
    run: ({ toggleFullscreen }) => toggleFullscreen(),
  },
  leaveAction,
];
