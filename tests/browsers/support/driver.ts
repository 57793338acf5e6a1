/** What a job needs of a browser, whichever engine it is. Each engine implements it once; each job is written once. */
export interface Engine {
  /** `Firefox 153 through WebDriver BiDi`: for the first line of a run. */
  readonly description: string;
  /** Opens the browser on a profile of its own on the disk, which outlives it. */
  launch(options: LaunchOptions): Promise<Driven>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the profile: the same folder is the same person at the same computer. */
  readonly profile: string;
  readonly isPrivate?: boolean;
  /** Refuses every cookie, and with them all storage, as a person can ask for in the settings; where the engine can. */
  readonly blocksStorage?: boolean;
  /** Runs before the scripts of each page. */
  readonly init?: string;
}

/** A browser that is open. */
export interface Driven {
  open(url: string): Promise<Tab>;
  /** Ends it as a power cut does: every process of it at once, with no time to tidy up. */
  kill(): Promise<void>;
  /** Ends it as a person does. */
  close(): Promise<void>;
  /** What its pages did that none of ours may do: policy violations, foreign requests, errors, a crash. */
  readonly trouble: readonly Trouble[];
  /** Waits for the next file that is saved. Call it before the gesture. */
  nextDownload(): Promise<SavedFile>;
}

export interface Trouble {
  readonly kind: 'policy' | 'origin' | 'exception' | 'console' | 'crash';
  readonly text: string;
}

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One page of it. Points are CSS pixels of its viewport. Keys are named as in Playwright: `Control+Shift+s`. */
export interface Tab {
  /** Runs the body of an asynchronous function in the page; what goes in and comes out is JSON. */
  evaluate<T>(body: string, ...args: readonly unknown[]): Promise<T>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Puts this tab before the others of its browser. */
  show(): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  click(at: Point, options?: { readonly times?: number; readonly button?: 'left' | 'right' }): Promise<void>;
  hover(at: Point): Promise<void>;
  /** Presses at one point, moves in steps as a hand does, and lets go at the other. */
  drag(from: Point, to: Point): Promise<void>;
  /** Turns the wheel by so many notches, downwards if positive, with a key held. */
  wheel(at: Point, notches: number, held?: 'Shift' | 'Control'): Promise<void>;
  /** Does `gesture`, which leads to a file chooser, and chooses these files in it. */
  choose(files: readonly string[], gesture: () => Promise<void>): Promise<void>;
  /** A picture of what is on the screen. */
  picture(file: string): Promise<void>;
}
