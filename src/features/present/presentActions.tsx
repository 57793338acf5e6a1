import {
  ArrowLeft,
  ArrowRight,
  ChevronFirst,
  ChevronLast,
  Expand,
  Lightbulb,
  LogOut,
  MonitorOff,
  MonitorUp,
  Play,
  Route,
  TrainFront,
  TriangleAlert,
  Waypoints,
} from 'lucide-react';
import type { Action } from '../../state/actions';
import type { Blank } from '../../state/talkChannel';
import type { Slide } from './slides';

/** What the presentation's actions act on. */
export interface PresentContext {
  readonly slides: readonly Slide[];
  readonly index: number;
  /** The screen without a slide; null while one is shown. */
  readonly blank: Blank | null;
  /** Shows a slide, on a screen that is not blank. */
  show(index: number): void;
  setBlank(blank: Blank | null): void;
  /** Takes the whole screen if it is not taken, and says whether it has been. */
  takeScreen(): void;
  toggleFullscreen(): void;
  /** Shows the slides in a window of their own, which follows this one. */
  openAudience(): void;
  leave(): void;
}

/** From a blank screen both ways lead back to where the talk stopped. */
const turn = (step: 1 | -1) => (context: PresentContext) =>
  context.show(context.blank ? context.index : context.index + step);

/** The way on and the way back; clicks and swipes take the same. */
export const nextAction: Action<PresentContext> = {
  id: 'present.next',
  label: 'Next slide',
  group: 'Present',
  shortcuts: ['ArrowRight', 'ArrowDown', 'Space', 'Enter', 'PageDown', 'n'],
  icon: <ArrowRight aria-hidden />,
  isEnabled: ({ blank, index, slides }) => blank !== null || index < slides.length - 1,
  run: turn(1),
};

export const backAction: Action<PresentContext> = {
  id: 'present.back',
  label: 'Previous slide',
  group: 'Present',
  shortcuts: ['ArrowLeft', 'ArrowUp', 'Shift+Space', 'Backspace', 'PageUp', 'p'],
  icon: <ArrowLeft aria-hidden />,
  isEnabled: ({ blank, index }) => blank !== null || index > 0,
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

/** Where a stage begins. */
const findStage = (slides: readonly Slide[], number: number) =>
  slides.findIndex((slide) => slide.kind === 'stage' && slide.number === number);

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
  isEnabled: ({ slides }) => find(slides, key) >= 0,
  run: ({ show, slides }) => show(find(slides, key)),
});

const toStage = (number: number): Action<PresentContext> => ({
  id: `present.stage-${number}`,
  label: `Stage ${number}`,
  group: 'Present',
  shortcuts: [`Digit${number}`],
  icon: <TrainFront aria-hidden />,
  isEnabled: ({ slides }) => findStage(slides, number) >= 0,
  run: ({ show, slides }) => show(findStage(slides, number)),
});

const blankAction = (
  id: string,
  wanted: Blank,
  label: string,
  shortcuts: readonly string[],
  icon: Action<unknown>['icon'],
): Action<PresentContext> => ({
  id,
  label,
  group: 'Present',
  shortcuts,
  icon,
  run: ({ blank, setBlank }) => setBlank(blank === wanted ? null : wanted),
});

/** What turns the slides or blanks them: in the audience's window it acts on the presentation. */
export const turningActions: readonly Action<PresentContext>[] = [
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
  blankAction('present.blank', 'black', 'Blank screen, and back', ['b', '.'], <MonitorOff aria-hidden />),
  blankAction('present.white', 'white', 'White screen, and back', ['w', ','], <Lightbulb aria-hidden />),
];

/** What each window does with its own screen. */
export const screenActions: readonly Action<Pick<PresentContext, 'takeScreen' | 'toggleFullscreen'>>[] = [
  {
    id: 'present.start',
    // The start button of clickers; in a browser it would load the page anew, in the middle of the talk.
    label: 'Take the whole screen',
    group: 'Present',
    shortcuts: ['F5', 'Shift+F5'],
    icon: <Play aria-hidden />,
    run: ({ takeScreen }) => takeScreen(),
  },
  {
    id: 'present.fullscreen',
    label: 'Full screen, and back',
    group: 'Present',
    shortcuts: ['f'],
    icon: <Expand aria-hidden />,
    run: ({ toggleFullscreen }) => toggleFullscreen(),
  },
];

/** Everything that a facilitator can do, none of which changes the journey. */
export const presentActions: readonly Action<PresentContext>[] = [
  ...turningActions,
  {
    id: 'present.audience',
    label: 'Audience window',
    group: 'Present',
    shortcuts: ['a'],
    icon: <MonitorUp aria-hidden />,
    run: ({ openAudience }) => openAudience(),
  },
  ...screenActions,
  leaveAction,
];
