import type { BuildName } from './builds';
import type { RealBrowser } from './realBrowser';

/** What a unit works with. */
export interface Torture {
  /** Address of the site; whichever build it serves, the origin stays the same. */
  readonly url: string;
  /** Numbers from 0 up to but not 1, the same for the same suite and unit. */
  readonly random: () => number;
  /** Whether this is the short version: less of everything inside a unit, too. */
  readonly isShort: boolean;
  /** Minutes of the soak. */
  readonly minutes: number;
  /** An empty folder of this unit, for its browser profile; it is removed when the unit is over. */
  readonly folder: string;
  /** Puts another build on the same address. */
  serve(build: BuildName): Promise<void>;
  /** Starts a browser on a profile folder inside `folder`; whatever still runs at the end of the unit is killed. */
  launch(profile?: string): Promise<RealBrowser>;
  /** A line of progress. */
  say(line: string): void;
}
